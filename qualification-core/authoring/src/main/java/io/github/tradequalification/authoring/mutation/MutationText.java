package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.mutation.MutationReport.Count;
import io.github.tradequalification.authoring.mutation.MutationReport.Survivor;
import io.github.tradequalification.authoring.source.Place;
import java.util.Locale;

/** A report for people. */
public final class MutationText {

  private MutationText() {}

  /** Words a report: the survivors by place, then the counts. */
  public static String of(MutationReport report) {
    StringBuilder text = new StringBuilder();
    for (Survivor each : report.unexplained()) add(each, text);
    int explained = report.survivors().size() - report.unexplained().size();
    for (String each : report.useless()) {
      text.append(
          "in %s, this explains no survivor any more; take it out:%n  %s%n"
              .formatted(Explanations.FILE, each));
    }
    report.byKind().forEach((kind, count) -> add(count, kind.words(), text));
    add(report.all(), "all", text);
    text.append(
        "%s cases; %s changes were not noticed, %s of them are explained%n"
            .formatted(report.cases(), report.survivors().size(), explained));
    if (!report.notCompiled().isEmpty()) {
      text.append(
          "%s changes could not be compiled and count for nothing%n"
              .formatted(report.notCompiled().size()));
    }
    return text.toString();
  }

  private static void add(Count count, String what, StringBuilder text) {
    text.append(
        String.format(
            Locale.ROOT,
            "%5.1f %%  %5d of %5d  %s%n",
            count.percent(),
            count.noticed(),
            count.all(),
            what));
  }

  private static void add(Survivor survivor, StringBuilder text) {
    Tried tried = survivor.tried();
    Mutant mutant = tried.mutant();
    Place place = mutant.place();
    text.append(
        "%s:%s:%s: nobody notices when %s [%s]%n"
            .formatted(
                mutant.source().name(),
                place.line(),
                place.column(),
                mutant.kind().words(),
                mutant.kind().code()));
    text.append("  in rule: ").append(mutant.rule().name()).append('\n');
    text.append("  was: ").append(mutant.was()).append('\n');
    text.append("  now: ").append(mutant.now().isEmpty() ? "(nothing)" : mutant.now());
    text.append('\n').append("  way out: ").append(wayOut(tried)).append('\n');
    for (String each : tried.nearest()) text.append("    ").append(each).append('\n');
    text.append('\n');
  }

  private static String wayOut(Tried tried) {
    if (tried.changed() > 0) {
      String some = tried.changed() == 1 ? "one case gives" : tried.changed() + " cases give";
      return some + " another answer; " + expect(tried);
    }
    return tried.nearest().isEmpty()
        ? "the rule fires in no case; add one"
        : "no case gives another answer; add one that does, or say in %s why none can. Near are:"
            .formatted(Explanations.FILE);
  }

  private static String expect(Tried tried) {
    return tried.signs().isEmpty()
        ? "a case can expect nothing in which it differs:"
        : "expect what differs, as %s in the first of:".formatted(tried.signs().get(0));
  }
}
