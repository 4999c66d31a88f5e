package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line, given what nobody should give it. */
class HostileFilesTest {

  private static final InputStream CONSOLE = System.in;

  @TempDir private Path folder;

  @Test
  void oneBadLineInTenThousandIsAnsweredInItsPlace() {
    answersAllButOne(10_000);
  }

  @Tag("soak")
  @Test
  void oneBadLineInAMillionIsAnsweredInItsPlace() {
    answersAllButOne(Long.getLong("soak.lines", 1_000_000));
  }

  /**
   * Runs so many random profiles, one of them bad, through the command line; none is ever held with
   * the others.
   */
  private static void answersAllButOne(long count) {
    long bad = count * 2 / 3;
    Answers answers = new Answers(count, bad);
    System.setIn(
        new Lines(
            count,
            number ->
                number == bad
                    ? "{\"name\": \"企业\", \"office\": {\"zone\": \"MOON\"}}"
                    : Lines.profile(number)));
    try {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      assertThat(
              QualificationCommand.run(
                  new String[] {"assess", "-", "--lines", "--as-of", "2021-06-01"}, answers, err))
          .isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    } finally {
      System.setIn(CONSOLE);
    }
    assertThat(answers.seen).isEqualTo(count);
    assertThat(answers.refused).isEqualTo(1);
  }

  /** Checks each answer as it comes: the line after the last is that of the next profile. */
  private static final class Answers extends OutputStream {

    private final long count;
    private final long bad;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long seen;
    private long refused;

    Answers(long count, long bad) {
      this.count = count;
      this.bad = bad;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      for (int i = from; i < from + length; i++) {
        if (bytes[i] != '\n') continue;
        line.write(bytes, from, i - from);
        length -= i + 1 - from;
        from = i + 1;
        check();
      }
      line.write(bytes, from, length);
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    private void check() {
      String answer = line.toString(StandardCharsets.UTF_8);
      line.reset();
      seen++;
      assertThat(seen).isLessThanOrEqualTo(count);
      if (answer.startsWith("{\"error\"")) {
        refused++;
        assertThat(answer)
            .startsWith(
                "{\"error\":{\"line\":"
                    + bad
                    + ",\"path\":\"office.zone\",\"message\":\"office.zone: `MOON` is not allowed; expected one of NONE,")
            .endsWith("\"}}");
        assertThat(seen).isEqualTo(bad);
      } else {
        assertThat(answer)
            .startsWith("{\"asOf\":\"2021-06-01\"")
            .contains("; no. " + seen + "\"")
            .endsWith("}]}");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+10000-01-01",
        "-0001-01-01",
        "10000-01-01",
        "-999-01-01",
        "2021-6-1",
        "20210601",
        "2021-06-01T00:00",
        " 2021-06-01",
        "2021-06-01 ",
        "2021-02-29",
        "２０２１-06-01",
        "today",
        "",
        "2021-06-31\u202E\n"
      })
  void aDateOnTheCommandLineIsAsStrictAsOneInAProfile(String date) {
    for (String option : new String[] {"--as-of", "--law-of"}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      assertThat(
              QualificationCommand.run(
                  new String[] {"assess", "profiles/halfway.json", option, date}, out, err))
          .isEqualTo(2);
      assertThat(out.size()).isZero();
      assertThat(err.toString(StandardCharsets.UTF_8).lines().toList())
          .hasSize(2)
          .first()
          .asString()
          .startsWith("Invalid value for option '" + option + "'")
          .endsWith("expected a calendar date written yyyy-MM-dd")
          .doesNotContain("\u202E");
    }
  }

  @Test
  void aMessageIsOneLineWhateverTheInputHolds() throws IOException {
    String odd = "x\u001B[2J\n\u202E\u2028";
    Path bad =
        Files.writeString(
            folder.resolve("bad.json"),
            "{\"name\": \"A\", \"legalForm\": \"x\\u001B[2J\\n\u202E\u2028\"}");
    assertThat(message("assess", bad.toString()))
        .startsWith(
            "legalForm: `x\\u001B[2J\\u000A\\u202E\\u2028` is not allowed; expected one of COMPANY,");
    assertThat(message("assess", folder + "/" + odd))
        .contains("x\\u001B[2J\\u000A\\u202E\\u2028")
        .containsPattern("no such file|no file name on this system");
    assertThat(message("assess", "a\u0000b"))
        .startsWith("`a\\u0000b` is no file name on this system");
    assertThat(message("assess", "profiles/halfway.json", "--lang", odd))
        .contains("--lang")
        .contains("\\u202E");
    assertThat(message("assess", bad.toString(), odd)).contains("\\u202E");
  }

  private static String message(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(QualificationCommand.run(arguments, OutputStream.nullOutputStream(), err))
        .isEqualTo(2);
    List<String> lines =
        err.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("Try "))
            .toList();
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0)).doesNotContain("\u001B", "\u202E", "\u2028", "\u0000");
    return lines.get(0);
  }
}
