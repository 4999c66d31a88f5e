package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

  private static final InputStream CONSOLE = System.in;

  @TempDir private Path folder;

  private record Run(int status, String out, String err) {

    List<String> lines() {
      return out.lines().toList();
    }
  }

  @Test
  void oneProfileInJson() {
    Run run =
        run(
            "assess",
            "profiles/halfway.json",
            "--as-of",
            "2021-06-01",
            "--law-of",
            "2018-06-01",
            "--format",
            "json");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(
            "\"asOf\" : \"2021-06-01\"",
            "\"lawOf\" : \"2018-06-01\"",
            "\"standing\" : \"IN_PROGRESS\"",
            "\"id\" : \"china-import-export\"");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theLawIsThatOfTheDayUnlessAnotherIsAskedFor() {
    assertThat(
            run("assess", "profiles/halfway.json", "--as-of", "2021-06-01", "--format", "json")
                .out())
        .contains("\"lawOf\" : \"2021-06-01\"");
  }

  @Test
  void textIsTheDefaultAndEnglishToo() {
    Run run = run("assess", "profiles/newcomer.json", "--as-of", "2018-06-01");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("IN PROGRESS")
        .contains(
            "Next step: Foreign trade operator filing",
            "[ ] foreign trade operator filing application (original, signed)");
    assertThat(
            run("assess", "profiles/newcomer.json", "--as-of", "2018-06-01", "--lang", "zh").out())
        .startsWith("办理中")
        .contains("下一步：对外贸易经营者备案登记");
  }

  @Test
  void aScopeWithoutImportAndExportIsAmendedFirst() {
    assertThat(run("assess", "profiles/no-trade-scope.json", "--as-of", "2026-11-23").out())
        .contains("Next step: Amendment of the business scope", "ask the authority for its list");
  }

  @Test
  void todayIsTheDefaultDay() {
    assertThat(run("assess", "profiles/newcomer.json", "--format", "json").out())
        .containsPattern("\"asOf\" : \"20\\d\\d-\\d\\d-\\d\\d\"");
  }

  @Test
  void jsonLinesAreAnsweredLineByLineInTheirOrderAndARefusedOneInItsPlace() throws IOException {
    String profiles =
        "\uFEFF{\"name\": \"first\", \"registrationStatus\": \"ACTIVE\"}\r\n\n  \n{\"name\": \"second\", \"office\": {\"zone\": \"MOON\"}}\nnonsense\n{\"name\": \"third\"}";
    Run run = run("assess", file("portfolio.jsonl", profiles), "--as-of", "2026-11-23");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.lines()).hasSize(4);
    assertThat(run.lines().get(0))
        .startsWith("{\"asOf\":\"2026-11-23\"")
        .contains("\"registrationStatus\":\"ACTIVE\"");
    assertThat(run.lines().get(1))
        .startsWith(
            "{\"error\":{\"line\":4,\"path\":\"office.zone\",\"message\":\"office.zone: `MOON` is not allowed");
    assertThat(run.lines().get(2)).startsWith("{\"error\":{\"line\":5,\"path\":\"\"");
    assertThat(run.lines().get(3)).startsWith("{\"asOf\"");
  }

  @Test
  void manyLinesKeepTheirOrder() throws IOException {
    String profiles =
        IntStream.range(0, 3000)
            .mapToObj(i -> "{\"name\": \"" + i + "\", \"businessScope\": \"scope " + i + "\"}")
            .collect(Collectors.joining("\n"));
    Run run =
        run("assess", file("many.jsonl", profiles), "--as-of", "2026-11-23", "--format", "json");
    assertThat(run.status()).isZero();
    List<String> answers = run.lines();
    assertThat(answers).hasSize(3000);
    for (int i = 0; i < 3000; i++) {
      assertThat(answers.get(i)).contains("\"businessScope\":\"scope " + i + "\"");
    }
  }

  @Test
  void standardInputHoldsOneProfileOrLines() {
    assertThat(
            runWith("{\"name\": \"x\"}", "assess", "-", "--as-of", "2026-11-23", "--format", "json")
                .out())
        .startsWith("{\n");
    assertThat(
            runWith(
                    "{\"name\": \"x\"}\n{\"name\": \"y\"}\n",
                    "assess",
                    "-",
                    "--lines",
                    "--as-of",
                    "2026-11-23")
                .lines())
        .hasSize(2);
  }

  @Test
  void anEmptyStreamOfLinesIsAnsweredByNothing() throws IOException {
    Run run = run("assess", file("empty.jsonl", ""), "--as-of", "2026-11-23");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void refusedInputExitsTwoWithOneMessage() throws IOException {
    Run run =
        run(
            "assess",
            file("bad.json", "{\"name\": \"x\", \"office\": {\"region\": \"44\"}}"),
            "--as-of",
            "2026-11-23");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("office.region: `44` is not allowed");
  }

  @Test
  void aLawBeforeTheFirstDayIsRefused() throws IOException {
    Run run = run("assess", "profiles/newcomer.json", "--as-of", "2012-07-31");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("2012-07-31", "2012-08-01");
    assertThat(
            run("assess", file("one.jsonl", "{\"name\": \"x\"}"), "--as-of", "2012-07-31").status())
        .isEqualTo(2);
    assertThat(
            run(
                    "assess",
                    "profiles/newcomer.json",
                    "--as-of",
                    "2010-01-01",
                    "--law-of",
                    "2012-08-01")
                .status())
        .isZero();
  }

  @Test
  void aMissingFileIsNamed() {
    Run run = run("assess", "no-such-file.json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("no-such-file.json: no such file\n");
  }

  @Test
  void aFolderIsNoProfile() {
    assertThat(run("assess", folder.toString()).status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "asses",
        "assess",
        "assess profiles/newcomer.json --as-of 2021-02-29",
        "assess profiles/newcomer.json --as-of yesterday",
        "assess profiles/newcomer.json --format xml",
        "assess profiles/newcomer.json --lang fr",
        "assess profiles/newcomer.json --nonsense",
        "assess - --lines --format text",
        "assess - --lines --format notice",
        "sources profiles/newcomer.json",
        "sources --older-than 180",
        "sources --older-than -1d",
        "sources --older-than 1000000d",
        "sources --as-of yesterday",
        "sources --law-of 2012-07-31",
        "sources --lang fr"
      })
  void aWrongCallExitsTwo(String call) {
    Run run = run(call.isEmpty() ? new String[0] : call.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess profiles/newcomer.json",
        "assess profiles/newcomer.json --format json",
        "assess - --lines",
        "sources",
        "assess --help",
        "--version"
      })
  void aFailedWriteExitsOneWithOneMessage(String call) {
    byte[] profile = "{\"name\": \"x\"}".getBytes(StandardCharsets.UTF_8);
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    try {
      for (OutputStream out : List.of(full, new BufferedOutputStream(full, 1_000_000))) {
        System.setIn(new ByteArrayInputStream(profile));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(QualificationCommand.run(call.split(" "), out, err)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
            .isEqualTo("cannot write to standard output: full\n");
      }
    } finally {
      System.setIn(CONSOLE);
    }
  }

  @Test
  @SuppressWarnings("InputStreamSlowMultibyteRead") // every read fails
  void aFailedReadIsRefusedInput() {
    System.setIn(
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        });
    try {
      for (String call : new String[] {"assess -", "assess - --lines"}) {
        Run run = run(call.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("IOException: gone\n");
      }
    } finally {
      System.setIn(CONSOLE);
    }
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = QualificationCommand.run(arguments, out, err);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Run runWith(String input, String... arguments) {
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      return run(arguments);
    } finally {
      System.setIn(CONSOLE);
    }
  }
}
