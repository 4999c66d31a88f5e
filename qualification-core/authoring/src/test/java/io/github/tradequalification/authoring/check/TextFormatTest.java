package io.github.tradequalification.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFormatTest {

  @TempDir private Path folder;

  private Report reportOf(String line) throws IOException {
    String rules = SmallPack.HEAD + "rule \"在\"\nwhen\n  Always()\nthen\n" + line + "\nend\n";
    return SmallPack.of(folder, rules.getBytes(StandardCharsets.UTF_8)).check();
  }

  @Test
  void theMarkStandsBelowTheMistakeAlsoBehindWideCharacters() throws IOException {
    String told = TextFormat.of(reportOf("\tconclude.note(\"苏州\")；"));
    assertThat(told)
        .contains(
            """
               11 | \tconclude.note("苏州")；
                  | \t                     ^
            """);
  }

  @Test
  void ofALongLineThePieceAroundTheMistakeIsShown() throws IOException {
    String told =
        TextFormat.of(reportOf("f(\"" + "x".repeat(300) + "\")；" + " ".repeat(300) + "// y"));
    String excerpt = told.lines().filter(line -> line.startsWith("   11 | …")).findFirst().get();
    String mark = told.lines().filter(line -> line.startsWith("      | ")).findFirst().get();
    assertThat(excerpt).hasSizeLessThan(200).endsWith("…");
    assertThat(excerpt.charAt(mark.indexOf('^'))).isEqualTo('；');
  }

  @Test
  void coloursAreOnlyThereWhenAskedFor() throws IOException {
    Report report = reportOf("conclude.note(\"x\")");
    assertThat(TextFormat.findings(report, true))
        .contains("\u001B[1;31merror:\u001B[0m", "\u001B[32mway out:\u001B[0m")
        .satisfies(
            text ->
                assertThat(text.replaceAll("\u001B\\[[0-9;]*m", ""))
                    .isEqualTo(TextFormat.findings(report, false)));
  }
}
