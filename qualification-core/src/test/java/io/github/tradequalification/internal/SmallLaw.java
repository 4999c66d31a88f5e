package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import java.time.LocalDate;

/** A law of two steps and one condition, to which a test adds its rules. */
public final class SmallLaw {

  public static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  public static final String OUTLINE =
      """
      rule "Two steps" @source("a test") ruleflow-group "outline" when Always() then
        conclude.step("second").order(2).follows("first");
        conclude.step("first").order(1).needsEveryCondition();
        conclude.condition("c").order(1).bindsByLaw().restsOn("businessScope");
        conclude.everyCopy().sealed().legible();
      end
      rule "Both are required" @source("a test") ruleflow-group "procedure" when Enterprise() then
        conclude.required("first"); conclude.required("second");
      end
      """;

  static final String TEXTS =
      """
      step.first=First
      step.second=Second
      material.paper=a paper
      material.other=another paper
      condition.c=C
      condition.c.met=Met
      condition.c.not-met=Not met, {name}
      condition.c.not-met.remedy=Mend it
      condition.c.unknown=Not known
      condition.c.unknown.remedy=Ask
      """;

  /** Of rules that bind a word. */
  static final String NOTE = "note.n=A note on {word}\n";

  private SmallLaw() {}

  static Enterprise enterprise(String scope) {
    return Enterprise.named("Example").businessScope(scope).build();
  }

  static String condition(String name, String when, String then) {
    return rule(name, "conditions", when, then);
  }

  static String procedure(String name, String then) {
    return rule(name, "procedure", "Enterprise()", then);
  }

  public static String advice(String name, String when, String then) {
    return rule(name, "advice", when, then);
  }

  private static String rule(String name, String stage, String when, String then) {
    return """
        rule "%s" @source("a test") ruleflow-group "%s" when %s then %s end
        """
        .formatted(name, stage, when, then);
  }

  public static QualificationAssessor load(String rules) {
    String texts = rules.contains("$word") ? TEXTS + NOTE : TEXTS;
    return QualificationAssessor.load(new PackLoader(TestPack.of("one", rules).texts(texts)));
  }

  static Assessment assess(Enterprise enterprise, String rules) {
    return load(rules).assess(enterprise, DAY);
  }
}
