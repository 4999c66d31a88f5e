package io.github.tradequalification.authoring.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shows what changes in a text, as {@code diff -u} does. */
public final class UnifiedDiff {

  private static final int AROUND = 3;

  /** One line: both texts have it, or only one of them. */
  private record Line(char sign, String text) {}

  private UnifiedDiff() {}

  /**
   * The changed lines with three others around them; empty if there are none.
   *
   * @param name of the file
   */
  public static String of(String name, String before, String after) {
    List<Line> lines = lines(split(before), split(after));
    StringBuilder diff = new StringBuilder();
    int at = 0;
    while (at < lines.size()) {
      int first = nextChange(lines, at);
      if (first == lines.size()) break;
      int end = first + 1;
      for (int next = end; next < Math.min(lines.size(), end + 2 * AROUND); next++) {
        if (lines.get(next).sign() != ' ') end = next + 1;
      }
      int begin = Math.max(at, first - AROUND);
      int stop = Math.min(lines.size(), end + AROUND);
      if (diff.isEmpty()) diff.append("--- %s%n+++ %s%n".formatted(name, name));
      diff.append(head(lines, begin, stop));
      for (Line line : lines.subList(begin, stop)) {
        diff.append(line.sign()).append(line.text()).append('\n');
      }
      at = stop;
    }
    return diff.toString();
  }

  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\r\n|\r|\n", -1)));
    if (lines.get(lines.size() - 1).isEmpty()) lines.remove(lines.size() - 1);
    return lines;
  }

  private static int nextChange(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).sign() == ' ') at++;
    return at;
  }

  private static String head(List<Line> lines, int begin, int end) {
    List<Line> before = lines.subList(0, begin);
    List<Line> shown = lines.subList(begin, end);
    return "@@ -%s,%s +%s,%s @@%n"
        .formatted(
            count(before, '+') + 1, count(shown, '+'), count(before, '-') + 1, count(shown, '-'));
  }

  /** How many lines are not of this sign. */
  private static long count(List<Line> lines, char sign) {
    return lines.stream().filter(line -> line.sign() != sign).count();
  }

  private static List<Line> lines(List<String> before, List<String> after) {
    int same = 0;
    int shorter = Math.min(before.size(), after.size());
    while (same < shorter && before.get(same).equals(after.get(same))) same++;
    int tail = 0;
    while (tail < shorter - same
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) tail++;
    List<Line> lines = new ArrayList<>();
    for (String text : before.subList(0, same)) lines.add(new Line(' ', text));
    lines.addAll(
        between(
            before.subList(same, before.size() - tail), after.subList(same, after.size() - tail)));
    for (String text : before.subList(before.size() - tail, before.size())) {
      lines.add(new Line(' ', text));
    }
    return lines;
  }

  /** By the longest list of lines that both have. */
  private static List<Line> between(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        boolean equal = before.get(i).equals(after.get(j));
        common[i][j] =
            equal ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Line> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean both = i < before.size() && j < after.size();
      if (both && before.get(i).equals(after.get(j))) {
        lines.add(new Line(' ', before.get(i++)));
        j++;
      } else if (j == after.size() || (both && common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new Line('-', before.get(i++)));
      } else lines.add(new Line('+', after.get(j++)));
    }
    return lines;
  }
}
