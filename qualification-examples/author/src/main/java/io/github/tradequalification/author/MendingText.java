package io.github.tradequalification.author;

import io.github.tradequalification.authoring.check.Mending;
import io.github.tradequalification.authoring.check.Mending.Change;

/** What was mended, or would be, for people. */
final class MendingText {

  private MendingText() {}

  /** One line for each change, and an empty one behind them. */
  static String of(Mending mending) {
    if (mending.changes().isEmpty()) return "nothing can be mended without a decision\n\n";
    StringBuilder text = new StringBuilder();
    for (Change change : mending.changes()) {
      text.append(
          "%s:%s: mended: %s [%s]%n"
              .formatted(
                  change.file(),
                  change.line(),
                  change.finding().message(),
                  change.finding().kind().code()));
    }
    return text.append('\n').toString();
  }

  /** The differences of all files. */
  static String diff(Mending mending) {
    String all = String.join("", mending.diffs());
    return all.isEmpty() ? of(mending) : all + "\n";
  }
}
