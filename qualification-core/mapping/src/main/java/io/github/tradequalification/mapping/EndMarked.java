package io.github.tradequalification.mapping;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A text with a last row of its own. Where that row comes out as part of a cell, a quotation mark
 * before it was never closed, which the parser itself does not tell. Not thread-safe.
 */
final class EndMarked extends FilterReader {

  /** No cell of a table is like it. */
  static final String MARK = "\u0001end of the table\u0001";

  private static final String LAST = "\n" + MARK + "\n";

  private int marked = -1;

  EndMarked(Reader text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    if (marked < 0) {
      int read = in.read(buffer, from, length);
      if (read >= 0) return read;
      marked = 0;
    }
    if (marked == LAST.length()) return -1;
    int count = Math.min(length, LAST.length() - marked);
    LAST.getChars(marked, marked + count, buffer, from);
    marked += count;
    return count;
  }
}
