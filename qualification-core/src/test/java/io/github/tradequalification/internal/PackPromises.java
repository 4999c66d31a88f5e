package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.internal.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

/**
 * What every rule pack promises as a whole. The test of a pack extends it, and says where the pack
 * is and which examples it has.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PackPromises {

  private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\S*( \\S+){2,}[^.!?;,\\s]");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

  /**
   * An example: any profile of which the answer need not be known.
   *
   * @param asOf the day of the assessment
   * @param lawOf the day whose law applies
   */
  public record Case(Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {}

  private record Run(Case of, Set<String> inForce, Set<String> fired) {}

  private final List<Run> runs = new ArrayList<>();
  private final Set<String> late = new TreeSet<>();
  private final Set<String> messages = new TreeSet<>();
  private Lawbook lawbook;
  private Pack pack;
  private RuleTexts written;

  /** The loader that sees the pack, this library, and every other pack it builds on. */
  protected abstract ClassLoader loader();

  /** The id of the pack. */
  protected abstract String id();

  /** The folder with its {@code .drl} files. */
  protected abstract Path rules();

  /** The examples, in which each rule has to show what it does. */
  protected abstract Collection<Case> examples();

  @BeforeAll
  void runEveryExample() {
    Logger log = (Logger) LoggerFactory.getLogger("io.github.tradequalification.rules");
    ListAppender<ILoggingEvent> heard = new ListAppender<>();
    heard.start();
    log.addAppender(heard);
    log.setAdditive(false);
    log.setLevel(Level.TRACE);
    try {
      lawbook = Lawbook.load(loader());
      pack =
          new PackReader(loader())
              .readAll().stream().filter(read -> read.id().equals(id())).findFirst().orElseThrow();
      written = RuleTexts.in(rules());
      for (Case example : examples()) run(example, heard.list);
    } finally {
      log.setLevel(null);
      log.setAdditive(true);
      log.detachAppender(heard);
    }
  }

  private void run(Case example, List<ILoggingEvent> heard) {
    heard.clear();
    Assessment answer =
        AssessmentRun.assess(lawbook, "en", example.enterprise(), example.asOf(), example.lawOf());
    Map<Level, Set<String>> told =
        heard.stream()
            .collect(
                Collectors.groupingBy(
                    ILoggingEvent::getLevel,
                    Collectors.mapping(
                        event -> (String) event.getArgumentArray()[0], Collectors.toSet())));
    late.addAll(told.getOrDefault(Level.WARN, Set.of()));
    runs.add(
        new Run(
            example,
            lawbook.inForceOn(example.lawOf()).keySet(),
            told.getOrDefault(Level.TRACE, Set.of())));
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
        .extracting(LawRule::name)
        .containsExactlyInAnyOrderElementsOf(written.names());
  }

  @Test
  void everyRuleFiresInSomeExample() {
    Set<String> fired =
        runs.stream().flatMap(run -> run.fired().stream()).collect(Collectors.toSet());
    assertThat(silent(fired::contains)).as("rules that fire in no example").isEmpty();
  }

  @Test
  void everyRuleWithAConditionStaysSilentInSomeExampleWhileInForce() {
    Set<String> stayedSilent =
        runs.stream()
            .flatMap(run -> run.inForce().stream().filter(name -> !run.fired().contains(name)))
            .collect(Collectors.toSet());
    assertThat(silent(rule -> stayedSilent.contains(rule) || written.isUnconditional(rule)))
        .as("rules that fire in every example, though they ask for something")
        .isEmpty();
  }

  @Test
  void everyRuleWithoutAConditionFiresWheneverItIsInForce() {
    Set<String> general =
        pack.rules().stream()
            .filter(LawRule::general)
            .map(LawRule::name)
            .collect(Collectors.toSet());
    assertThat(runs)
        .allSatisfy(
            run ->
                assertThat(
                        run.inForce().stream()
                            .filter(
                                name -> written.isUnconditional(name) && !general.contains(name)))
                    .as("under the law of " + run.of().lawOf())
                    .allMatch(run.fired()::contains));
  }

  @Test
  void everyRuleThatLooksAtNoProfileFiresOnceAPeriod() {
    Map<Set<String>, List<Run>> periods =
        runs.stream().collect(Collectors.groupingBy(Run::inForce));
    Set<String> general =
        pack.rules().stream()
            .filter(rule -> rule.general() && written.isUnconditional(rule.name()))
            .map(LawRule::name)
            .collect(Collectors.toSet());
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
  void everyCodeThatARuleMatchesHasAName() {
    Texts texts = lawbook.texts("en");
    assertThat(written.codesMatched())
        .allSatisfy(
            (code, kind) ->
                assertThat(texts.has(kind + "." + code)).as("%s `%s`", kind, code).isTrue());
  }

  @Test
  void everyRuleIsInForceOnSomeDay() {
    Set<String> everInForce =
        days().flatMap(day -> lawbook.inForceOn(day).keySet().stream()).collect(Collectors.toSet());
    assertThat(silent(everInForce::contains)).as("rules that are never in force").isEmpty();
  }

  @Test
  void nothingIsLeftUnfiredAfterItsStage() {
    assertThat(late).as("rules that match only after their stage").isEmpty();
  }

  @Test
  void everyFilingHasOneAuthorityOnEveryDay() {
    assertThat(days())
        .allSatisfy(
            day ->
                assertThat(lawbook.periodOf(day).outline().steps())
                    .as(day.toString())
                    .isNotEmpty()
                    .filteredOn(Outline.StepLaw::filing)
                    .allSatisfy(step -> assertThat(step.authority()).as(step.code()).isNotNull()));
  }

  @Test
  void bothLanguagesHaveTheSameTextsWithTheSamePlaceholders() {
    assertThat(placeholders("en")).isNotEmpty().isEqualTo(placeholders("zh"));
  }

  @Test
  void noTextIsWithoutAUse() {
    Set<String> conditions =
        days()
            .flatMap(day -> lawbook.periodOf(day).outline().conditions().stream())
            .map(Outline.ConditionLaw::code)
            .collect(Collectors.toSet());
    Predicate<Map.Entry<String, String>> shown =
        text -> messages.stream().anyMatch(message -> message.contains(text.getValue()));
    assertThat(
            pack.texts().get("en").entrySet().stream()
                .filter(text -> !written.uses(text.getKey(), conditions) && !shown.test(text)))
        .as("texts without a use")
        .isEmpty();
  }

  private Stream<LocalDate> days() {
    return Stream.concat(Stream.of(lawbook.firstDay()), lawbook.changes().stream());
  }

  private List<String> silent(Predicate<String> heard) {
    return pack.rules().stream().map(LawRule::name).filter(heard.negate()).sorted().toList();
  }

  private Map<String, List<String>> placeholders(String language) {
    Map<String, List<String>> placeholders = new TreeMap<>();
    pack.texts()
        .get(language)
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
