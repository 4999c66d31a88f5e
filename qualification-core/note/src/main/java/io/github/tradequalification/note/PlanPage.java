package io.github.tradequalification.note;

import io.github.tradequalification.Plan;
import io.github.tradequalification.PlannedStep;
import io.github.tradequalification.PlannedStep.Mending;
import java.util.ArrayList;
import java.util.List;

/** A plan as one page of HTML. */
final class PlanPage {

  private static final String STYLE =
      """
      body { font-family: sans-serif; margin: 2em auto; max-width: 60em; padding: 0 1em; line-height: 1.4; }
      svg { max-width: 100%; height: auto; }
      dl { display: grid; grid-template-columns: max-content auto; gap: .2em 1em; margin: .3em 0 1em; }
      dd { margin: 0; }
      @media print { body { margin: 0; } }
      """;

  private final StringBuilder html = new StringBuilder();
  private final PlanWords words;

  private PlanPage(PlanWords words) {
    this.words = words;
  }

  static String write(PlanWords words, Plan plan) {
    PlanPage page = new PlanPage(words);
    page.head();
    page.element("h1", words.of("plan.title"));
    page.element("p", words.whole(plan));
    String days = words.wholeDays(plan);
    if (days != null) page.element("p", days);
    page.element("p", words.days(plan));
    List<PlannedStep> all = new ArrayList<>(plan.steps());
    all.addAll(plan.optional());
    if (!all.isEmpty()) page.html.append(new PlanChart(words, plan).svg());
    page.steps("plan.steps", plan.steps());
    page.steps("plan.optional", plan.optional());
    return page.html.append("</body>\n</html>\n").toString();
  }

  private void head() {
    html.append("<!DOCTYPE html>\n<html lang=\"").append(words.language.tag);
    html.append("\">\n<head>\n<meta charset=\"UTF-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    element("title", words.of("plan.title"));
    html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
  }

  private void steps(String heading, List<PlannedStep> steps) {
    if (steps.isEmpty()) return;
    element("h2", words.of(heading));
    for (PlannedStep step : steps) {
      element("h3", step.name());
      html.append("<dl>\n");
      words
          .about(step)
          .forEach(
              (key, text) -> {
                element("dt", words.of(key));
                element("dd", text);
              });
      html.append("</dl>\n");
      mendings(step.first());
    }
  }

  private void mendings(List<Mending> mendings) {
    if (mendings.isEmpty()) return;
    element("p", words.label("plan.first").stripTrailing());
    html.append("<ul>\n");
    for (Mending mending : mendings) element("li", words.mending(mending));
    html.append("</ul>\n");
  }

  private void element(String tag, String text) {
    html.append('<').append(tag).append('>').append(escaped(text));
    html.append("</").append(tag).append(">\n");
  }

  /** Nothing in a text acts on the page. */
  static String escaped(String text) {
    return Printable.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
