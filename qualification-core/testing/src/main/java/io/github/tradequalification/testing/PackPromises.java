package io.github.tradequalification.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.Finding;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.authoring.cases.LawCase;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.internal.PackInspection.Condition;
import io.github.tradequalification.internal.PackInspection.Rule;
import io.github.tradequalification.internal.PackInspection.Step;
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

  private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\S*( \\S+){2,}[^.!?;,\\s]");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
  private static final Pattern JUDGED = Pattern.compile("\\.(notMet|unknown)\\(\\s*\"([^\"]+)\"");

  private record Run(LawCase of, Set<String> inForce, Set<String> fired) {}

  private final List<Run> runs = new ArrayList<>();
  private final Set<String> late = new TreeSet<>();
  private final Set<String> messages = new TreeSet<>();
  private PackInspection pack;
  private RuleTexts written;

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
        .allSatisfy(
            rule -> {
              assertThat(rule.name()).matches(SENTENCE).hasSizeLessThan(140);
              assertThat(rule.source()).isNotBlank();
            });
  }

  @Test
  void everyRuleThatIsWrittenWasCompiled() {
    assertThat(pack.rules())
        .extracting(Rule::name)
        .containsExactlyInAnyOrderElementsOf(written.rules().keySet());
  }

  @Test
  void everyRuleFiresInSomeCase() {
    Set<String> fired =
        runs.stream().flatMap(run -> run.fired().stream()).collect(Collectors.toSet());
    assertThat(silent(fired::contains)).as("rules that fire in no case").isEmpty();
  }

  @Test
  void everyRuleWithAConditionStaysSilentInSomeCaseWhileInForce() {
    Set<String> stayedSilent =
        runs.stream()
            .flatMap(run -> run.inForce().stream().filter(name -> !run.fired().contains(name)))
            .collect(Collectors.toSet());
    assertThat(silent(rule -> stayedSilent.contains(rule) || written.isUnconditional(rule)))
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
    List<Twins.Missing> missing = Twins.missing(pack, written);
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
    assertThat(written.codesMatched())
        .allSatisfy(
            (code, kind) ->
                assertThat(pack.hasText(kind + "." + code)).as("%s `%s`", kind, code).isTrue());
  }

  @Test
  void everyRuleIsInForceOnSomeDay() {
    Set<String> everInForce =
        pack.days().stream()
            .flatMap(day -> pack.inForceOn(day).stream())
            .collect(Collectors.toSet());
    assertThat(silent(everInForce::contains)).as("rules that are never in force").isEmpty();
  }

  @Test
  void nothingIsLeftUnfiredAfterItsStage() {
    assertThat(late).as("rules that match only after their stage").isEmpty();
  }

  @Test
  void everyFilingHasOneAuthorityOnEveryDay() {
    assertThat(pack.days())
        .allSatisfy(
            day ->
                assertThat(pack.steps(day))
                    .as(day.toString())
                    .isNotEmpty()
                    .filteredOn(Step::filing)
                    .allSatisfy(step -> assertThat(step.authority()).as(step.code()).isNotNull()));
  }

  @Test
  void bothLanguagesHaveTheSameTextsWithTheSamePlaceholders() {
    assertThat(placeholders("en")).isEqualTo(placeholders("zh"));
  }

  @Test
  void noTextIsWithoutAUse() {
    Set<String> conditions =
        pack.days().stream()
            .flatMap(day -> pack.conditions(day).stream())
            .map(Condition::code)
            .collect(Collectors.toSet());
    Predicate<Map.Entry<String, String>> shown =
        text -> messages.stream().anyMatch(message -> message.contains(text.getValue()));
    assertThat(
            pack.texts("en").entrySet().stream()
                .filter(text -> !written.uses(text.getKey(), conditions) && !shown.test(text)))
        .as("texts without a use")
        .isEmpty();
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

  private List<String> silent(Predicate<String> heard) {
    return pack.rules().stream().map(Rule::name).filter(heard.negate()).sorted().toList();
  }

  private Map<String, List<String>> placeholders(String language) {
    Map<String, List<String>> placeholders = new TreeMap<>();
    pack.texts(language)
        .forEach(
            (key, text) ->
                placeholders.put(
                    key,
                    PLACEHOLDER
                        .matcher(text)
                        .results()
                        .map(match -> match.group())
                        .sorted()
                        .toList()));
    return placeholders;
  }
}
