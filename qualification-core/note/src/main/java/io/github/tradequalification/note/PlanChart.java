package io.github.tradequalification.note;

import io.github.tradequalification.Plan;
import io.github.tradequalification.PlannedStep;
import io.github.tradequalification.WorkingDays;
import java.util.ArrayList;
import java.util.List;

/**
 * The working days of a plan as a diagram (SVG): a row for each step. What surely lies between its
 * earliest begin and its earliest end is black, how much later it may end is hatched, and what is
 * not known is open and dashed. So it can be read without colour.
 */
final class PlanChart {

  private static final int ROW = 46;
  private static final int BAR = 14;
  private static final int TOP = 30;
  private static final int WIDTH = 760;
  private static final int RIGHT = 20;
  private static final int MOST_MARKS = 12;

  private final PlanWords words;
  private final Plan plan;
  private final int last;
  private final StringBuilder svg = new StringBuilder();

  PlanChart(PlanWords words, Plan plan) {
    this.words = words;
    this.plan = plan;
    int latest = 1;
    for (PlannedStep step : all()) {
      WorkingDays ends = step.ends();
      latest = Math.max(latest, ends == null ? step.endsAtLeast() + 1 : ends.max());
    }
    this.last = latest;
  }

  private List<PlannedStep> all() {
    List<PlannedStep> all = new ArrayList<>(plan.steps());
    all.addAll(plan.optional());
    return all;
  }

  String svg() {
    int height = TOP + ROW * (all().size() + (plan.optional().isEmpty() ? 0 : 1)) + 2 * ROW;
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" font-size=\"13\" font-family=\"sans-serif\">%n"
            .formatted(WIDTH, height, WIDTH, height));
    svg.append("<title>").append(PlanPage.escaped(words.of("plan.chart"))).append("</title>\n");
    svg.append(
        "<defs><pattern id=\"later\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#fff\"/><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\" stroke=\"#000\" stroke-width=\"3\"/></pattern></defs>\n");
    int bottom = TOP + ROW * (all().size() + (plan.optional().isEmpty() ? 0 : 1));
    marks(bottom);
    int y = TOP;
    for (PlannedStep step : plan.steps()) y = row(step, y);
    if (!plan.optional().isEmpty()) {
      text(0, y + BAR * 2, words.of("plan.optional"), "start");
      y += ROW;
      for (PlannedStep step : plan.optional()) y = row(step, y);
    }
    legend(bottom + BAR);
    return svg.append("</svg>\n").toString();
  }

  /** Where a day stands. */
  private int x(int day) {
    return (int) ((long) (WIDTH - RIGHT) * day / last);
  }

  private void marks(int bottom) {
    int every = (last + MOST_MARKS - 1) / MOST_MARKS;
    for (int day = 0; day <= last; day += every) {
      svg.append(
          "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#bbb\"/>%n"
              .formatted(x(day), TOP - 8, x(day), bottom));
      text(x(day), TOP - 12, Integer.toString(day), day == 0 ? "start" : "middle");
    }
  }

  private int row(PlannedStep step, int y) {
    text(2, y + BAR, words.of("plan.row", step.name(), words.span(step)), "start");
    int bar = y + BAR + 6;
    WorkingDays begins = step.begins();
    WorkingDays ends = step.ends();
    if (!step.filing()) {
      svg.append(
          "<circle cx=\"%d\" cy=\"%d\" r=\"5\" fill=\"#fff\" stroke=\"#000\"/>%n"
              .formatted(x(step.beginsAtLeast()) + 6, bar + BAR / 2));
    } else if (begins == null || ends == null) {
      int from = x(step.beginsAtLeast());
      box(from, bar, x(last) - from, "fill=\"#fff\" stroke=\"#000\" stroke-dasharray=\"4 3\"");
    } else {
      int from = x(begins.min());
      box(from, bar, x(ends.max()) - from, "fill=\"url(#later)\" stroke=\"#000\"");
      box(from, bar, x(ends.min()) - from, "fill=\"#000\" stroke=\"#000\"");
    }
    return y + ROW;
  }

  private void box(int x, int y, int width, String look) {
    svg.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" %s/>%n"
            .formatted(x, y, Math.max(2, width), BAR, look));
  }

  private void legend(int y) {
    int at = 0;
    for (String[] each :
        new String[][] {
          {"plan.legend.sure", "fill=\"#000\" stroke=\"#000\""},
          {"plan.legend.later", "fill=\"url(#later)\" stroke=\"#000\""},
          {"plan.legend.unknown", "fill=\"#fff\" stroke=\"#000\" stroke-dasharray=\"4 3\""}
        }) {
      box(at, y, BAR * 2, each[1]);
      text(at + BAR * 2 + 6, y + BAR - 2, words.of(each[0]), "start");
      at += (WIDTH - RIGHT) / 3;
    }
    text(0, y + BAR * 3, words.of("plan.legend.days"), "start");
  }

  private void text(int x, int y, String text, String anchor) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n"
            .formatted(x, y, anchor, PlanPage.escaped(text)));
  }
}
