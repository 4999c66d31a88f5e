package io.github.tradequalification.authoring.coverage;

import java.util.List;
import java.util.Locale;

/** Tells a coverage to people: in short, then what is missing. */
public final class CoverageText {

  private CoverageText() {}

  /** The whole text. */
  public static String of(Coverage coverage, Gap.Paths paths) {
    StringBuilder text = new StringBuilder(summary(coverage));
    List<Gap> gaps = Gap.in(coverage);
    if (!gaps.isEmpty()) text.append("%nNo case reaches:%n".formatted());
    for (Gap gap : gaps) text.append(gap.told(paths)).append(System.lineSeparator());
    return text.toString();
  }

  /** How much is reached, in a few lines. */
  public static String summary(Coverage coverage) {
    StringBuilder text = new StringBuilder();
    text.append("%d cases reach%n".formatted(coverage.trials()));
    add(text, "rules", coverage.ruleShare(), "they fire, and stay silent in another case");
    add(text, "conditions", coverage.conditionShare(), "each test is true in a case, and false");
    add(text, "outcomes", coverage.outcomeShare(), "met, not met and unknown");
    add(text, "periods", coverage.periodShare(), "times between two changes of the law");
    return text.toString();
  }

  private static void add(StringBuilder text, String what, Share share, String meaning) {
    text.append(
        String.format(
            Locale.ROOT,
            "  %-10s  %4d of %4d  %5.1f %%  %s%n",
            what,
            share.covered(),
            share.all(),
            share.percent(),
            meaning));
  }
}
