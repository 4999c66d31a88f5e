package io.github.tradequalification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.RulePack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The writer beside Jackson, which wrote answers before it. */
class JsonWriterTest {

  private static final Assessment FULL = Samples.of(Assessment.class);

  @Test
  void theLayoutIsThatOfJackson() throws IOException {
    assertThat(AssessmentJson.write(FULL)).isEqualTo(RecordText.of(FULL));
    assertThat(AssessmentJson.writeIndented(FULL)).isEqualTo(RecordText.indented(FULL));
    Assessment bare = with(List.of()); // an empty list in an object that is not
    assertThat(AssessmentJson.writeIndented(bare)).isEqualTo(RecordText.indented(bare));
  }

  @Test
  void everyCharacterIsWrittenAsJacksonDoes() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x11000 ? 1 : 97) {
      if (whole(c)) all.appendCodePoint(c).append('x');
    }
    assertThat(written(all.toString())).isEqualTo(byJackson(all.toString()));
  }

  /** And known: Unicode grows, and not every Java knows all characters that are hidden. */
  private static boolean whole(int c) {
    int type = Character.getType(c);
    return type != Character.UNASSIGNED && type != Character.SURROGATE;
  }

  @Test
  void whatIsHiddenDoesNotDependOnTheJava() {
    List<Integer> others = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean hidden =
          switch (Character.getType(c)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
          };
      if (JsonCharacters.hidden((char) c) != hidden) others.add(c);
    }
    assertThat(others).allMatch(c -> c == 0x890 || c == 0x891, "new in Unicode 14");
  }

  @Test
  void halvesOfCharactersAreNumbers() {
    assertThat(written("\uD83D\uDE00")).contains("\"😀\"");
    assertThat(written("a\uD83D")).contains("\"a\\uD83D\"");
    assertThat(written("\uDE00\uD83D")).contains("\"\\uDE00\\uD83D\"");
    assertThat(written("\uD83D\uD83D\uDE00")).contains("\"\\uD83D😀\"");
  }

  /** A long text is written in pieces, none of which may end within a character. */
  @Test
  void aTextOfAnyLengthIsWrittenWhole() throws IOException {
    for (String character : List.of("x", "示", "😀", "\uD83D", "\u202E", "\"")) {
      for (int before = 990; before < 1_010; before++) {
        String text = "x".repeat(before) + character.repeat(3) + "示".repeat(3_000) + character;
        String expected = byJackson(text.replaceAll("\uD83D(?!\uDE00)", "¿"));
        assertThat(written(text)).isEqualTo(expected.replace("¿", "\\uD83D"));
      }
    }
  }

  @Test
  void aStreamGetsTheSameInPartsAndStaysOpen() throws IOException {
    Assessment large =
        with(
            List.of(
                new RulePack(
                    "示".repeat(100_000),
                    "\n".repeat(50_000),
                    "😀".repeat(9_999),
                    LocalDate.EPOCH)));
    List<Integer> parts = new ArrayList<>();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(byte[] bytes, int from, int length) {
            parts.add(length);
            super.write(bytes, from, length);
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    AssessmentJson.write(large, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(AssessmentJson.write(large));
    assertThat(parts).hasSizeGreaterThan(50).allMatch(length -> length < 20_000);
  }

  /** Buffers are used again, by one thread at a time. */
  @Test
  void manyThreadsWriteAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(40);
    try {
      List<Future<String>> written = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        String text = (i + "示").repeat(i);
        written.add(threads.submit(() -> written(text)));
      }
      for (int i = 0; i < written.size(); i++) {
        assertThat(written.get(i).get()).contains("\"id\":\"" + (i + "示").repeat(i) + "\"");
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aStreamThatFailsIsTold() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatIOException().isThrownBy(() -> AssessmentJson.write(FULL, full));
  }

  private static String written(String text) {
    return AssessmentJson.write(with(List.of(new RulePack(text, "", "", LocalDate.EPOCH))));
  }

  private static String byJackson(String text) throws IOException {
    return RecordText.of(with(List.of(new RulePack(text, "", "", LocalDate.EPOCH))));
  }

  private static Assessment with(List<RulePack> packs) {
    return new Assessment(
        FULL.asOf(),
        FULL.lawOf(),
        FULL.language(),
        FULL.eligibility(),
        FULL.standing(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        packs);
  }
}
