package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Enterprise.RegistrationStatus;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.Finding.Weight;
import io.github.tradequalification.MissingMaterial.Difference;
import io.github.tradequalification.Step;
import io.github.tradequalification.WorkingDays;
import io.github.tradequalification.benchmarks.Competitor;
import io.github.tradequalification.china.CreditCode.Fault;
import io.github.tradequalification.china.scope.BusinessScope.Limit;
import io.github.tradequalification.rule.Defect;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/**
 * The law of 2018-01-01 to 2019-02-24 as a decision model. The model decides; the library settles
 * and words what it decided.
 */
public final class DecisionModel implements Competitor {

  private final DMNRuntime runtime =
      DMNRuntimeBuilder.fromDefaults()
          .buildConfiguration()
          .fromClasspathResource("qualifications-2018.dmn", DecisionModel.class)
          .getOrElseThrow(IllegalStateException::new);
  private final DMNModel model = runtime.getModels().get(0);
  private final Texts texts = EnglishTexts.read();
  private final Outline outline = outline(decide("Law", runtime.newContext()));

  @Override
  public Assessment assess(Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    Ledger ledger = new Ledger();
    Answer answer = new Answer(outline, texts, ledger, enterprise, asOf, lawOf);
    List<CompletedStep> records = answer.records();
    Inputs inputs = new Inputs(enterprise, records, asOf);

    write(decide("Judgement", inputs.forJudgement(runtime.newContext())), ledger, inputs);
    answer.conditions();
    List<Step> steps = answer.steps();
    DMNContext context = runtime.newContext();
    inputs.forJudgement(context);
    DMNResult advice =
        decide(
            "Advice",
            inputs.forAdvice(context, steps, answer.next(), List.copyOf(answer.unknownCodes())));
    rows(advice, "Notes").forEach(row -> ledger.notes.add(note(row, enterprise, records)));
    return answer.assessment(List.of());
  }

  private DMNResult decide(String service, DMNContext context) {
    DMNResult result = runtime.evaluateDecisionService(model, context, service);
    if (result.hasErrors()) throw new IllegalStateException(result.getMessages().toString());
    return result;
  }

  private static void write(DMNResult judgement, Ledger ledger, Inputs inputs) {
    for (Map<String, Object> row : rows(judgement, "Verdicts")) {
      Map<String, Object> verdict = map(row.get("verdict"));
      String outcome = text(verdict, "outcome");
      ledger.verdicts.add(
          new Ledger.Verdict(
              text(row, "condition"),
              outcome.equals("DOES_NOT_APPLY") ? null : Outcome.valueOf(outcome),
              null,
              new Because(rule(verdict, Stage.CONDITIONS), values(verdict))));
    }
    for (Map<String, Object> row : rows(judgement, "Duties")) {
      ledger.duties.put(text(row, "step"), Ledger.Duty.valueOf(text(row, "duty")));
    }
    for (Map<String, Object> row : rows(judgement, "Deciding facts")) {
      ledger.doubts.add(new Ledger.Doubt(text(row, "fact"), text(row, "step")));
    }
    for (Map<String, Object> row : rows(judgement, "Requirements")) {
      ledger.ask(
          new Ledger.Requirement(
              text(row, "step"),
              texts(row.get("materials")),
              Kind.valueOf(text(row, "kind")),
              rule(row, Stage.PROCEDURE)));
    }
    for (Object place : list(judgement.getDecisionResultByName("Lapsed").getResult())) {
      if (place != null) ledger.lapsed.add(at(inputs.records(), place));
    }
    for (Map<String, Object> row : rows(judgement, "Faults")) {
      Ledger.Faults faults =
          ledger.faultsToAdd(at(inputs.enterprise().documents(), row.get("place")));
      texts(row.get("defects")).forEach(defect -> faults.defects.add(Defect.valueOf(defect)));
      faults.unconfirmed.addAll(texts(row.get("unconfirmed")));
      for (Object one : list(row.get("inconsistent"))) {
        if (one == null) continue;
        Map<String, Object> difference = map(one);
        faults.inconsistent.put(
            text(difference, "property"),
            new Difference(text(difference, "stated"), text(difference, "actual")));
      }
    }
  }

  private static NoteDraft note(
      Map<String, Object> row, Enterprise enterprise, List<CompletedStep> records) {
    String code = text(row, "code");
    LawRule rule = rule(row, Stage.ADVICE);
    NoteDraft note = new NoteDraft(code, new Because(rule, values(row)));
    Object place = row.get("place");
    String about = text(row, "about");
    switch (text(row, "subject")) {
      case "step" -> note.onStep(about);
      case "material" -> note.onMaterial(about);
      case "paper" -> note.onPaper(at(enterprise.documents(), place));
      case "record" -> note.onRecord(at(records, place));
      case "code" -> note.onCode(about);
      default -> {}
    }
    return note;
  }

  private static Outline outline(DMNResult law) {
    return new Outline(
        rows(law, "Conditions").stream()
            .map(
                row ->
                    new Outline.ConditionLaw(
                        text(row, "code"),
                        number(row, "order"),
                        Weight.valueOf(text(row, "weight")),
                        texts(row.get("restsOn")),
                        Stream.of("restsOn", "looksAt")
                            .flatMap(facts -> texts(row.get(facts)).stream())
                            .sorted()
                            .toList(),
                        rule(row, Stage.OUTLINE)))
            .toList(),
        rows(law, "Procedure").stream()
            .map(
                row ->
                    new Outline.StepLaw(
                        text(row, "code"),
                        number(row, "order"),
                        (Boolean) row.get("filing"),
                        Set.copyOf(texts(row.get("needs"))),
                        (Boolean) row.get("needsEveryCondition"),
                        Set.copyOf(texts(row.get("follows"))),
                        false,
                        text(row, "authority"),
                        text(row, "channel"),
                        text(row, "result"),
                        row.get("mostDays") == null
                            ? null
                            : new WorkingDays(number(row, "fewestDays"), number(row, "mostDays"))))
            .toList());
  }

  private static LawRule rule(Map<String, Object> row, Stage stage) {
    return new LawRule(
        text(row, "rule"),
        "china-import-export",
        stage,
        null,
        null,
        text(row, "source"),
        text(row, "message"),
        null,
        false);
  }

  private static Map<String, Object> values(Map<String, Object> row) {
    Map<String, Object> values = new TreeMap<>();
    map(row.get("values"))
        .forEach(
            (name, value) -> {
              if (value != null) values.put(name, named(text(row, "code"), name, value));
            });
    return values;
  }

  /** The model knows constants by their names, the texts by their kind. */
  private static Object named(String code, String name, Object value) {
    return switch (name) {
      case "status" -> RegistrationStatus.valueOf((String) value);
      case "fault" -> Fault.valueOf((String) value);
      case "limits" -> texts(value).stream().map(Limit::valueOf).toList();
      case "form" ->
          code.equals("expires-soon")
              ? Document.Form.valueOf((String) value)
              : LegalForm.valueOf((String) value);
      default -> value;
    };
  }

  private static List<Map<String, Object>> rows(DMNResult result, String decision) {
    return list(result.getDecisionResultByName(decision).getResult()).stream()
        .filter(Objects::nonNull)
        .map(DecisionModel::map)
        .toList();
  }

  private static <T> T at(List<T> list, Object place) {
    return list.get(((Number) place).intValue());
  }

  private static String text(Map<String, Object> row, String column) {
    return (String) row.get(column);
  }

  private static int number(Map<String, Object> row, String column) {
    return ((Number) row.get(column)).intValue();
  }

  private static List<String> texts(Object value) {
    return list(value).stream().map(String.class::cast).toList();
  }

  private static Collection<?> list(Object value) {
    return value == null ? List.of() : (Collection<?>) value;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }
}
