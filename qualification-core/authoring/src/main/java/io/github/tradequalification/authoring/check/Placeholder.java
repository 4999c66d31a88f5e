package io.github.tradequalification.authoring.check;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between braces in a text.
 *
 * @param text all of it
 * @param closed whether the brace is closed; the text of one that is not goes on to the end
 */
record Placeholder(String text, boolean closed) {

  /** Those of a text, in order. */
  static List<Placeholder> in(String text) {
    List<Placeholder> found = new ArrayList<>();
    int open = text.indexOf('{');
    while (open >= 0) {
      int close = text.indexOf('}', open);
      int another = text.indexOf('{', open + 1);
      boolean closed = close >= 0 && (another < 0 || close < another);
      found.add(new Placeholder(text.substring(open + 1, closed ? close : text.length()), closed));
      open = another;
    }
    return found;
  }

  /** What stands before the colon, empty if there is none. */
  String kind() {
    int colon = text.indexOf(':');
    return colon < 0 ? "" : text.substring(0, colon);
  }

  /** The value. */
  String name() {
    return text.substring(text.indexOf(':') + 1);
  }
}
