package io.github.tradequalification.authoring.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that a merge leaves in a file where two people changed the same place. */
public final class MergeMarks {

  /** What is told of them. */
  public static final String MESSAGE =
      "two versions of this file were merged, and this mark was left behind";

  /** What to do. */
  public static final String WAY_OUT = "choose one of the two versions, and take the marks out";

  private static final Pattern MARK = Pattern.compile("(<|\\||=|>)\\1{6}(?=\\s|$)");
  private static final String FIRST = "<<<<<<<";
  private static final String LAST = ">>>>>>>";

  private MergeMarks() {}

  /** Whether a mark begins here, and with it a line. */
  public static boolean isAt(String text, int at) {
    boolean first = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    return first && mark(text, at).lookingAt();
  }

  /** The offset of the first that has to be told from an offset on, -1 if there is none. */
  public static int first(String text, int from) {
    Matcher mark = mark(text, from);
    while (mark.find()) {
      if (isAt(text, mark.start()) && isTold(text, mark.start())) return mark.start();
    }
    return -1;
  }

  /** Whether a mark stands for its conflict: the others of the same conflict do not. */
  public static boolean isTold(String text, int at) {
    return lastMark(text, at) < 0;
  }

  /** Where what counts goes on behind a mark: the second version is left out. */
  public static int end(String text, int at) {
    int last = lastMark(text, at);
    return lineEnd(text, last < 0 ? at : last);
  }

  /** The last mark of a conflict in whose middle this one stands, -1 if it stands in none. */
  private static int lastMark(String text, int at) {
    if (text.startsWith(FIRST, at)) return -1;
    int opened = text.lastIndexOf(FIRST, at);
    int closed = text.lastIndexOf(LAST, at - 1);
    int last = text.indexOf(LAST, at);
    return opened > closed && opened >= 0 ? last : -1;
  }

  private static Matcher mark(String text, int from) {
    return MARK.matcher(text).region(from, text.length());
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
    return end;
  }
}
