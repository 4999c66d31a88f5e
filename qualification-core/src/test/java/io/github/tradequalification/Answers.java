package io.github.tradequalification;

import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.Assessment.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small answers, made by hand. */
final class Answers {

  static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private Answers() {}

  static Assessment of(List<Step> steps) {
    return of(List.of(), List.of(), steps);
  }

  static Assessment of(List<Finding> findings, List<MissingMaterial> missing, List<Step> steps) {
    return new Assessment(
        DAY,
        DAY,
        "en",
        Eligibility.ELIGIBLE,
        Standing.IN_PROGRESS,
        findings,
        missing,
        steps,
        null,
        List.of(),
        List.of());
  }

  /** A required filing. */
  static Step step(String code, @Nullable WorkingDays days, String... waitsFor) {
    Step.Status status = waitsFor.length == 0 ? Step.Status.ALLOWED : Step.Status.WAITING;
    return step(code, status, true, true, days, List.of(), null, waitsFor);
  }

  static Step step(
      String code,
      Step.Status status,
      boolean filing,
      boolean required,
      @Nullable WorkingDays days,
      List<String> mends,
      @Nullable Integer withinDays,
      String... waitsFor) {
    return new Step(
        code,
        "Step " + code,
        status,
        List.of(waitsFor),
        List.of(),
        "authority",
        null,
        days,
        null,
        null,
        null,
        withinDays,
        null,
        List.of(),
        "rule",
        filing,
        required,
        mends);
  }

  static Finding condition(String code, Finding.Outcome outcome) {
    return new Finding(
        code,
        outcome,
        Finding.Weight.LAW,
        null,
        Map.of(),
        "message of " + code,
        "remedy of " + code,
        "rule",
        "source",
        List.of(),
        "Condition " + code,
        null);
  }

  static MissingMaterial missing(
      String step, String material, @Nullable String from, MissingMaterial.Reason reason) {
    return new MissingMaterial(
        step,
        material,
        "Material " + material,
        Document.Form.COPY,
        List.of(reason),
        MissingMaterial.Detail.NONE,
        "message of " + material,
        "rule",
        "source",
        List.of(),
        1,
        List.of(),
        from == null ? null : new RequiredMaterial.Origin(from, null, null),
        List.of(Document.Form.COPY));
  }
}
