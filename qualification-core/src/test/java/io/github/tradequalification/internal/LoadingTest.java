package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.RulePackException;
import io.github.tradequalification.Source.Grade;
import io.github.tradequalification.internal.engine.RuleHead;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused when packs are loaded: each with what is wrong, where, and the way out. */
class LoadingTest {

  private static final String RULE =
      """
      rule "%s" %s @source("a test")
        ruleflow-group "outline"
      when Always() then end
      """;

  @Test
  void noPack() {
    refused()
        .withMessageContaining("no rule pack on the class path")
        .withMessageContaining("add a dependency");
  }

  @Test
  void anIndexThatNamesNoDescriptor() {
    TestPack pack = rule("A rule", "");
    refused(pack.drop(pack.folder() + "/pack.properties"))
        .withMessageContaining("`test/one`")
        .withMessageContaining("no pack.properties");
  }

  @Test
  void aDescriptorWithoutAnEntryOrWithOneNotFilledIn() {
    refused(rule("A rule", "").describe(Map.of("version", "")))
        .withMessageContaining("no `version`");
    refused(rule("A rule", "").describe(Map.of("version", "${project.version}")))
        .withMessageContaining("turn resource filtering on");
    refused(rule("A rule", "").describe(Map.of("firstDay", "2012-8-1")))
        .withMessageContaining("`firstDay` = `2012-8-1`");
  }

  @Test
  void aDescriptorWithoutCompiledRulesNamesTheDependency() {
    TestPack pack = rule("A rule", "");
    refused(pack.drop(pack.modelPath()))
        .withMessageContaining("rule pack `one`: no compiled rules")
        .withMessageContaining("org.drools:drools-model-compiler");
  }

  @Test
  void rulesOfAnotherDroolsVersion() {
    TestPack pack = rule("A rule", "");
    String model = new String(pack.files.get(pack.modelPath()), StandardCharsets.UTF_8);
    refused(pack.put(pack.modelPath(), model.replaceFirst("10\\.\\d+\\.\\d+", "8.44.0")))
        .withMessageContaining("compiled for Drools 8.44.0")
        .withMessageContaining("build the pack with the same version");
  }

  @Test
  void compiledRulesThatCannotBeLoaded() {
    TestPack pack = rule("A rule", "");
    pack.files.keySet().removeIf(path -> path.endsWith(".class"));
    refused(pack).withMessageContaining("cannot be loaded").withMessageContaining("from clean");
  }

  @Test
  void noDigestOrNoTexts() {
    TestPack digest = rule("A rule", "");
    refused(digest.sealed().drop(digest.digestPath())).withMessageContaining("pack.digest");
    TestPack texts = rule("A rule", "");
    refused(texts.drop(texts.folder() + "/texts_zh.properties"))
        .withMessageContaining("texts_zh.properties")
        .withMessageContaining("en and zh");
  }

  @Test
  void twoPacksWithOneId() {
    refused(
            rule("A rule", ""),
            TestPack.in("one", "test.other", RULE.formatted("Another rule", "")))
        .withMessageContaining("two rule packs have the id `one`");
  }

  @Test
  void rulesInAPackageThatIsNotTheFolder() {
    TestPack pack = TestPack.in("two", "test.one", RULE.formatted("Another rule", ""));
    refused(pack.moveTo("else/where"))
        .withMessage(
            "rule pack `two`: it has rules in the package `test.one`; move their .drl into the folder `else/where`, write `package else.where` there, and build the pack again");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "salience 10",
        "enabled false",
        "no-loop true",
        "lock-on-active true",
        "auto-focus true",
        "agenda-group \"outline\"",
        "activation-group \"one\"",
        "date-effective \"01-Jan-2020\"",
        "date-expires \"01-Jan-2020\"",
        "duration 10",
        "timer (int: 1s)",
        "calendars \"some\""
      })
  void whatChangesWhichRulesFireAndWhen(String attribute) {
    refused(
            TestPack.of(
                "one",
                "rule \"A rule\" @source(\"a test\") ruleflow-group \"outline\" %s when Always() then end"
                    .formatted(attribute)))
        .withMessageContaining(
            "rule pack `one`, rule `A rule`: it uses %s, which no rule of a pack may; remove it"
                .formatted(attribute.substring(0, attribute.indexOf(' '))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Enterprise() eval(1 == 1) | eval",
        "Enterprise($list : facts) not String() from $list.keySet() | `from` under `not`",
        "Enterprise() not (Office() and String() from List.of(\"x\")) | `from` under `not`",
        "Enterprise() ask() | a query",
        "Enterprise() do[other] Office() | more than one `then`"
      })
  void conditionsThatBreakTheEngineOrHideWhatTheyTest(String when, String told) {
    String rules = "import java.util.List; query ask() Enterprise() end ";
    refused(
            TestPack.of(
                "one",
                rules
                    + "rule \"A rule\" @source(\"a test\") ruleflow-group \"concepts\" when %s then conclude.obsolete(\"x\"); %s end"
                        .formatted(when, when.contains("[other]") ? "then[other]" : "")))
        .withMessageContaining("rule `A rule`: it uses " + told + ", which no rule of a pack may");
  }

  @Test
  void rulesThatNobodyCheckedWhenTheyWereBuilt() {
    TestPack pack = rule("A rule", "").sealed();
    String digest = new String(pack.files.get(pack.digestPath()), StandardCharsets.UTF_8);
    String older =
        digest.replace("rules checked: language 1\n", "").replaceFirst("(?s)\\w+\n$", "");
    CRC32 sum = new CRC32();
    sum.update(older.getBytes(StandardCharsets.UTF_8));
    refused(pack.put(pack.digestPath(), older + "%08x\n".formatted(sum.getValue())))
        .withMessage(
            "rule pack in `test/one`: when it was built, nobody checked that its rules do only what rules may; build it again with the qualification-testing of this version");
  }

  @Test
  void twoPacksWithOneRuleName() {
    refused(rule("A rule", ""), TestPack.of("two", RULE.formatted("A rule", "")))
        .withMessageContaining("both have a rule `A rule`")
        .withMessageContaining("@replaces");
  }

  @Test
  void twoPacksWithOneTextKeyAndTwoTexts() {
    refused(
            rule("A rule", "").texts("step.x=One"),
            TestPack.of("two", RULE.formatted("Another rule", "")).texts("step.x=Two"))
        .withMessageContaining("`step.x`");
  }

  @Test
  void aDateThatIsNotIso() {
    refused(rule("A rule", "@from(\"2019-3-1\")"))
        .withMessageContaining("rule `A rule`")
        .withMessageContaining("@from `2019-3-1`")
        .withMessageContaining("in quotes");
    refused(rule("A rule", "@until(\"1 March 2019\")"))
        .withMessageContaining("@until `1 March 2019`");
    refused(rule("A rule", "@until(\"2019-02-29\")")).withMessageContaining("@until `2019-02-29`");
  }

  @Test
  void aDateWithoutQuotesIsRefusedOrReadAsItStands() {
    // Depending on the class path of the build it arrives as it stands or as a subtraction; the
    // second must not pass for a date.
    assertThat(outlineRule(Map.of("source", "s", "from", "2019-03-01")).from())
        .hasToString("2019-03-01");
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> outlineRule(Map.of("source", "s", "from", 2017)))
        .withMessageContaining("@from `2017`")
        .withMessageContaining("in quotes");
  }

  @Test
  void quotesArriveOrNotDependingOnTheClassPathOfTheBuild() {
    LawRule rule =
        outlineRule(
            Map.of("source", "\"a source\"", "from", "\"2019-03-01\"", "grade", "\"practice\""));
    assertThat(rule.source()).isEqualTo("a source");
    assertThat(rule.grade()).isEqualTo(Grade.PRACTICE);
    assertThat(rule.from()).hasToString("2019-03-01");
  }

  private static LawRule outlineRule(Map<String, Object> annotations) {
    return LawRule.of(
        "p", new RuleHead("r", "outline", annotations, List.of(), Set.of(), Set.of()));
  }

  @Test
  void aVocabularyThatThisLibraryDoesNotSpeak() {
    refused(TestPack.of("one", "").describe(Map.of("vocabulary", "")))
        .withMessageContaining("rule pack `one`: pack.properties has no `vocabulary`");
    refused(TestPack.of("one", "").describe(Map.of("vocabulary", "0")))
        .withMessageContaining(
            "rule pack `one`: it is written in the vocabulary 0, but this library speaks 1");
  }

  @Test
  void anAnnotationThatIsMisspelt() {
    refused(rule("A rule", "@form(\"2019-03-01\")"))
        .withMessageContaining(
            "rule `A rule`: unknown annotation @form; there are @source, @grade");
  }

  @Test
  void aRuleThatIsNeverInForce() {
    refused(rule("A rule", "@from(\"2019-03-01\") @until(\"2019-03-01\")"))
        .withMessageContaining("never in force");
  }

  @Test
  void anUnknownOrMissingStage() {
    refused(
            TestPack.of(
                "one",
                "rule \"A rule\" @source(\"a test\") ruleflow-group \"procedur\" when Always() then end"))
        .withMessageContaining("unknown stage `procedur`")
        .withMessageContaining("outline, concepts, conditions, procedure, documents, advice");
    refused(TestPack.of("one", "rule \"A rule\" @source(\"a test\") when Always() then end"))
        .withMessageContaining("no stage");
  }

  @Test
  void aRuleThatLooksForAFactItsStageDoesNotHave() {
    String rule = "rule \"A rule\" @source(\"a test\") ruleflow-group \"%s\" when %s then end";
    refused(TestPack.of("one", rule.formatted("concepts", "UnknownCode()")))
        .withMessageContaining(
            "rule `A rule`: there is no UnknownCode() in the stage concepts; match another fact, or choose another stage");
    refused(TestPack.of("one", rule.formatted("outline", "Always() exists (Today() and Office())")))
        .withMessageContaining("in the stage outline");
    refused(TestPack.of("one", rule.formatted("conditions", "Enterprise() not Condition()")))
        .withMessageContaining("no Condition() in the stage conditions");
    refused(TestPack.of("one", rule.formatted("advice", "io.github.tradequalification.NextStep()")))
        .withMessageContaining("there is no NextStep() in the stage advice");
    refused(TestPack.of("one", rule.formatted("documents", "NextStep()")))
        .withMessageContaining("no NextStep() in the stage documents");
    assertThat(
            load(TestPack.of("one", rule.formatted("procedure", "Condition() Obsolete()")))
                .changes())
        .isEmpty();
    assertThat(
            load(TestPack.of(
                    "one",
                    "declare Concept end " + rule.formatted("outline", "Always() not Concept()")))
                .changes())
        .isEmpty();
  }

  @Test
  void aRuleThatSaysForEveryProfileWhatDependsOnOne() {
    String rule = "rule \"A rule\" @source(\"a test\") ruleflow-group \"%s\" when %s then end";
    refused(TestPack.of("one", rule.formatted("advice", "Enterprise() not Always()")))
        .withMessageContaining(
            "rule `A rule`: Always() must be the only fact of a rule in the stage advice; match Enterprise() instead");
    refused(
            TestPack.of(
                "one",
                "declare Concept end " + rule.formatted("procedure", "Always() not Concept()")))
        .withMessageContaining("Always() must be the only fact of a rule in the stage procedure");
    assertThat(load(TestPack.of("one", rule.formatted("concepts", "Always()"))).changes())
        .isEmpty();
  }

  @Test
  void aRuleWithoutSource() {
    refused(TestPack.of("one", "rule \"A rule\" ruleflow-group \"outline\" when Always() then end"))
        .withMessageContaining("no source")
        .withMessageContaining("@source");
  }

  @Test
  void anUnknownRuleToReplace() {
    refused(rule("A rule", "@replaces(\"No such rule\")"))
        .withMessageContaining("replaces `No such rule`");
    refused(rule("A rule", "@replaces(\"A rule\")"))
        .withMessageContaining("rule `A rule`: the rule replaces itself");
  }

  @Test
  void twoRulesThatReplaceOneOnTheSameDay() {
    String rules =
        RULE.formatted("Old", "")
            + RULE.formatted("New", "@replaces(\"Old\") @until(\"2020-01-02\")");
    refused(
            TestPack.of(
                "one", rules + RULE.formatted("Newer", "@replaces(\"Old\") @from(\"2020-01-01\")")))
        .withMessageContaining("both replace `Old`");
    assertThat(
            load(TestPack.of(
                    "one",
                    rules + RULE.formatted("Newer", "@replaces(\"Old\") @from(\"2020-01-02\")")))
                .changes())
        .hasSize(1);
  }

  @Test
  void aNameWithBrokenEncoding() {
    refused(rule("A rule \uFFFD", ""))
        .withMessageContaining("replacement character")
        .withMessageContaining("UTF-8");
  }

  private static TestPack rule(String name, String annotations) {
    return TestPack.of("one", RULE.formatted(name, annotations));
  }

  private static Lawbook load(TestPack... packs) {
    return Lawbook.load(new PackLoader(packs));
  }

  private static ThrowableAssertAlternative<RulePackException> refused(TestPack... packs) {
    return assertThatExceptionOfType(RulePackException.class).isThrownBy(() -> load(packs));
  }
}
