/**
 * Tells whether an enterprise may obtain import and export qualifications, what it lacks and what
 * it may do next. A module that uses it also requires those of its rule packs, as {@code
 * io.github.tradequalification.china}.
 */
@SuppressWarnings("module") // what it opens itself to is built after it
module io.github.tradequalification {
  requires static org.jspecify;
  requires static com.fasterxml.jackson.core;
  requires org.slf4j;
  requires org.kie.api;
  requires org.kie.internal.api;
  requires org.drools.base;
  requires org.drools.canonicalmodel;
  requires org.drools.core;
  requires org.drools.kiesession;
  requires org.drools.modelcompiler;

  exports io.github.tradequalification;
  exports io.github.tradequalification.json;
  exports io.github.tradequalification.rule;
  exports io.github.tradequalification.internal.text to
      io.github.tradequalification.mapping,
      io.github.tradequalification.note;
}
