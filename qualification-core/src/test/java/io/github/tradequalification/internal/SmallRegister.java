package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.OUTLINE;
import static io.github.tradequalification.internal.SmallLaw.TEXTS;

import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.QualificationAssessor;
import java.time.LocalDate;

/** A register of three sources, and a rule that asks for a paper by them. */
final class SmallRegister {

  private SmallRegister() {}

  static final String REGISTER =
      """
      old-order.title.en=Old Order on Papers
      old-order.title.zh=《旧规定》
      old-order.number.en=Order 221
      old-order.number.zh=令第221号
      old-order.issuer.en=The Authority
      old-order.issuer.zh=主管机关
      old-order.from=2014-03-13
      old-order.until=2022-01-01
      old-order.grade=LAW
      old-order.address=http://old.example
      old-order.checked=2026-11-25

      new-order.title.en=New Order on Papers
      new-order.title.zh=《新规定》
      new-order.from=2022-01-01
      new-order.grade=LAW
      new-order.replaces=old-order

      what-agencies-do.title.en=What agencies do
      what-agencies-do.title.zh=代理机构的做法
      what-agencies-do.grade=PRACTICE
      """;

  static final LocalDate OLD = LocalDate.of(2021, 12, 31);
  static final LocalDate NEW = LocalDate.of(2022, 1, 1);

  static String rule(String name, String annotations, String stage, String then) {
    return """
        rule "%s" %s ruleflow-group "%s" when Enterprise() then %s end
        """
        .formatted(name, annotations, stage, then);
  }

  static String asks(String annotations) {
    return rule(
        "The second step asks for a paper",
        annotations,
        "procedure",
        "conclude.asks(\"second\").copyOf(\"paper\");");
  }

  static TestPack pack(String rules) {
    return TestPack.of("one", OUTLINE + rules).texts(TEXTS).sources(REGISTER);
  }

  static QualificationAssessor load(TestPack... packs) {
    return QualificationAssessor.load(new PackLoader(packs));
  }

  static MissingMaterial missing(QualificationAssessor assessor, LocalDate day) {
    return assessor.assess(SmallLaw.enterprise("x"), day).missingMaterials().get(0);
  }

  static MissingMaterial missing(String annotations, LocalDate day) {
    return missing(load(pack(asks(annotations))), day);
  }
}
