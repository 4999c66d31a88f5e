package io.github.tradequalification.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MendingTest {

  private static final String RIGHT =
      SmallPack.HEAD
          + """
            rule "在苏州"
              @source("x") @grade("practice")
              ruleflow-group "procedure"
            when
              Always()
            then
              conclude.required("a");
            end
            """;
  private static final String WRONG =
      RIGHT.replace("@source", "source").replace("(\"a\");", "(“a”)").replace("then", "Then");

  @TempDir private Path folder;

  private Mending mending(byte[] rules) throws IOException {
    return Mending.of(new Checker(List.of()), SmallPack.of(folder, rules).place());
  }

  private String written(Mending mending) throws IOException {
    mending.write();
    return Files.readString(mending.contents().keySet().iterator().next());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void severalMistakesAreMendedAndTold() throws IOException {
    Mending mending = mending(utf8(WRONG));
    assertThat(written(mending)).isEqualTo(RIGHT);
    assertThat(mending.left().findings()).allMatch(finding -> finding.edits().isEmpty());
    assertThat(mending.changes())
        .extracting(change -> change.line() + " " + change.finding().kind().code())
        .containsExactlyInAnyOrder(
            "8 annotation-sign",
            "12 misspelt-keyword",
            "13 full-width-sign",
            "13 missing-semicolon");
  }

  @Test
  void endsOfLinesStayAsTheyAre() throws IOException {
    String windows = RIGHT.replace("\n", "\r\n");
    String noEnd = windows.replace(";\r\nend", ";");
    assertThat(written(mending(utf8(noEnd)))).isEqualTo(windows);
  }

  @Test
  void aByteOrderMarkIsTakenOff() throws IOException {
    assertThat(written(mending(utf8("\uFEFF" + RIGHT)))).isEqualTo(RIGHT);
  }

  @Test
  void utf16BecomesUtf8() throws IOException {
    byte[] wide = ("\uFEFF" + RIGHT).getBytes(StandardCharsets.UTF_16LE);
    assertThat(written(mending(wide))).isEqualTo(RIGHT);
  }

  @Test
  void whatIsReadByAGuessIsNotTouched() throws IOException {
    Mending mending = mending(WRONG.getBytes(Charset.forName("GBK")));
    assertThat(mending.contents()).isEmpty();
    assertThat(mending.changes()).isEmpty();
  }

  @Test
  void nothingIsWrittenBeforeItIsAskedFor() throws IOException {
    Mending mending = mending(utf8(WRONG));
    Path file = mending.contents().keySet().iterator().next();
    assertThat(file).content().isEqualTo(WRONG);
  }

  @Test
  void aFileThatIsOnlyLinkedIntoTheFolderIsNotTouched() throws IOException {
    SmallPack pack = SmallPack.of(folder, utf8(WRONG));
    Path elsewhere = Files.move(pack.rules(), folder.resolve("elsewhere.drl"));
    Files.createSymbolicLink(pack.rules(), elsewhere);
    assertThat(Mending.of(new Checker(List.of()), pack.place()).contents()).isEmpty();
  }

  @Test
  void theDifferenceShowsTheLines() throws IOException {
    Mending mending = mending(utf8(RIGHT.replace("(\"a\");", "(\"a\")")));
    assertThat(mending.diffs()).hasSize(1);
    assertThat(mending.diffs().get(0))
        .endsWith(
            """
            @@ -10,5 +10,5 @@
             when
               Always()
             then
            -  conclude.required("a")
            +  conclude.required("a");
             end
            """);
  }
}
