package io.github.tradequalification.authoring.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two sources with no semicolon between them.
 *
 * @param first the one that stands before
 * @param second the one that is lost so
 * @param begin the offset of what stands between them
 * @param end the offset of the second one
 */
record JoinedSources(String first, String second, int begin, int end) {

  private static final Pattern WORD = Pattern.compile("[\\p{Alnum}-]+");
  private static final Pattern BETWEEN =
      Pattern.compile("[\\s,，、；&+]*(?:\\b(?:and)\\s+|[和及]\\s*)?$");

  /**
   * Those of one item of a {@code @source}; null if there are no two.
   *
   * @param from the offset of its first word
   * @param to the offset behind the quotes
   * @param ids those of all registers
   */
  static @Nullable JoinedSources in(String text, int from, int to, Set<String> ids) {
    int semicolon = text.indexOf(';', from);
    int end = semicolon < 0 ? to : Math.min(semicolon, to);
    Matcher word = WORD.matcher(text).region(from, end);
    if (!word.lookingAt() || !ids.contains(word.group())) return null;
    String first = word.group();
    int gapBegin = word.end();
    while (word.find()) {
      if (!ids.contains(word.group())) continue;
      int gapEnd = word.start();
      Matcher between = BETWEEN.matcher(text).region(gapBegin, gapEnd);
      int begin = between.find() ? between.start() : gapEnd;
      return new JoinedSources(first, word.group(), begin, gapEnd);
    }
    return null;
  }
}
