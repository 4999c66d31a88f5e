package io.github.tradequalification.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.Finding;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.authoring.cases.LawCase;
import io.github.tradequalification.authoring.promise.Promises;
import io.github.tradequalification.authoring.promise.RuleTexts;
import io.github.tradequalification.authoring.promise.Twins;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.internal.PackInspection.Rule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every rule pack promises as a whole. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PackPromises extends SourcePromises {

  private static final Pattern JUDGED = Pattern.compile("\\.(notMet|unknown)\\(\\s*\"([^\"]+)\"");

  private record Run(LawCase of, Set<String> inForce, Set<String> fired) {

    Promises.Tried tried() {
      return new Promises.Tried(inForce, fired);
    }
  }

  private final List<Run> runs = new ArrayList<>();
  private final Set<String> late = new TreeSet<>();
  private final Set<String> messages = new TreeSet<>();
  private PackInspection pack;
  private RuleTexts written;
  private Promises promises;

  @Override
  PackInspection pack() {
    return pack;
  }

  /** The loader that sees the pack, this library, and every other pack it builds on. */
  abstract ClassLoader loader();

  /** The package of the rules. */
  abstract String rulesPackage();

  /** The folder with its {@code .drl} files. */
  abstract Path rules();

  /** The cases, in which each rule has to show what it does. */
  abstract Collection<LawCase> cases();

  /** The facts that are compared though nobody is asked for them. */
  abstract Set<String> factsNobodyIsAskedFor();

  @BeforeAll
  void runEveryCase() {
    pack = PackInspection.of(loader(), rulesPackage());
    written = RuleTexts.in(rules());
    QualificationAssessor assessor = QualificationAssessor.load(loader()).in(Locale.ENGLISH);
    try (FiredRules heard = FiredRules.listen()) {
      for (LawCase each : cases()) run(assessor, each, heard);
    }
    promises = new Promises(pack, written, runs.stream().map(Run::tried).toList(), messages);
  }

  private void run(QualificationAssessor assessor, LawCase each, FiredRules heard) {
    heard.forget();
    Assessment answer = assessor.underLawOf(each.lawOf()).assess(each.enterprise(), each.asOf());
    late.addAll(heard.at(Level.WARN));
    runs.add(new Run(each, pack.inForceOn(each.lawOf()), heard.at(Level.TRACE)));
    answer.findings().stream().map(Finding::message).forEach(messages::add);
  }

  @Test
  void everyRuleIsASentenceWithASource() {
    assertThat(pack.rules())
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    assertThat(promises.noSentences()).as("rules whose name is no sentence").isEmpty();
  }

  @Test
  void everyRuleThatIsWrittenWasCompiled() {
    assertThat(pack.rules())
        .extracting(Rule::name)
        .containsExactlyInAnyOrderElementsOf(written.rules().keySet());
  }

  @Test
  void everyRuleFiresInSomeCase() {
    assertThat(promises.silent()).as("rules that fire in no case").isEmpty();
  }

  @Test
  void everyRuleWithAConditionStaysSilentInSomeCaseWhileInForce() {
    assertThat(promises.neverSilent())
        .as("rules that fire in every case, though they ask for something")
        .isEmpty();
  }

  @Test
  void everyRuleWithoutAConditionFiresWheneverItIsInForce() {
    Set<String> unconditional = unconditional(rule -> !rule.general());
    assertThat(runs)
        .allSatisfy(
            run ->
                assertThat(run.inForce().stream().filter(unconditional::contains))
                    .as("under the law of " + run.of().lawOf())
                    .allMatch(run.fired()::contains));
  }

  @Test
  void everyRuleThatLooksAtNoProfileFiresOnceAPeriod() {
    Map<Set<String>, List<Run>> periods =
        runs.stream().collect(Collectors.groupingBy(Run::inForce));
    Set<String> general = unconditional(Rule::general);
    assertThat(periods)
        .allSatisfy(
            (inForce, ofPeriod) ->
                assertThat(inForce.stream().filter(general::contains))
                    .as("under the law of " + ofPeriod.get(0).of().lawOf())
                    .allMatch(
                        name ->
                            ofPeriod.stream().filter(run -> run.fired().contains(name)).count()
                                == 1));
  }

  @Test
  void everyFactThatARuleComparesIsAskedFor() {
    List<Twins.Missing> missing = promises.factsNotAskedFor();
    Set<String> open = factsNobodyIsAskedFor();
    assertThat(missing.stream().filter(rule -> !open.contains(rule.fact())))
        .as(
            "rules that stay silent while a fact is not known; ask for it in a rule of the same"
                + " days, as in conclude.decides(fact, step)")
        .isEmpty();
    assertThat(missing)
        .as("of which no rule compares a fact that nobody need be asked for")
        .extracting(Twins.Missing::fact)
        .containsAll(open);
  }

  @Test
  void everyTextThatIsNotOfARuleSpeaksForOneRuleAtATime() {
    for (LocalDate day : pack.days()) {
      Set<String> inForce = pack.inForceOn(day);
      Map<String, Set<String>> speakers = new TreeMap<>();
      for (Rule rule : pack.rules()) {
        if (rule.message() != null || !inForce.contains(rule.name())) continue;
        for (Matcher judged = JUDGED.matcher(consequence(rule)); judged.find(); ) {
          speakers
              .computeIfAbsent(judged.group(1) + " " + judged.group(2), of -> new TreeSet<>())
              .add(rule.name());
        }
      }
      assertThat(speakers)
          .as("rules that share a text under the law of %s; give each its own with @message", day)
          .allSatisfy((text, rules) -> assertThat(rules).as(text).hasSize(1));
    }
  }

  @Test
  void everyCodeThatARuleMatchesHasAName() {
    assertThat(promises.codesWithoutAName()).as("codes without a name").isEmpty();
  }

  @Test
  void everyRuleIsInForceOnSomeDay() {
    assertThat(promises.neverInForce()).as("rules that are never in force").isEmpty();
  }

  @Test
  void nothingIsLeftUnfiredAfterItsStage() {
    assertThat(late).as("rules that match only after their stage").isEmpty();
  }

  @Test
  void everyFilingHasOneAuthorityOnEveryDay() {
    assertThat(pack.days()).allSatisfy(day -> assertThat(pack.steps(day)).isNotEmpty());
    assertThat(promises.stepsWithoutAnAuthority()).as("steps without an authority").isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSameTextsWithTheSamePlaceholders() {
    assertThat(promises.unequalTexts()).as("texts that differ in their placeholders").isEmpty();
  }

  @Test
  void noTextIsWithoutAUse() {
    assertThat(promises.unusedTexts()).as("texts without a use").isEmpty();
  }

  private String consequence(Rule rule) {
    RuleTexts.Written text = written.rules().get(rule.name());
    return text == null ? "" : text.consequence();
  }

  private Set<String> unconditional(Predicate<Rule> kind) {
    return pack.rules().stream()
        .filter(kind)
        .map(Rule::name)
        .filter(written::isUnconditional)
        .collect(Collectors.toSet());
  }
}
