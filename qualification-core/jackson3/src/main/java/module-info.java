/** Profiles and answers through an application's own Jackson 3. */
@SuppressWarnings("module")
module io.github.tradequalification.jackson3 {
  requires static org.jspecify;
  requires transitive io.github.tradequalification;
  requires transitive tools.jackson.databind;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;

  exports io.github.tradequalification.jackson3;

  provides tools.jackson.databind.JacksonModule with
      io.github.tradequalification.jackson3.QualificationModule;
}
