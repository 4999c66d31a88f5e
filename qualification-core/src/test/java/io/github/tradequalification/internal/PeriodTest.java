package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.UnsupportedLawDateException;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

/**
 * What is refused when a period of law is first needed, before any answer; and how periods are cut.
 */
class PeriodTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final Enterprise ENTERPRISE = Enterprise.named("Example").build();
  private static final String CONDITION_TEXTS =
      """
      condition.c=C
      condition.c.met=Met
      condition.c.not-met=Not met
      condition.c.not-met.remedy=Mend it
      condition.c.unknown=Not known
      condition.c.unknown.remedy=Ask
      """;

  @Test
  void waitsThatFormACircle() {
    refused(
            outline(
                "conclude.step(\"a\").order(1).follows(\"b\"); conclude.step(\"b\").order(2).follows(\"c\"); conclude.step(\"c\").order(3).follows(\"a\");"),
            "")
        .withMessageContaining("circle")
        .withMessageContaining("`a` for `b` for `c` for `a`");
    refused(outline("conclude.step(\"a\").order(1).follows(\"a\");"), "")
        .withMessageContaining("circle");
  }

  @Test
  void waitsThatNameNothing() {
    refused(outline("conclude.step(\"a\").order(1).follows(\"b\");"), "")
        .withMessageContaining("step `a` waits for `b`, which is no step");
    refused(outline("conclude.step(\"a\").order(1).needs(\"c\");"), "")
        .withMessageContaining("step `a` waits for `c`, which is no condition");
  }

  @Test
  void twoAuthoritiesForOneStep() {
    String two =
        outline("conclude.step(\"a\").order(1).authority(\"x\");")
            + outline("Another rule", "", "conclude.step(\"a\").authority(\"y\");");
    refused(two, "")
        .withMessageContaining("step `a`")
        .withMessageContaining("`authority`")
        .withMessageContaining("`A rule` and `Another rule`")
        .withMessageContaining("@until");
  }

  @Test
  void theSameAuthorityTwiceIsOne() {
    String twice =
        outline("conclude.step(\"a\").order(1).authority(\"x\");")
            + outline("Another rule", "", "conclude.step(\"a\").authority(\"x\");");
    assertThatCode(() -> assess(TestPack.of("one", twice).texts("step.a=A\nauthority.x=X")))
        .doesNotThrowAnyException();
  }

  @Test
  void twoAuthoritiesOnDifferentDaysAreFine() {
    String rules =
        outline("conclude.step(\"a\").order(1);")
            + outline("First", "@until(\"2020-01-01\")", "conclude.step(\"a\").authority(\"x\");")
            + outline("Then", "@from(\"2020-01-01\")", "conclude.step(\"a\").authority(\"y\");");
    assertThatCode(
            () -> assess(TestPack.of("one", rules).texts("step.a=A\nauthority.x=X\nauthority.y=Y")))
        .doesNotThrowAnyException();
  }

  @Test
  void aStepOrConditionWithoutItsPlaceOrWeight() {
    refused(outline("conclude.step(\"a\").authority(\"x\");"), "")
        .withMessageContaining("step `a` has no `order`");
    refused(outline("conclude.condition(\"c\").order(1);"), "")
        .withMessageContaining("condition `c` has no `weight`");
  }

  @Test
  void aFactThatNoProfileHas() {
    refused(
            outline("conclude.condition(\"c\").order(1).bindsByLaw().restsOn(\"office.adress\");"),
            CONDITION_TEXTS)
        .withMessageContaining("`office.adress`, which is no fact");
  }

  @Test
  void aMissingText() {
    refused(outline("conclude.step(\"a\").order(1);"), "")
        .withMessageContaining("no text `step.a`")
        .withMessageContaining("texts_");
    refused(outline("conclude.step(\"a\").order(1).channel(\"x\");"), "step.a=A")
        .withMessageContaining("`channel.x`");
    refused(outline("conclude.step(\"a\").order(1).result(\"x\");"), "step.a=A")
        .withMessageContaining("`result.x`");
    String condition =
        outline("conclude.condition(\"c\").order(1).bindsByLaw().restsOn(\"businessScope\");");
    for (String line : CONDITION_TEXTS.lines().toList()) {
      refused(condition, CONDITION_TEXTS.replace(line + "\n", ""))
          .withMessageContaining("no text `" + line.substring(0, line.indexOf('=')) + "`");
    }
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(
            () ->
                assess(
                    TestPack.of("one", condition)
                        .texts(CONDITION_TEXTS)
                        .texts("zh", "condition.c=C")))
        .withMessageContaining("language `zh`");
  }

  @Test
  void aMissingTextThatARuleNames() {
    refused(
            outline(
                "A rule", "@message(\"condition.c.special\")", "conclude.step(\"a\").order(1);"),
            "step.a=A")
        .withMessageContaining("`condition.c.special`");
  }

  @Test
  void aMissingTextOfAMaterialNamesTheRule() {
    String rules =
        outline("conclude.step(\"a\").order(1);")
            + """
        rule "It asks for a paper" @source("a test") ruleflow-group "procedure"
        when Enterprise() then conclude.required("a"); conclude.asks("a").copyOf("paper"); end
        """;
    refused(rules, "step.a=A")
        .withMessageContaining("rule `It asks for a paper`")
        .withMessageContaining("`material.paper`");
  }

  @Test
  void aMissingTextOfANoteNamesTheRule() {
    refused(
            "rule \"It notes\" @source(\"a test\") ruleflow-group \"advice\" when Enterprise() then conclude.note(\"n\"); end",
            "")
        .withMessageContaining("rule `It notes`")
        .withMessageContaining("`note.n`");
  }

  @Test
  void aPlaceholderThatNoRuleBinds() {
    String rule =
        "rule \"It notes\" %s @source(\"a test\") ruleflow-group \"advice\" when Enterprise($name : name) then conclude.note(\"n\"); end\n";
    refused(rule.formatted(""), "note.n={nome}")
        .withMessageContaining("text `note.n` in texts_en.properties")
        .withMessageContaining("`{nome}`, which no rule binds")
        .withMessageContaining("bind `$nome`");
    refused(rule.formatted("@message(\"m\")"), "m=M\nm.remedy={name:nome}")
        .withMessageContaining("rule `It notes`: text `m`")
        .withMessageContaining("`{nome}`");
    String other = rule.formatted("").replace("notes", "tells").replace("$name", "$word");
    refused(rule.formatted("@message(\"m\")") + other, "m={word}\nnote.n={word}")
        .withMessageContaining("rule `It notes`: text `m`")
        .withMessageContaining("`{word}`");
  }

  @Test
  void aDayBeforeTheFirst() {
    TestPack pack = TestPack.of("one", outline("conclude.step(\"a\").order(1);")).texts("step.a=A");
    QualificationAssessor assessor = load(pack);
    assertThat(assessor.firstDay()).isEqualTo("2010-01-01");
    assertThatExceptionOfType(UnsupportedLawDateException.class)
        .isThrownBy(() -> assessor.assess(ENTERPRISE, LocalDate.of(2009, 12, 31)))
        .withMessageContaining("2009-12-31")
        .withMessageContaining("`one`")
        .withMessageContaining("2010-01-01")
        .satisfies(e -> assertThat(e.firstDay()).isEqualTo("2010-01-01"));
    assertThatExceptionOfType(UnsupportedLawDateException.class)
        .isThrownBy(() -> assessor.underLawOf(LocalDate.of(2009, 12, 31)));
    assertThat(assessor.assess(ENTERPRISE, LocalDate.of(2010, 1, 1)).steps()).hasSize(1);
    assertThat(assessor.underLawOf(DAY).assess(ENTERPRISE, LocalDate.of(1999, 1, 1)).asOf())
        .isEqualTo("1999-01-01");
  }

  @Test
  void aReplacedRuleIsOutOfForceWhileTheOtherIsIn() {
    TestPack standard =
        TestPack.of(
                "one",
                outline("conclude.step(\"a\").order(1);")
                    + required("Standard", "", "conclude.required(\"a\");"))
            .texts("step.a=A");
    TestPack own =
        TestPack.of(
            "two",
            required(
                "Own",
                "@replaces(\"Standard\") @from(\"2020-01-01\") @until(\"2021-01-01\")",
                "conclude.optional(\"a\");"));
    QualificationAssessor assessor = load(standard, own);
    assertThat(assessor.lawChanges())
        .containsExactly(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
    assertThat(assessor.assess(ENTERPRISE, LocalDate.of(2019, 12, 31)).steps())
        .extracting(step -> step.status().name())
        .containsExactly("ALLOWED");
    assertThat(assessor.assess(ENTERPRISE, LocalDate.of(2020, 1, 1)).steps())
        .extracting(step -> step.status().name())
        .containsExactly("OPTIONAL");
    assertThat(assessor.assess(ENTERPRISE, LocalDate.of(2020, 12, 31)).steps())
        .extracting(step -> step.status().name())
        .containsExactly("OPTIONAL");
    assertThat(assessor.assess(ENTERPRISE, LocalDate.of(2021, 1, 1)).steps())
        .extracting(step -> step.status().name())
        .containsExactly("ALLOWED");
    assertThat(assessor.rulePacks()).extracting(pack -> pack.id()).containsExactly("one", "two");
  }

  private static String outline(String conclusions) {
    return outline("A rule", "", conclusions);
  }

  private static String outline(String name, String annotations, String conclusions) {
    return "rule \""
        + name
        + "\" "
        + annotations
        + " @source(\"a test\") ruleflow-group \"outline\" when Always() then "
        + conclusions
        + " end\n";
  }

  private static String required(String name, String annotations, String conclusions) {
    return "rule \""
        + name
        + "\" "
        + annotations
        + " @source(\"a test\") ruleflow-group \"procedure\" when Enterprise() then "
        + conclusions
        + " end\n";
  }

  private static QualificationAssessor load(TestPack... packs) {
    return QualificationAssessor.load(new PackLoader(packs));
  }

  private static Assessment assess(TestPack... packs) {
    return load(packs).assess(ENTERPRISE, DAY);
  }

  private static ThrowableAssertAlternative<RulePackException> refused(String rules, String texts) {
    return assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> assess(TestPack.of("one", rules).texts(texts)));
  }
}
