package io.github.tradequalification.note;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.DatedPlan;
import io.github.tradequalification.DatedPlan.DatedStep;
import io.github.tradequalification.Plan;
import io.github.tradequalification.PlannedStep;
import io.github.tradequalification.PlannedStep.Mending;
import io.github.tradequalification.WorkingDays;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the parts of a plan are said in the language of its answer. */
final class PlanWords {

  final Language language;
  private final Phrases say;
  private final @Nullable DatedPlan dated;

  PlanWords(Assessment answer, @Nullable DatedPlan dated) {
    this.language = Language.of(answer);
    this.say = new Phrases(ReportTexts.ofPlan(language), answer);
    this.dated = dated;
  }

  String of(String key, Object... values) {
    return say.of(key, values);
  }

  String label(String key) {
    return say.label(key);
  }

  /** How long the whole takes. */
  String whole(Plan plan) {
    if (plan.isEmpty()) return of("plan.nothing");
    WorkingDays days = plan.workingDays();
    if (days == null) {
      return plan.atLeast() == 0
          ? of("plan.unknown")
          : of("plan.at-least", say.days(plan.atLeast()));
    }
    if (days.max() == 0) return of("plan.no-days");
    return of("plan.whole", say.time(days));
  }

  /** When the whole has ended, null without a calendar. */
  @Nullable String wholeDays(Plan plan) {
    if (dated == null || plan.isEmpty()) return null;
    String end = between(dated.earliestEnd(), dated.latestEnd());
    return end == null
        ? of("plan.end-not-before", dated.start(), dated.notBefore())
        : of("plan.end", dated.start(), end);
  }

  /** All that is told of a step, by its label; only what there is. */
  Map<String, String> about(PlannedStep step) {
    Map<String, @Nullable String> about = new LinkedHashMap<>();
    about.put("authority", step.authority());
    about.put("time", step.filing() ? time(step) : of("plan.no-filing"));
    about.put("plan.begins", step.filing() ? begins(step) : null);
    about.put("plan.ends", step.filing() ? ends(step) : null);
    about.put("plan.after", step.after().isEmpty() ? null : say.named(step.after()));
    about.put("plan.beside", step.beside().isEmpty() ? null : say.named(step.beside()));
    about.put("due", say.due(step.withinDays()));
    Map<String, String> told = new LinkedHashMap<>();
    about.forEach((key, text) -> put(told, key, text));
    return told;
  }

  private static void put(Map<String, String> told, String key, @Nullable String text) {
    if (text != null) told.put(key, text);
  }

  private String time(PlannedStep step) {
    String times = say.times(step.statutoryWorkingDays(), step.workingDays());
    if (step.workingDays() != null && times != null) return times;
    return say.and("semicolon", of("plan.not-known"), times);
  }

  /** When it can begin. */
  String begins(PlannedStep step) {
    DatedStep day = day(step);
    return moment(
        step.begins(),
        step.beginsAtLeast(),
        day == null ? null : between(day.earliestBegin(), day.latestBegin()));
  }

  /** When it has ended. */
  String ends(PlannedStep step) {
    DatedStep day = day(step);
    return moment(
        step.ends(),
        step.endsAtLeast(),
        day == null ? null : between(day.earliestEnd(), day.latestEnd()));
  }

  private String moment(@Nullable WorkingDays days, int atLeast, @Nullable String dates) {
    String text = moment(days, atLeast);
    return dates == null ? text : of("with", text, dates);
  }

  private String moment(@Nullable WorkingDays days, int atLeast) {
    if (days == null) {
      return atLeast == 0 ? of("plan.not-known") : of("plan.not-before", say.days(atLeast));
    }
    return days.max() == 0 ? of("plan.at-once") : of("plan.moment", say.time(days));
  }

  private @Nullable DatedStep day(PlannedStep step) {
    if (dated == null) return null;
    return Stream.concat(dated.steps().stream(), dated.optional().stream())
        .filter(each -> each.step().equals(step.step()))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    if (earliest == null || latest == null) return null;
    return earliest.equals(latest) ? earliest.toString() : of("plan.days", earliest, latest);
  }

  /** What is to be mended, and how. */
  String mending(Mending mending) {
    return say.and("pause", mending.message(), mending.remedy());
  }

  /** How long it takes, for a diagram. */
  String span(PlannedStep step) {
    WorkingDays begins = step.begins();
    WorkingDays ends = step.ends();
    if (!step.filing()) return of("plan.bar-none");
    if (begins == null || ends == null) {
      return of("plan.bar-at-least", step.beginsAtLeast(), step.endsAtLeast());
    }
    return of("plan.bar", figures(begins), figures(ends));
  }

  private String figures(WorkingDays days) {
    return days.min() == days.max()
        ? Integer.toString(days.max())
        : of("plan.figures", days.min(), days.max());
  }

  String days(Plan plan) {
    return of("days", plan.asOf(), plan.lawOf());
  }
}
