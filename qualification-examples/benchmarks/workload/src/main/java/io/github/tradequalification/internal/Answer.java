package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.rule.UnknownCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The library's settling and wording of what was concluded, whoever concluded it: conditions first,
 * then steps, then the whole answer. Not thread-safe.
 */
final class Answer {

  private final Outline outline;
  private final Texts texts;
  private final Wording wording;
  private final Ledger ledger;
  private final Enterprise enterprise;
  private final LocalDate asOf;
  private final LocalDate lawOf;
  private List<ConditionSettling.Settled> conditions = List.of();
  private List<StepSettling.Settled> settled = List.of();
  private List<Step> steps = List.of();
  private NextStep next;

  Answer(
      Outline outline,
      Texts texts,
      Ledger ledger,
      Enterprise enterprise,
      LocalDate asOf,
      LocalDate lawOf) {
    this.outline = outline;
    this.texts = texts;
    this.wording = new Wording(texts);
    this.ledger = ledger;
    this.enterprise = enterprise;
    this.asOf = asOf;
    this.lawOf = lawOf;
  }

  /** The English texts of the library and of its rules. */
  static Texts english() {
    Map<String, String> texts = new TreeMap<>(PackReader.ownTexts("en"));
    String file = "/io/github/tradequalification/china/texts_en.properties";
    try (InputStream content = Answer.class.getResourceAsStream(file);
        Reader reader = new InputStreamReader(content, StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      properties.forEach((key, text) -> texts.put((String) key, (String) text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Texts("en", texts);
  }

  /** The records that count. */
  List<CompletedStep> records() {
    return enterprise.completedSteps().stream().filter(record -> record.countsOn(asOf)).toList();
  }

  /** Settles the conditions. */
  List<ConditionSettling.Settled> conditions() {
    conditions = ConditionSettling.settle(outline, ledger, enterprise);
    return conditions;
  }

  /** Settles the steps. */
  List<Step> steps() {
    settled =
        new StepSettling(
                outline,
                ledger,
                conditions,
                eligibility() == Eligibility.ELIGIBLE,
                records(),
                record -> record.endedBy(asOf),
                new Papers(enterprise.documents(), ledger))
            .settle();
    steps = settled.stream().map(wording::step).toList();
    next =
        settled.stream()
            .filter(StepSettling.Settled::canBeTaken)
            .findFirst()
            .map(wording::next)
            .orElse(null);
    return steps;
  }

  /** The step to take next, null if there is none. */
  NextStep next() {
    return next;
  }

  /** The codes in the profile that nothing has a name for. */
  List<UnknownCode> unknownCodes() {
    return Stream.concat(
            Nearest.unknown(
                enterprise.documents().stream().map(Document::material), texts.materials()),
            Nearest.unknown(
                enterprise.completedSteps().stream().map(CompletedStep::step), texts.steps()))
        .distinct()
        .toList();
  }

  /** The whole answer. */
  Assessment assessment() {
    List<Finding> findings =
        Stream.concat(
                conditions.stream().map(wording::finding), wording.notes(ledger.notes).stream())
            .toList();
    return new Assessment(
        asOf,
        lawOf,
        eligibility(),
        standing(),
        findings,
        wording.missing(settled),
        steps,
        next,
        Questions.ask(outline, conditions, settled, ledger.doubts),
        List.of());
  }

  private Eligibility eligibility() {
    List<Outcome> deciding =
        conditions.stream()
            .filter(one -> one.condition().decides())
            .map(ConditionSettling.Settled::outcome)
            .toList();
    if (deciding.contains(Outcome.NOT_MET)) return Eligibility.INELIGIBLE;
    return deciding.contains(Outcome.UNKNOWN) ? Eligibility.UNDETERMINED : Eligibility.ELIGIBLE;
  }

  private Standing standing() {
    if (next != null) return Standing.IN_PROGRESS;
    if (eligibility() == Eligibility.INELIGIBLE) return Standing.BLOCKED;
    boolean allDone =
        settled.stream()
            .filter(one -> one.step().filing() && one.required())
            .allMatch(one -> one.status() == Status.DONE);
    return eligibility() == Eligibility.ELIGIBLE && allDone
        ? Standing.QUALIFIED
        : Standing.UNDETERMINED;
  }
}
