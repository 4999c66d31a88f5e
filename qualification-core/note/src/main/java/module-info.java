/** Answers about import and export qualifications as notes for people. */
module io.github.tradequalification.note {
  requires static org.jspecify;
  requires transitive io.github.tradequalification;

  exports io.github.tradequalification.note;
}
