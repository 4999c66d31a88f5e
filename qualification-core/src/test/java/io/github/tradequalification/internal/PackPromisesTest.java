package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.Enterprise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

  @TempDir private Path folder;
  private PackPromises promises;

  @BeforeEach
  void breakThem() throws IOException {
    Files.writeString(
        folder.resolve("rules.drl"),
        RULES
            + RULES
                .substring(RULES.lastIndexOf("rule \""))
                .replace("It is over", "It was never compiled and is over"));
    PackLoader loader =
        new PackLoader(
            TestPack.of("one", RULES)
                .texts(TEXTS)
                .texts("zh", TEXTS.replace("Not known", "{name}")));
    promises =
        new PackPromises() {
          @Override
          protected ClassLoader loader() {
            return loader;
          }

          @Override
          protected String id() {
            return "one";
          }

          @Override
          protected Path rules() {
            return folder;
          }

          @Override
          protected List<Case> examples() {
            LocalDate day = LocalDate.of(2020, 1, 1);
            return List.of(
                new Case(Enterprise.named("Example").businessScope("scope").build(), day, day));
          }
        };
    promises.runEveryExample();
  }

  @Test
  void eachBrokenPromiseIsNamed() {
    broken(promises::everyRuleIsASentenceWithASource, "no sentence");
    broken(
        promises::everyRuleThatIsWrittenWasCompiled,
        "It was never compiled and is over before the pack begins");
    broken(promises::everyRuleFiresInSomeExample, "Nobody is called so");
    broken(promises::everyRuleWithAConditionStaysSilentInSomeExampleWhileInForce, "no sentence");
    broken(promises::everyCodeThatARuleMatchesHasAName, "filling");
    broken(promises::everyRuleIsInForceOnSomeDay, "It is over before the pack begins");
    broken(promises::nothingIsLeftUnfiredAfterItsStage, "It comes too late");
    broken(promises::everyFilingHasOneAuthorityOnEveryDay, "filing");
    broken(promises::bothLanguagesHaveTheSameTextsWithTheSamePlaceholders, "{name}");
    broken(promises::noTextIsWithoutAUse, "note.nowhere");
  }

  private static void broken(Runnable promise, String named) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(promise::run)
        .withMessageContaining(named);
  }
}
