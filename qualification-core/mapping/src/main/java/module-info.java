/** Reads profiles out of tables of another system, as a mapping file says. */
module io.github.tradequalification.mapping {
  requires static org.jspecify;
  requires transitive io.github.tradequalification;
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires org.snakeyaml.engine;

  exports io.github.tradequalification.mapping;
}
