package io.github.tradequalification.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a stream of bytes into lines, at line feeds alone. Not thread-safe. */
final class LineReader {

  private final InputStream in;
  private final int longest;
  private final byte[] block = new byte[1 << 16];
  private int from;
  private int to;
  private boolean passingOver;

  /**
   * Takes a stream.
   *
   * @param longest of a longer line, in bytes, only this many and one more are handed on
   */
  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * The next line without its end, null after the last. One that is too long is handed on as soon
   * as it is; the rest of it is passed over by the next call.
   */
  byte @Nullable [] next() throws IOException {
    passOver();
    if (from == to && !fill()) return null;
    int end = lineEnd();
    if (end == to || end - from > longest) return longLine();
    byte[] line = Arrays.copyOfRange(block, from, end);
    from = end + 1;
    return line;
  }

  private byte[] longLine() throws IOException {
    byte[] line = {};
    int length = 0;
    do {
      int taken = Math.min(lineEnd() - from, longest + 1 - length);
      line = withRoom(line, length + taken);
      System.arraycopy(block, from, line, length, taken);
      length += taken;
      from += taken;
      passingOver = length > longest;
    } while (!passingOver && from == to && fill());
    if (!passingOver && from < to) from++;
    return length == line.length ? line : Arrays.copyOf(line, length);
  }

  private byte[] withRoom(byte[] line, int length) {
    return length <= line.length
        ? line
        : Arrays.copyOf(line, Math.min(longest + 1, Math.max(length, 2 * line.length)));
  }

  private void passOver() throws IOException {
    while (passingOver) {
      from = lineEnd();
      boolean ended = from < to;
      if (ended) from++;
      passingOver = !ended && fill();
    }
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
