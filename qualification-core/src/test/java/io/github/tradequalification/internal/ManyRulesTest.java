package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an answer costs under a law of ten times as many rules. */
class ManyRulesTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final int KINDS = 10;

  /** Rules of every kind; a third of them concludes something of the profile below. */
  private static TestPack pack(String id, int rules) {
    StringBuilder text = new StringBuilder(SmallLaw.OUTLINE);
    StringBuilder texts = new StringBuilder(SmallLaw.TEXTS);
    for (int i = 0; i < rules; i++) {
      String other = "other" + i;
      String material = "m" + i % 100;
      String rule =
          switch (i % KINDS) {
            case 0, 1 -> rule(i, "procedure", "Always()", "conclude.required(\"first\");");
            case 2 ->
                rule(
                    i,
                    "procedure",
                    "Always()",
                    "conclude.asks(\"second\").copyOf(\"%s\");",
                    material);
            case 3, 4 ->
                rule(
                    i,
                    "conditions",
                    "Enterprise(name == \"%s\")",
                    "conclude.notMet(\"c\");",
                    other);
            case 5 ->
                rule(
                    i,
                    "procedure",
                    "Office(region == \"%s\")",
                    "conclude.asks(\"second\").copyOf(\"%s\");",
                    other,
                    material);
            case 6 ->
                rule(
                    i,
                    "documents",
                    "$paper : Document(material == \"%s\", sealed == false)",
                    "conclude.defect($paper, Defect.NOT_SEALED);",
                    material);
            case 7 ->
                rule(
                    i,
                    "documents",
                    "$paper : Document(material == \"%s\", sealed == null)",
                    "conclude.unconfirmed($paper, \"sealed\");",
                    material);
            case 8 ->
                rule(
                    i,
                    "advice",
                    "Today($today : date) $paper : Document(material == \"%s\", validUntil != null,"
                        + " validUntil < $today)",
                    "conclude.note(\"m\").onPaper($paper);",
                    material);
            default ->
                rule(
                    i,
                    "procedure",
                    "Condition(code == \"c\", outcome == Finding.Outcome.NOT_MET) not Obsolete(material"
                        + " == \"%s\")",
                    "conclude.optional(\"second\");",
                    material);
          };
      text.append(rule);
    }
    for (int i = 0; i < 100; i++) texts.append("material.m").append(i).append("=paper\n");
    texts.append("note.m=Old\n");
    return TestPack.of(id, text.toString()).texts(texts.toString());
  }

  private static String rule(int number, String stage, String when, String then, Object... words) {
    String rule =
        "rule \"Rule %s\" @source(\"a test\") ruleflow-group \"%s\" when %s then %s end\n";
    return rule.formatted(number, stage, when, then).formatted(words);
  }

  private static Enterprise profile() {
    Enterprise.Builder profile = Enterprise.named("Example").businessScope("scope");
    for (int i = 0; i < 12; i++) {
      profile.document(Document.copy("m" + (i * KINDS + 6 + i % 2) % 100).sealed(false).build());
    }
    return profile.build();
  }

  @Test
  @Tag("timing")
  void tenTimesAsManyRulesCostAtMostSixTimesAsMuch() {
    QualificationAssessor few = QualificationAssessor.load(new PackLoader(pack("few", 100)));
    QualificationAssessor many = QualificationAssessor.load(new PackLoader(pack("many", 1_000)));
    Enterprise profile = profile();
    assertThat(few.assess(profile, DAY).missingFor("second")).hasSize(10);
    assertThat(many.assess(profile, DAY).missingFor("second")).hasSize(10);
    double less = Double.MAX_VALUE;
    double more = Double.MAX_VALUE;
    // After other tests it takes long until both are compiled for good.
    for (int batch = 0; batch < 30 || (batch < 300 && (more < less || more > 6 * less)); batch++) {
      less = Math.min(less, nanoseconds(few, profile));
      more = Math.min(more, nanoseconds(many, profile));
    }
    assertThat(more / less).as("%.0f µs and %.0f µs", less / 1e3, more / 1e3).isBetween(1.0, 6.0);
  }

  private static double nanoseconds(QualificationAssessor assessor, Enterprise profile) {
    int runs = 200;
    long start = System.nanoTime();
    for (int i = 0; i < runs; i++) assessor.assess(profile, DAY);
    return (System.nanoTime() - start) / (double) runs;
  }
}
