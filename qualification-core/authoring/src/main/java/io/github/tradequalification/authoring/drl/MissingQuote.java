package io.github.tradequalification.authoring.drl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text on a line that lacks one of its quotation marks.
 *
 * @param begin the offset of its first character, the mark included if it is there
 * @param end the offset behind its last one, the mark included if it is there
 * @param opening whether the mark at the beginning is missing; otherwise it is the one at the end
 */
record MissingQuote(int begin, int end, boolean opening) {

  private static final String BEFORE = "([{,=:! \t";
  private static final String BEHIND = ")]},;.: \t\r\n";
  private static final String KEYWORD = "\\s*(rule|ruleflow-group)\\s+";

  /** Finds it on a line, or the rest of one; null if the marks there are even. */
  static @Nullable MissingQuote on(String text, int from, int to) {
    List<Integer> marks = new ArrayList<>();
    int end = marks(text, from, to, marks);
    if (marks.size() % 2 == 0) return null;
    int alone = 0;
    int most = -1;
    for (int candidate = 0; candidate < marks.size(); candidate += 2) {
      int fitting = fitting(text, marks, candidate);
      if (fitting > most) {
        most = fitting;
        alone = candidate;
      }
    }
    int mark = marks.get(alone);
    boolean opens = mark == from || BEFORE.indexOf(text.charAt(mark - 1)) >= 0;
    boolean closes = mark + 1 >= end || BEHIND.indexOf(text.charAt(mark + 1)) >= 0;
    int least = alone == 0 ? from : marks.get(alone - 1) + 1;
    if (closes && !opens) return new MissingQuote(beginning(text, least, mark), mark + 1, true);
    int last = alone + 1 < marks.size() ? marks.get(alone + 1) : end;
    return new MissingQuote(mark, ending(text, mark + 1, last), false);
  }

  /** Collects the marks before a comment, and tells where what can be text ends. */
  private static int marks(String text, int from, int to, List<Integer> marks) {
    int odd = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c != '"' && OddCharacters.meant(c) == '"') odd++;
      boolean inside = marks.size() % 2 == 1;
      if (c == '\\' && inside) at++;
      else if (c == '"') marks.add(at);
      else if (c == '/' && !inside && text.startsWith("//", at)) return at;
    }
    // One mark of each sort: they belong together.
    if (odd % 2 == 1) marks.clear();
    return to;
  }

  /** How many pairs look like texts if one mark is taken for the one that is alone. */
  private static int fitting(String text, List<Integer> marks, int alone) {
    int fitting = 0;
    for (int at = 0; at + 1 < marks.size(); at += 2) {
      int first = at < alone ? at : at + 1;
      int open = marks.get(first);
      int close = marks.get(first + 1);
      boolean before = open == 0 || BEFORE.indexOf(text.charAt(open - 1)) >= 0;
      boolean behind = close + 1 >= text.length() || BEHIND.indexOf(text.charAt(close + 1)) >= 0;
      if (before && behind) fitting++;
    }
    return fitting;
  }

  private static int beginning(String text, int least, int mark) {
    int begin = mark;
    while (begin > least && "([{,=".indexOf(text.charAt(begin - 1)) < 0) begin--;
    String before = text.substring(begin, mark);
    boolean bracket = begin > least;
    if (bracket) return begin + before.length() - before.stripLeading().length();
    String name = before.replaceFirst("^" + KEYWORD, "");
    if (name.length() < before.length()) return mark - name.length();
    int word = mark;
    while (word > least && !Character.isWhitespace(text.charAt(word - 1))) word--;
    return word;
  }

  /** Before the bracket that most likely closes what the text stands in. */
  private static int ending(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c != ')') continue;
      String rest = text.substring(at + 1, to).stripLeading();
      if (rest.isEmpty() || ".;,)@".indexOf(rest.charAt(0)) >= 0) return at;
    }
    int end = to;
    while (end > from && " \t\r);,".indexOf(text.charAt(end - 1)) >= 0) end--;
    return end;
  }
}
