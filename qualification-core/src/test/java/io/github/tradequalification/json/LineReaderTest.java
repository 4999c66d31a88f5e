package io.github.tradequalification.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

  private static final int LONGEST = 100_000;

  /** Hands on at most so many bytes at a time, as a pipe does. */
  private static List<String> lines(String text, int most) throws IOException {
    InputStream pipe =
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public synchronized int read(byte[] b, int off, int len) {
            return super.read(b, off, Math.min(len, most));
          }
        };
    LineReader reader = new LineReader(pipe, LONGEST);
    List<String> lines = new ArrayList<>();
    for (byte[] line = reader.next(); line != null; line = reader.next()) {
      lines.add(new String(line, StandardCharsets.UTF_8));
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 65_536})
  void cutsWhereverThePipeDoes(int most) throws IOException {
    assertThat(lines("", most)).isEmpty();
    assertThat(lines("\n", most)).containsExactly("");
    assertThat(lines("one", most)).containsExactly("one");
    assertThat(lines("one\n", most)).containsExactly("one");
    assertThat(lines("one\n\n货物\r\nthree", most)).containsExactly("one", "", "货物\r", "three");
  }

  @ParameterizedTest
  @ValueSource(ints = {65_535, 65_536, 65_537, 99_999, 100_000})
  void handsOnLongLinesWhole(int length) throws IOException {
    String line = "x".repeat(length);
    assertThat(lines(line + "\n" + line + "\nend", 65_536)).containsExactly(line, line, "end");
  }

  @ParameterizedTest
  @ValueSource(ints = {100_001, 100_002, 300_000})
  void handsOnOneByteTooManyOfALineThatIsTooLong(int length) throws IOException {
    assertThat(lines("x".repeat(length) + "\nend\n", 65_536))
        .containsExactly("x".repeat(LONGEST + 1), "end");
    assertThat(lines("x".repeat(length) + "\n\n", 7)).containsExactly("x".repeat(LONGEST + 1), "");
    assertThat(lines("x".repeat(length), 65_536)).containsExactly("x".repeat(LONGEST + 1));
  }

  @Test
  void handsOnWhatIsTooLongBeforeItsEndIsThere() throws IOException {
    AtomicInteger read = new AtomicInteger();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            read.addAndGet(length);
            Arrays.fill(into, from, from + length, (byte) 'x');
            return length;
          }
        };
    assertThat(new LineReader(endless, LONGEST).next()).hasSize(LONGEST + 1);
    assertThat(read.get()).isLessThan(LONGEST + 70_000);
  }

  @Test
  void aCarriageReturnEndsNoLine() throws IOException {
    assertThat(lines("one\rtwo\n\r\nthree\r", 65_536)).containsExactly("one\rtwo", "\r", "three\r");
  }
}
