package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourcesCommandTest {

  private record Run(int status, String out, String err) {}

  @Test
  void sourcesAreListed() {
    Run run = run("sources");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("\ngacc-253\n", "Number:   GACC Order 253\n", "In force: from 2022-01-01\n");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(run("sources", "--lang", "zh").out())
        .contains("《中华人民共和国海关报关单位备案管理规定》", "海关总署令第253号");
    assertThat(run("sources", "--law-of", "2022-01-01").out())
        .as("sources that have ended or not begun")
        .doesNotContain("\ngacc-221\n", "\nhui-fa-2024-11\n");
  }

  @Test
  void aSourceThatWasNotCheckedForLongIsNamedAndExitsOne() {
    Run run = run("sources", "--older-than", "180d", "--as-of", "2100-01-01");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Not checked within 180 days before 2100-01-01:")
        .containsPattern("\n  - gacc-253 \\(20\\d\\d-\\d\\d-\\d\\d, \\d+ days before\\)\n");
  }

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = QualificationCommand.run(arguments, out, err);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
