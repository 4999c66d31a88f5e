package io.github.tradequalification.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.authoring.cases.Cases;
import io.github.tradequalification.authoring.cases.LawCase;
import io.github.tradequalification.internal.PackLoader;
import io.github.tradequalification.internal.TestPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that breaks its promises is found out. */
class PackPromisesTest {

  private static final String RULES =
      """
      declare Derived
      end
      rule "There is a filing"
        @source("a test")
        ruleflow-group "outline"
      when
        Always()
      then
        conclude.step("filing").order(1);
        conclude.condition("c").order(1).bindsByLaw().restsOn("businessScope");
      end
      rule "no sentence"
        @source("a test")
        ruleflow-group "procedure"
      when
        Enterprise(name != null)
      then
        conclude.required("filing");
      end
      rule "Nobody is called so"
        @source("a test")
        ruleflow-group "procedure"
      when
        Enterprise(name == "Nobody")
        CompletedStep(step == "filling")
      then
        conclude.optional("filing");
      end
      rule "It comes too late"
        @source("a test")
        ruleflow-group "conditions"
      when
        Derived()
      then
        conclude.met("c");
      end
      rule "It is derived after the conditions"
        @source("a test")
        ruleflow-group "procedure"
      when
        Enterprise()
      then
        insert(new Derived());
      end
      rule "It is over before the pack begins"
        @until("2009-12-31")
        @source("a test")
        ruleflow-group "procedure"
      when
        Enterprise()
      then
        conclude.optional("filing");
      end
      rule "It is written without its condition"
        @source("a test")
        ruleflow-group "procedure"
      when
        Enterprise(name == "Nobody else")
      then
        conclude.optional("filing");
      end
      rule "It waits for what never comes"
        @source("a test")
        ruleflow-group "outline"
      when
        Always()
        Derived()
      then
        conclude.step("filing").needsEveryCondition();
      end
      rule "Nobody asks for this fact"
        @source("a test")
        ruleflow-group "procedure"
      when
        Trade(imports == true)
      then
        conclude.optional("filing");
      end
      rule "Two rules share a text"
        @source("a test")
        ruleflow-group "conditions"
      when
        Office(verifiable == false)
      then
        conclude.notMet("c");
      end
      rule "Two rules share a text again"
        @source("a test")
        ruleflow-group "conditions"
      when
        Office(address == "")
      then
        conclude.notMet("c");
      end
      rule "It begins before what it rests on"
        @source("late-order; early-order")
        ruleflow-group "procedure"
      when
        Enterprise(name == "Nobody here")
      then
        conclude.optional("filing");
      end
      rule "It always has what it rests on"
        @source("early-order; late-order; a test")
        ruleflow-group "procedure"
      when
        Enterprise(name == "Nobody there")
      then
        conclude.optional("filing");
      end
      """;
  private static final String REGISTER =
      """
      early-order.title.en=An Order
      early-order.title.zh=规定
      early-order.until=2015-01-01
      early-order.grade=LAW
      late-order.title.en=Another Order
      late-order.title.zh=另一规定
      late-order.from=2015-01-02
      late-order.grade=LAW
      unused-order.title.en=An Order
      unused-order.title.zh=规定
      unused-order.grade=LAW
      """;
  private static final String TEXTS =
      """
      step.filing=A filing
      condition.c=C
      condition.c.met=Met
      condition.c.not-met=Not met
      condition.c.not-met.remedy=Mend it
      condition.c.unknown=Not known
      condition.c.unknown.remedy=Ask
      note.nowhere=Of no use
      """;

  private static final String CASES =
      """
      - name: One
        profile: {name: Example, businessScope: scope}
        asOf: 2020-01-01
        expect: {conditions: {c: MET}}
      """;

  @TempDir private Path folder;
  private PackPromises promises;
  private Set<String> nobodyIsAskedFor = Set.of();

  @BeforeEach
  void breakThem() throws IOException {
    Files.writeString(
        folder.resolve("rules.drl"),
        RULES
                .replace("Enterprise(name == \"Nobody else\")", "Enterprise()")
                .replaceFirst("Always\\(\\)\\s+Derived\\(\\)", "Always()")
            + """
            rule "It was never compiled"
            when
            then
            end
            """);
    PackLoader loader =
        new PackLoader(
            TestPack.of("one", RULES)
                .texts(TEXTS)
                .texts("zh", TEXTS.replace("Not known", "{name}"))
                .sources(REGISTER));
    promises =
        new PackPromises() {
          @Override
          ClassLoader loader() {
            return loader;
          }

          @Override
          String rulesPackage() {
            return "test.one";
          }

          @Override
          Path rules() {
            return folder;
          }

          @Override
          Set<String> factsNobodyIsAskedFor() {
            return nobodyIsAskedFor;
          }

          @Override
          List<LawCase> cases() {
            return Cases.of("a.yaml", CASES, pack()).all();
          }
        };
    promises.runEveryCase();
  }

  @Test
  void eachBrokenPromiseIsNamed() {
    broken(promises::everyRuleIsASentenceWithASource, "no sentence");
    broken(promises::everyRuleThatIsWrittenWasCompiled, "It was never compiled");
    broken(
        promises::everyRuleHasASourceInForceOnEveryDayItIs,
        "{\"It begins before what it rests on\"=2015-01-01");
    broken(promises::noSourceIsWithoutAUse, "[\"unused-order\"]");
    broken(promises::noTwoSourcesAreAlike, "[\"early-order\", \"unused-order\"]");
    broken(promises::everyRuleFiresInSomeCase, "Nobody is called so");
    broken(promises::everyRuleWithAConditionStaysSilentInSomeCaseWhileInForce, "no sentence");
    broken(
        promises::everyRuleWithoutAConditionFiresWheneverItIsInForce,
        "It is written without its condition");
    broken(
        promises::everyRuleThatLooksAtNoProfileFiresOnceAPeriod, "It waits for what never comes");
    broken(promises::everyFactThatARuleComparesIsAskedFor, "Nobody asks for this fact");
    broken(
        promises::everyTextThatIsNotOfARuleSpeaksForOneRuleAtATime, "Two rules share a text again");
    broken(promises::everyCodeThatARuleMatchesHasAName, "filling");
    broken(promises::everyRuleIsInForceOnSomeDay, "It is over before the pack begins");
    broken(promises::nothingIsLeftUnfiredAfterItsStage, "It comes too late");
    broken(promises::everyFilingHasOneAuthorityOnEveryDay, "filing");
    broken(promises::bothLanguagesHaveTheSameTextsWithTheSamePlaceholders, "{name}");
    broken(promises::noTextIsWithoutAUse, "note.nowhere");
  }

  @Test
  void aFactThatNobodyIsAskedForMustBeCompared() {
    nobodyIsAskedFor = Set.of("trade.imports", "trade.goods");
    broken(promises::everyFactThatARuleComparesIsAskedFor, "trade.goods");
    nobodyIsAskedFor = Set.of("trade.imports");
    promises.everyFactThatARuleComparesIsAskedFor();
  }

  private static void broken(Runnable promise, String named) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(promise::run)
        .withMessageContaining(named);
  }
}
