package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.internal.text.DisplayWidth;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class PageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final QualificationAssessor ASSESSOR =
      QualificationAssessor.load().underLawOf(DAY);

  @ParameterizedTest
  @CsvSource({
    "0x1B, \\u001B",
    "0x0A, \\u000A",
    "0x0D, \\u000D",
    "0x09, \\u0009",
    "0x9B, \\u009B",
    "0x202E, \\u202E",
    "0x2066, \\u2066",
    "0x200D, \\u200D",
    "0xFEFF, \\uFEFF",
    "0x2028, \\u2028",
    "0xD800, \\uD800",
    "0xDFFF, \\uDFFF",
    "0xE0041, \\u{E0041}",
    "0xFFFE, \\uFFFE",
    "0x41, A",
    "0x6D77, 海",
    "0x1F600, 😀"
  })
  void whatActsOrHidesIsSpelledOut(String character, String shown) {
    assertThat(Printable.of("a" + Character.toString(Integer.decode(character)) + "b"))
        .isEqualTo("a" + shown + "b");
  }

  @Test
  void aLongTextKeepsItsEnds() {
    assertThat(Printable.shortened("0123456789", 10)).isEqualTo("0123456789");
    assertThat(Printable.shortened("0123456789A", 8)).isEqualTo("012345…9A");
    assertThat(Printable.of(Printable.shortened("😀".repeat(20), 10))).doesNotContain("\\u");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void untrustedValuesHaveNoEffect(String language) {
    String bad =
        "@|red A|@ @|bold,underline x|@ \u001B[36mB\u001B[0m\nBLOCKED\r\u202Egpj\u2028\uD800%s{0}%n";
    for (Ansi ansi : List.of(Ansi.OFF, Ansi.ON)) {
      String note = note(language, ansi, enterprise(bad));
      assertThat(note.replaceAll("\n *", " "))
          .contains(
              "@|red A|@", "\\u001B[36mB", "\\u000A", "\\u000D", "\\u202E", "\\uD800", "%s{0}%n");
      assertThat(note).doesNotContain("\u001B[36mB", "\r", "\u202E", "\u2028", "\nBLOCKED");
    }
    assertThat(note(language, Ansi.OFF, enterprise(bad)))
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
  }

  @Test
  void colourIsAllThatColourAdds() {
    String plain = note("en", Ansi.OFF, enterprise("Harbour Light"));
    String coloured = note("en", Ansi.ON, enterprise("Harbour Light"));
    assertThat(plain).doesNotContain("\u001B");
    assertThat(coloured)
        .contains(
            "\u001B[1m\u001B[31mBLOCKED:", "\u001B[31m[ ] \u001B[0m", "\u001B[1mMissing\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[\\d*m", "")).isEqualTo(plain);
    assertThat(coloured.lines())
        .allSatisfy(
            line ->
                assertThat(line)
                    .as("colour ends with its line")
                    .doesNotContainPattern("\u001B\\[[1-9]\\d*m[^\u001B]*$"));
  }

  @Test
  void aPipeGetsNoColour() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setProperty("picocli.ansi", "true");
    try {
      assertThat(
              QualificationCommand.run(
                  new String[] {"assess", "profiles/newcomer.json", "--as-of", "2026-11-23"},
                  out,
                  System.err))
          .isZero();
    } finally {
      System.clearProperty("picocli.ansi");
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("IN PROGRESS")
        .doesNotContain("\u001B");
  }

  @Test
  void valuesAsLongAsTheyMayBeAreCutShort() {
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          Enterprise huge = enterprise("啊".repeat(1_990));
          Assessment answer = ASSESSOR.assess(huge, DAY);
          String note = TextReport.write(Locale.ENGLISH, Ansi.OFF, huge, answer);
          assertThat(note).contains("…").hasSizeLessThan(10_000);
          assertThat(note.lines())
              .allSatisfy(
                  line ->
                      assertThat(new DisplayWidth(false).of(line))
                          .isLessThanOrEqualTo(Page.COLUMNS));
        });
  }

  private static Enterprise enterprise(String value) {
    return Enterprise.named(value)
        .unifiedSocialCreditCode(value)
        .document(Document.copy("business-licence").sealed().legible().holder(value + "!"))
        .document(Document.copy(value))
        .completedStep(CompletedStep.of("customs-registration", DAY).registeredName("not " + value))
        .build();
  }

  private static String note(String language, Ansi ansi, Enterprise enterprise) {
    QualificationAssessor assessor = ASSESSOR.in(Locale.forLanguageTag(language));
    return TextReport.write(
        Locale.forLanguageTag(language), ansi, enterprise, assessor.assess(enterprise, DAY));
  }
}
