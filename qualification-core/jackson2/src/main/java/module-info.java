/** Profiles and answers through an application's own Jackson 2. */
@SuppressWarnings("module")
module io.github.tradequalification.jackson2 {
  requires static org.jspecify;
  requires transitive io.github.tradequalification;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.annotation;

  exports io.github.tradequalification.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      io.github.tradequalification.jackson2.QualificationModule;
}
