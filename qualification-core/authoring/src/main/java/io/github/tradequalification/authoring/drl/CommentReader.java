package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.source.MergeMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds comments, also those that begin with the signs of another language. */
final class CommentReader {

  private static final Pattern NEW_RULE = Pattern.compile("(?m)^[ \\t]*(rule|declare)\\b");
  private static final int MERGED = 7;

  /** What examples in texts have in them and around them. */
  private static final Map<String, String> LEFT_OVER =
      Map.of(
          "```", "this surrounds an example in a text, and has no meaning in a rule",
          "...", "these points stand for what was left out");

  private final String text;
  private final Faults faults;

  CommentReader(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  /** The offset behind the comment that begins here, -1 if none does. */
  int end(int at) {
    if (text.startsWith("/*", at)) return longEnd(at);
    boolean slashes = meant(at) == '/' && meant(at + 1) == '/';
    if (slashes) {
      if (!text.startsWith("//", at)) fullWidth(at);
      return lineEnd(at);
    }
    int other = otherSign(at);
    return other == 0 ? -1 : otherComment(at, other);
  }

  private char meant(int offset) {
    return offset < text.length() ? OddCharacters.meant(text.charAt(offset)) : 0;
  }

  int lineEnd(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
    return end;
  }

  /** Line ends of old computers, which the compiler takes for no end. */
  void oldLineEnds() {
    List<Edit> edits = new ArrayList<>();
    for (int i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) {
      if (!text.startsWith("\n", i + 1)) edits.add(new Edit(i, i + 1, "\n"));
    }
    if (edits.isEmpty()) return;
    int first = edits.get(0).begin();
    faults.add(
        Kind.ODD_SPACE,
        first,
        first,
        "lines of this file end in a way that the compiler does not know (CR alone)",
        "save it with the line ends of Unix or Windows",
        edits.toArray(Edit[]::new));
  }

  private boolean beginsLine(int at) {
    int before = at - 1;
    while (before >= 0 && " \t".indexOf(text.charAt(before)) >= 0) before--;
    return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
  }

  private void fullWidth(int at) {
    faults.add(
        Kind.FULL_WIDTH_SIGN,
        at,
        at + 2,
        "`%s` is not typed with the signs of the keyboard".formatted(text.substring(at, at + 2)),
        "write `//` with Chinese input switched off",
        new Edit(at, at + 2, "//"));
  }

  /** How long the sign is with which comments of other languages begin; 0 if there is none. */
  private int otherSign(int at) {
    char c = meant(at);
    if (c == '#') return 1;
    if (text.startsWith("<!--", at)) return 4;
    boolean first = beginsLine(at);
    if (MergeMarks.isAt(text, at)) return MERGED;
    for (String sign : LEFT_OVER.keySet()) if (text.startsWith(sign, at)) return sign.length();
    boolean dashes = c == '-' && meant(at + 1) == '-';
    if (dashes && (first || blank(at + 2))) return 2;
    return c == '/' && first && text.charAt(at) == c ? 1 : 0;
  }

  private boolean blank(int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  private int otherComment(int at, int length) {
    String sign = text.substring(at, at + length);
    if (MergeMarks.isAt(text, at)) {
      if (MergeMarks.isTold(text, at)) {
        faults.add(Kind.MERGE_CONFLICT, at, at + length, MergeMarks.MESSAGE, MergeMarks.WAY_OUT);
      }
      return MergeMarks.end(text, at);
    }
    String leftOver = LEFT_OVER.get(sign);
    if (leftOver != null) {
      faults.add(
          Kind.ODD_CHARACTER,
          at,
          at + length,
          leftOver,
          "take it out, or write what belongs there");
      return sign.equals("...") ? at + length : lineEnd(at);
    }
    faults.add(
        Kind.NOT_UNDERSTOOD,
        at,
        at + length,
        "a comment does not begin with `%s`".formatted(sign),
        "write `//`",
        new Edit(at, at + length, "//"));
    return lineEnd(at);
  }

  private int longEnd(int at) {
    int close = text.indexOf("*/", at + 2);
    int nested = text.indexOf("/*", at + 2);
    boolean swallows = nested >= 0 && nested < close && hasRule(at, nested);
    if (close >= 0 && !swallows) return close + 2;
    int end = lineEnd(at);
    int parted = text.indexOf("* /", at + 2);
    boolean meantThere = parted >= 0 && !hasRule(at, parted);
    Edit[] edits = meantThere ? new Edit[] {new Edit(parted, parted + 3, "*/")} : new Edit[0];
    faults.add(
        Kind.UNCLOSED_COMMENT,
        at,
        at + 2,
        "this comment is not closed, so everything behind it would be left out",
        "close it with `*/`, or begin each of its lines with `//`",
        edits);
    return meantThere ? parted + 3 : end;
  }

  private boolean hasRule(int from, int to) {
    Matcher rule = NEW_RULE.matcher(text).region(from, to);
    return rule.find();
  }
}
