package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.source.MergeMarks;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds comments, also those that begin with the signs of another language. */
final class CommentReader {

  private static final Pattern NEW_RULE = Pattern.compile("(?m)^[ \\t]*(rule|declare)\\b");
  private static final int MERGED = 7;

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
        faults.add(
            Kind.MERGE_CONFLICT, at, at + length, MergeMarks.MESSAGE, MergeMarks.WAY_OUT);
      }
      return MergeMarks.end(text, at);
    } else {
      faults.add(
          Kind.NOT_UNDERSTOOD,
          at,
          at + length,
          "a comment does not begin with `%s`".formatted(sign),
          "write `//`",
          new Edit(at, at + length, "//"));
    }
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
