package io.github.tradequalification.authoring.coverage;

import io.github.tradequalification.internal.files.PackIndex.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something that no case reaches.
 *
 * @param file from the root of the pack, empty if it has no place
 * @param line from 1, 0 if it has no place
 * @param column from 1, 0 if it has no place
 * @param text what is missing
 */
public record Gap(String file, int line, int column, String text) {

  /** All that is missing, the rules and their tests by place, then the rest. */
  public static List<Gap> in(Coverage coverage) {
    List<Gap> gaps = new ArrayList<>();
    for (CoveredRule rule : coverage.rules()) {
      String file = rule.written().file();
      if (!rule.complete()) {
        gaps.add(
            at(file, rule.written().head(), "rule `%s` %s".formatted(rule.name(), rule.missing())));
      }
      // Of a rule that is never in force nothing else need be said.
      for (CoveredPart part : rule.parts()) {
        if (part.complete()) continue;
        gaps.add(
            at(file, part.piece(), "`%s` is %s".formatted(part.piece().text(), part.missing())));
      }
    }
    for (CoveredCondition condition : coverage.conditions()) {
      for (var outcome : condition.missing()) {
        String text = "condition `%s` is %s in no case".formatted(condition.code(), outcome);
        gaps.add(at(condition.file(), condition.piece(), text));
      }
    }
    for (CoveredPeriod period : coverage.periods()) {
      if (period.cases() > 0) continue;
      String until = period.until() == null ? "" : " until " + period.until();
      gaps.add(new Gap("", 0, 0, "no case asks for the law from " + period.from() + until));
    }
    for (String refused : coverage.refused()) {
      gaps.add(new Gap("", 0, 0, "this case is refused an answer: " + refused));
    }
    return gaps;
  }

  private static Gap at(String file, Piece piece, String text) {
    return new Gap(file, piece.line(), piece.column(), text);
  }

  /** As a message with its place. */
  public String told(Paths paths) {
    return line == 0
        ? text
        : String.format(Locale.ROOT, "%s:%d:%d: %s", paths.told(file), line, column, text);
  }

  /** Says how a file is called. */
  public interface Paths {

    /**
     * The path of a file as it is told.
     *
     * @param file from the root of the pack
     */
    String told(String file);
  }
}
