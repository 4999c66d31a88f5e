package io.github.tradequalification.json;

import static io.github.tradequalification.internal.SmallLaw.DAY;
import static io.github.tradequalification.internal.SmallLaw.OUTLINE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.internal.SmallLaw;
import io.github.tradequalification.json.ProfileLines.Counts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProfileLinesTest {

  /** Fails at an office whose region is not known. */
  private static final QualificationAssessor ASSESSOR =
      SmallLaw.load(
          OUTLINE
              + SmallLaw.advice(
                  "Careless",
                  "Office(address == \"somewhere\", region.length() > 3)",
                  "conclude.note(\"n\");"));

  private static final String SOUND = "{\"name\": \"A\"}\n";
  private static final String FAULTY =
      "{\"name\": \"A\", \"office\": {\"address\": \"somewhere\"}}\n";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void linesAreAnsweredInTheirOrderAndCounted() throws IOException {
    String profiles =
        IntStream.rangeClosed(1, 3_000)
            .mapToObj(i -> i % 1_000 == 0 ? "no profile" : scope("no. " + i))
            .collect(Collectors.joining("\n\n"));
    List<Long> progress = new ArrayList<>();
    Counts counts = ProfileLines.assess(ASSESSOR, DAY, stream(profiles), out, progress::add);
    assertThat(counts).isEqualTo(new Counts(5_999, 2_997, 3));
    List<String> answers = answers();
    assertThat(answers).hasSize(3_000);
    for (int i = 1; i <= 3_000; i++) {
      assertThat(answers.get(i - 1))
          .contains(
              i % 1_000 == 0
                  ? "{\"error\":{\"line\":" + (2 * i - 1) + ","
                  : "\"businessScope\":\"no. " + i + "\"");
    }
    assertThat(progress).isSorted().hasSizeGreaterThan(10).endsWith(3_000L);
  }

  @Test
  void nothingIsAnsweredByNothing() throws IOException {
    assertThat(assess("")).isEqualTo(new Counts(0, 0, 0));
    assertThat(assess("\n\r\n \t\n\uFEFF\n\r")).isEqualTo(new Counts(5, 0, 0));
    assertThat(answers()).isEmpty();
  }

  @Test
  void eachLineStandsForItself() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.writeBytes(utf8("{\"name\": \"a\"}\r\n\uFEFF\n\uFEFF{\"name\": \"b\"}\n"));
    lines.writeBytes("{\"name\": \"é\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    lines.writeBytes(
        utf8(
            "{\"name\": \"A\u0000\"}\n{\"name\": \"x\u2028\u202E\", \"a\u2028\u202E\": 1}\n{\"name\": \"c\",\n}\n[[[[\n{\"name\": \"d\"} {\"name\": \"e\"}\n\t\r\n"));
    lines.writeBytes(utf8(scope("进出口\u2028\u202E")));
    assertThat(
            ProfileLines.assess(ASSESSOR, DAY, new ByteArrayInputStream(lines.toByteArray()), out))
        .isEqualTo(new Counts(12, 3, 7));
    assertThat(answers())
        .allSatisfy(answer -> assertThat(answer).doesNotContain("\u2028", "\u202E", "\u0000"));
    assertThat(
            answers().stream()
                .map(answer -> answer.replaceAll("^\\{\"error\":\\{\"line\":(\\d+),.*|.*", "$1"))
                .toList())
        .containsExactly("", "", "4", "5", "6", "7", "8", "9", "10", "");
    assertThat(answers().get(2)).contains("not in UTF-8 at byte 11");
    assertThat(answers().get(4)).contains("\"path\":\"a\\\\u2028\\\\u202E\"");
    assertThat(answers().get(9)).contains("进出口\\u2028\\u202E");
  }

  @Test
  void aCarriageReturnIsWhiteSpaceAndNeverCounted() throws IOException {
    assertThat(
            assess(
                """
                {\r"name":\r"A"\r}\r
                {"name":\r
                {"name": "A"}\r{"name": "B"}
                {"name": "A",\r"office": {
                {"name": "A\\\\\\"\r"}
                {"name": "A"}\r"""))
        .isEqualTo(new Counts(6, 2, 4));
    assertThat(answers().subList(1, 5).stream().map(ProfileLinesTest::position).toList())
        .containsExactly(
            "2: line 1, column 9",
            "3: line 1, column 16",
            "4: line 1, column 26 [line: 1, column: 25]",
            "5: line 1, column 17");
  }

  /** The line of the answer, then the places that its message names. */
  private static String position(String refused) {
    return refused.replaceAll(
        "^\\{\"error\":\\{\"line\":(\\d+),.*? at (line \\d+, column \\d+)(?:.* at( \\[.*?\\]))?.*",
        "$1: $2$3");
  }

  @Test
  void aLineThatIsTooLongIsRefusedAtOnceAndTheNextOneAnswered() throws IOException {
    for (char filler : new char[] {'x', ' '}) {
      out.reset();
      InputStream lines = new LineUntilAnswered(filler, utf8("\r\n" + SOUND));
      assertThat(ProfileLines.assess(ASSESSOR, DAY, lines, out)).isEqualTo(new Counts(3, 2, 1));
      assertThat(answers()).hasSize(3);
      assertThat(answers().get(0)).startsWith("{\"asOf\"");
      assertThat(answers().get(1))
          .isEqualTo(
              "{\"error\":{\"line\":2,\"path\":\"\",\"message\":\"profile: the text is too long; expected at most 64000000 bytes\"}}");
      assertThat(answers().get(2)).startsWith("{\"asOf\"");
    }
  }

  /** A sound line, then one that ends only after it is answered, but begins as a profile. */
  private final class LineUntilAnswered extends InputStream {

    private static final int PATIENCE = 70_000_000;

    private final char filler;
    private final InputStream before = stream(SOUND + "\uFEFF{\"name\": \"A\"}");
    private final InputStream after;
    private int filled;

    LineUntilAnswered(char filler, byte[] after) {
      this.filler = filler;
      this.after = new ByteArrayInputStream(after);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = before.read(into, from, length);
      if (read > 0) return read;
      if (out.toString(UTF_8).lines().count() == 2) return after.read(into, from, length);
      filled += length;
      assertThat(filled).as("bytes read of an endless line").isLessThan(PATIENCE);
      Arrays.fill(into, from, from + length, (byte) filler);
      return length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) > 0 ? one[0] : -1;
    }
  }

  @Test
  void whatStandsBeforeALineAtWhichTheRulesFailIsAnswered() {
    for (int before : new int[] {0, 1, 40, 100}) {
      out.reset();
      assertThatExceptionOfType(RulePackException.class)
          .isThrownBy(() -> assess(SOUND.repeat(before) + FAULTY + SOUND.repeat(200)))
          .withMessageContaining("Careless");
      assertThat(answers())
          .hasSize(before)
          .allSatisfy(answer -> assertThat(answer).startsWith("{\"asOf\"").endsWith("}"));
    }
  }

  @Test
  void longLinesAreNotReadFarAheadOfTheirAnswers() throws IOException {
    int length = 500_000;
    ByteArrayInputStream lines = stream((scope("x".repeat(length)) + "\n").repeat(60));
    int all = lines.available();
    List<Integer> ahead = new ArrayList<>();
    OutputStream slow =
        new OutputStream() {
          private int answered;

          @Override
          public void write(int b) {
            if (b == '\n') answered++;
          }

          @Override
          public void write(byte[] bytes, int from, int count) {
            ahead.add(all - lines.available() - answered * length);
            for (int i = from; i < from + count; i++) write(bytes[i]);
          }
        };
    assertThat(ProfileLines.assess(ASSESSOR, DAY, lines, slow).assessed()).isEqualTo(60);
    assertThat(ahead).isNotEmpty().allSatisfy(each -> assertThat(each).isLessThan(8_000_000));
  }

  @Test
  void eachWriteHoldsWholeLines() throws IOException {
    List<String> writes = new ArrayList<>();
    OutputStream writing =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int from, int count) {
            writes.add(new String(bytes, from, count, UTF_8));
          }
        };
    ProfileLines.assess(ASSESSOR, DAY, stream((SOUND + "?\n").repeat(500)), writing);
    assertThat(writes)
        .hasSizeGreaterThan(10)
        .allSatisfy(text -> assertThat(text).startsWith("{").endsWith("}\n"));
  }

  @Test
  void aFailedWriteEndsTheWork() {
    int most = 10_000_000;
    ByteArrayInputStream lines = stream(SOUND.repeat(most / SOUND.length()));
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> ProfileLines.assess(ASSESSOR, DAY, lines, full))
        .withMessage("No space left on device");
    assertThat(lines.available()).as("bytes not read").isGreaterThan(most / 2);
  }

  @Test
  void anInterruptedThreadStopsAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(() -> assess(SOUND));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void nullsAreRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> ProfileLines.assess(ASSESSOR, null, stream(SOUND), out))
        .withMessage("asOf");
    assertThatNullPointerException()
        .isThrownBy(() -> ProfileLines.assess(ASSESSOR, DAY, stream(SOUND), out, null))
        .withMessage("progress");
  }

  private Counts assess(String lines) throws IOException {
    return ProfileLines.assess(ASSESSOR, DAY, stream(lines), out);
  }

  private List<String> answers() {
    return out.toString(UTF_8).lines().toList();
  }

  private static String scope(String text) {
    return "{\"name\": \"A\", \"businessScope\": \"" + text + "\"}";
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}
