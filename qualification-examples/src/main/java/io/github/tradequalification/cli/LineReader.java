package io.github.tradequalification.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of bytes into lines. Not thread-safe. */
final class LineReader {

  private final InputStream in;
  private final int longest;
  private final byte[] block = new byte[1 << 16];
  private int from;
  private int to;

  /**
   * Takes a stream.
   *
   * @param longest of a longer line, in bytes, only this many and one more are handed on
   */
  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line without its end, null after the last. */
  byte[] next() throws IOException {
    if (from == to && !fill()) return null;
    int end = lineEnd();
    if (end < to && end - from <= longest) {
      byte[] line = Arrays.copyOfRange(block, from, end);
      from = end + 1;
      return line;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(0);
    do {
      end = lineEnd();
      int kept = Math.min(end - from, longest + 1 - line.size());
      if (kept > 0) line.write(block, from, kept);
      boolean whole = end < to;
      from = whole ? end + 1 : end;
      if (whole) break;
    } while (fill());
    return line.toByteArray();
  }

  private int lineEnd() {
    int end = from;
    while (end < to && block[end] != '\n') end++;
    return end;
  }

  /** Waits for more; false at the end of the stream. */
  private boolean fill() throws IOException {
    int read = in.read(block);
    from = 0;
    to = Math.max(0, read);
    return read > 0;
  }
}
