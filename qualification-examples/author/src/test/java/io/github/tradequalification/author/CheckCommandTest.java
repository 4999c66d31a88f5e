package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is typed. */
class CheckCommandTest {

  @TempDir private Path folder;
  private Path rules;

  @BeforeEach
  void copy() throws IOException {
    PagePack.in(folder);
    rules = folder.resolve("com/example/pages/rules.drl");
  }

  private record Ran(int status, String out, String err) {}

  private static Ran run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) words[i] = arguments[i].toString();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = AuthorCommand.run(words, out, err);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private void mistake() throws IOException {
    String text = Files.readString(rules);
    Files.writeString(
        rules, text.replace(".notMet(\"example-condition\");", ".notMet(“example-condition”);"));
  }

  @Test
  void aPackWithoutMistakes() {
    Ran ran = run("check", folder);
    assertThat(ran.out()).matches("nothing is wrong in 1 file with 6 rules, \\d+[.]\\d s\\R");
    assertThat(ran.status()).isZero();
  }

  @Test
  void aMistakeIsToldWithItsLine() throws IOException {
    mistake();
    Ran ran = run("check", folder);
    assertThat(ran.out()).contains("rules.drl:52:19: error: ", "1 error, 0 warnings in 1 file");
    assertThat(ran.status()).isEqualTo(1);
  }

  @Test
  void aWarningAloneIsNoFailure() throws IOException {
    Files.writeString(rules, "\uFEFF" + Files.readString(rules));
    Ran ran = run("check", folder);
    assertThat(ran.out()).contains("[byte-order-mark]", "0 errors, 1 warning");
    assertThat(ran.status()).isZero();
  }

  @Test
  void jsonAndSarifAreNothingElse() throws IOException {
    mistake();
    assertThat(new ObjectMapper().readTree(run("check", folder, "--format", "json").out()))
        .hasToString(
            new ObjectMapper().readTree(run("check", folder, "--format=JSON").out()).toString());
    Ran ran = run("check", folder, "--format", "sarif");
    assertThat(new ObjectMapper().readTree(ran.out()).at("/runs/0/results/0/ruleId").asText())
        .isEqualTo("full-width-sign");
    assertThat(ran.status()).isEqualTo(1);
  }

  @Test
  void aDryRunChangesNothing() throws IOException {
    mistake();
    String before = Files.readString(rules);
    Ran ran = run("check", folder, "--fix", "--dry-run");
    assertThat(ran.out()).contains("-  conclude.notMet(“", "+  conclude.notMet(\"");
    assertThat(rules).content().isEqualTo(before);
  }

  @Test
  void whatCanBeMendedIsMended() throws IOException {
    String right = Files.readString(rules);
    mistake();
    Ran ran = run("check", folder, "--fix");
    assertThat(ran.out())
        .contains("rules.drl:52: mended: ", "[full-width-sign]", "nothing is wrong");
    assertThat(rules).content().isEqualTo(right);
    assertThat(ran.status()).isZero();
    assertThat(run("check", folder, "--fix").out()).startsWith("nothing can be mended");
  }

  @Test
  void theCompilerSpeaksOnlyWhenAsked() throws IOException {
    mistake();
    assertThat(run("check", folder).out()).doesNotContain("compiler");
    assertThat(run("check", folder, "--verbose").out()).contains("the compiler says:", "ERR 101");
  }

  @Test
  void aCodeIsExplained() {
    assertThat(run("check", "--explain", "missing-end").out())
        .startsWith("missing-end (error)")
        .contains("Bad:", "Good:");
    assertThat(run("check", "--explain").out().lines())
        .anyMatch(line -> line.startsWith("missing-end  "));
    Ran ran = run("check", "--explain", "mising-end");
    assertThat(ran.err()).contains("did you mean `missing-end`?");
    assertThat(ran.status()).isEqualTo(2);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThat(run("check").err()).startsWith("Name the FOLDER of a pack");
    assertThat(run("check", folder, "--dry-run").err()).startsWith("--dry-run belongs to --fix");
    assertThat(run("check", folder, "--watch", "--fix").status()).isEqualTo(2);
    assertThat(run("check", folder, "--format", "xml").err()).contains("xml");
    assertThat(run("check", folder.resolve("none")).err()).contains("no rule pack here");
    assertThat(run("check", folder, "--with", "none.jar").status()).isEqualTo(2);
  }
}
