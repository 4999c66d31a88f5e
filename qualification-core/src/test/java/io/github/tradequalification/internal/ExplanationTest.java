package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Explanation;
import io.github.tradequalification.Explanation.Place;
import io.github.tradequalification.Explanation.Reason;
import io.github.tradequalification.Explanation.Standing;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RulePackException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final String RULES =
      SmallLaw.OUTLINE
          + """
          rule "No scope will do" @source("a") ruleflow-group "conditions"
          when Enterprise($name : name, businessScope == "none") then conclude.notMet("c"); end
          rule "A branch need not" @source("a") ruleflow-group "conditions"
          when Enterprise(legalForm != null, foreignInvested == true) then conclude.doesNotApply("c"); end
          rule "It was otherwise" @source("a") @until("2015-01-01") ruleflow-group "conditions"
          when Enterprise() then conclude.met("c"); end
          rule "It is replaced" @source("a") ruleflow-group "conditions"
          when Enterprise() then conclude.met("c"); end
          rule "It replaces" @source("a") @replaces("It is replaced") ruleflow-group "conditions"
          when Enterprise() not Enterprise(name == "Example") then conclude.met("c"); end
          """;

  /** As if each rule stood on lines of its own. */
  private static final String INDEX =
      """
      rules 1
      file 0 0 test/one/rules.drl
      rule 10 1 Two steps
      pattern 10 50 Always()
      statement 11 3 conclude.condition("c").order(1).bindsByLaw().restsOn("businessScope")
      rule 20 1 No scope will do
      pattern 21 6 Enterprise($name : name, businessScope == "none")
      test 21 31 businessScope == "none"
      statement 22 3 conclude.notMet("c")
      rule 30 1 A branch need not
      pattern 31 6 Enterprise(legalForm != null, foreignInvested == true)
      test 31 17 legalForm != null
      test 31 36 foreignInvested == true
      statement 32 3 conclude.doesNotApply("c")
      rule 40 1 It was otherwise
      pattern 41 6 Enterprise()
      statement 42 3 conclude.met("c")
      rule 50 1 It is replaced
      pattern 51 6 Enterprise()
      statement 52 3 conclude.met("c")
      rule 60 1 It replaces
      pattern 61 6 Enterprise()
      pattern 61 23 Enterprise(name == "Example")
      test 61 34 name == "Example"
      statement 62 3 conclude.met("c")
      """;

  private static final Enterprise ENTERPRISE =
      Enterprise.named("Example")
          .businessScope("none")
          .legalForm(Enterprise.LegalForm.BRANCH)
          .foreignInvested(false)
          .build();

  private static Explanation explain(String index, String code) {
    TestPack pack = TestPack.of("one", RULES).texts(SmallLaw.TEXTS);
    if (!index.isEmpty()) pack.put("test/one/pack.index", index);
    return QualificationAssessor.load(new PackLoader(pack)).explain(ENTERPRISE, SmallLaw.DAY, code);
  }

  private static Explanation.Rule rule(String name) {
    return explain(INDEX, "c").rules().stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatConcludedComesFirst() {
    Explanation why = explain(INDEX, "c");
    assertThat(why.name()).isEqualTo("C");
    assertThat(why.answer().finding("c")).isPresent();
    assertThat(why.concluded())
        .extracting(Explanation.Rule::name)
        .containsExactly("Two steps", "No scope will do");
    assertThat(why.others())
        .extracting(Explanation.Rule::name)
        .containsExactly("A branch need not", "It replaces", "It is replaced", "It was otherwise");
  }

  @Test
  void aRuleThatConcludedShowsWhereItStandsAndWhatItSaw() {
    Explanation.Rule rule = rule("No scope will do");
    assertThat(rule.place()).isEqualTo(new Place("test/one/rules.drl", 20, 1));
    assertThat(rule.says()).containsExactly("conclude.notMet(\"c\")");
    assertThat(rule.values())
        .containsExactly(Map.of("name", "Example", "Enterprise.businessScope", "none"));
    assertThat(rule.sources()).hasSize(1);
  }

  @Test
  void aRuleThatDidNotShowsTheFirstTestThatFailed() {
    Explanation.Rule rule = rule("A branch need not");
    assertThat(rule.standing()).isEqualTo(Standing.SILENT);
    assertThat(rule.obstacle().reason()).isEqualTo(Reason.FAILED);
    assertThat(rule.obstacle().text()).isEqualTo("foreignInvested == true");
    assertThat(rule.obstacle().place()).isEqualTo(new Place("test/one/rules.drl", 31, 36));
    assertThat(rule.obstacle().seen()).containsExactly(Map.of("Enterprise.foreignInvested", false));
  }

  @Test
  void whatMustNotBeThereIsShown() {
    Explanation.Rule rule = rule("It replaces");
    assertThat(rule.obstacle().reason()).isEqualTo(Reason.FOUND);
    assertThat(rule.obstacle().place()).isEqualTo(new Place("test/one/rules.drl", 61, 23));
    assertThat(rule.obstacle().seen()).containsExactly(Map.of("Enterprise.name", "Example"));
  }

  @Test
  void aRuleThatIsNotInForceOrReplacedSaysSo() {
    assertThat(rule("It was otherwise").standing()).isEqualTo(Standing.NOT_IN_FORCE);
    assertThat(rule("It was otherwise").until()).isEqualTo(LocalDate.of(2015, 1, 1));
    assertThat(rule("It is replaced").standing()).isEqualTo(Standing.REPLACED);
    assertThat(rule("It is replaced").replacedBy()).isEqualTo("It replaces");
  }

  /** Then only what the answer names can be told, by name. */
  @Test
  void aPackWithoutAnIndexIsExplainedAsFarAsItsAnswerGoes() {
    Explanation why = explain("", "c");
    assertThat(why.unindexed()).containsExactly("one");
    assertThat(why.rules()).extracting(Explanation.Rule::name).containsExactly("No scope will do");
    assertThat(why.rules().get(0).place()).isNull();
    assertThat(why.rules().get(0).values()).isNotEmpty();
  }

  @Test
  void factsOfTheProfileCanBeAskedAbout() {
    assertThat(explain(INDEX, "businessScope").concluded())
        .extracting(Explanation.Rule::name)
        .containsExactly("Two steps");
  }

  @Test
  void anUnknownCodeIsRefusedWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> explain(INDEX, "frist"))
        .withMessage("no rule pack knows the code `frist`; did you mean `first`?");
  }

  @Test
  void anIndexOfAnotherVersionIsRefusedWhenItIsNeeded() {
    for (String index : Set.of("rules 2\n", "rules 1\nrule x 1 A\n", "rules 1\ntest 1 1 a\n")) {
      assertThatExceptionOfType(RulePackException.class)
          .isThrownBy(() -> explain(index, "c"))
          .withMessageContaining("rule pack `one`: its `pack.index` cannot be read");
    }
  }

  @Test
  void anExplanationTellsNoSecretsByItselfAndCanBeStored() throws IOException {
    Explanation why = explain(INDEX, "c");
    assertThat(why.rules().toString()).doesNotContain("=Example");
    new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(why);
    assertThat(why.rules()).isUnmodifiable();
    assertThat(List.copyOf(why.rules())).isEqualTo(explain(INDEX, "c").rules());
  }
}
