package io.github.tradequalification.note;

import io.github.tradequalification.Plan;
import io.github.tradequalification.PlannedStep;
import io.github.tradequalification.PlannedStep.Mending;
import io.github.tradequalification.internal.text.DisplayWidth;
import java.util.List;
import java.util.Map;

/** A plan in lines of at most 80 columns. */
final class PlanText {

  private final PlanWords words;
  private final Page page;

  private PlanText(PlanWords words, boolean colour) {
    this.words = words;
    this.page = new Page(colour, new DisplayWidth(words.language == Language.CHINESE));
  }

  static String write(PlanWords words, Plan plan, boolean colour) {
    PlanText text = new PlanText(words, colour);
    text.page.line(0, words.whole(plan), Style.BOLD);
    String days = words.wholeDays(plan);
    if (days != null) text.page.line(0, days);
    text.page.line(0, words.days(plan));
    text.steps("plan.steps", plan.steps());
    text.steps("plan.optional", plan.optional());
    return text.page.toString();
  }

  private void steps(String heading, List<PlannedStep> steps) {
    if (steps.isEmpty()) return;
    page.heading(words.of(heading));
    for (PlannedStep step : steps) step(step);
  }

  private void step(PlannedStep step) {
    page.line(2, step.name());
    Map<String, String> about = words.about(step);
    int widest = 0;
    for (String key : about.keySet()) widest = Math.max(widest, page.width(words.label(key)));
    for (Map.Entry<String, String> each : about.entrySet()) {
      String label = page.padded(words.label(each.getKey()), widest);
      page.item(4, label, each.getValue(), List.of());
    }
    if (step.first().isEmpty()) return;
    page.line(4, words.label("plan.first").stripTrailing());
    for (Mending mending : step.first()) {
      page.item(6, "[ ] ", words.mending(mending), List.of(Style.YELLOW));
    }
  }
}
