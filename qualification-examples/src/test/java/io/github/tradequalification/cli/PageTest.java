package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.internal.text.DisplayWidth;
import io.github.tradequalification.note.Note;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final QualificationAssessor ASSESSOR =
      QualificationAssessor.load().underLawOf(DAY);

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void untrustedValuesHaveNoEffect(String language) {
    String bad =
        "@|red A|@ @|bold,underline x|@ \u001B[36mB\u001B[0m\nBLOCKED\r\u202Egpj\u2028\uD800%s{0}%n";
    for (boolean colour : new boolean[] {false, true}) {
      String note = note(language, colour, enterprise(bad));
      assertThat(note.replaceAll("\n *", " "))
          .contains(
              "@|red A|@", "\\u001B[36mB", "\\u000A", "\\u000D", "\\u202E", "\\uD800", "%s{0}%n");
      assertThat(note).doesNotContain("\u001B[36mB", "\r", "\u202E", "\u2028", "\nBLOCKED");
    }
    assertThat(note(language, false, enterprise(bad)))
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
  }

  @Test
  void colourIsAllThatColourAdds() {
    String plain = note("en", false, enterprise("Harbour Light"));
    String coloured = note("en", true, enterprise("Harbour Light"));
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
          String note = Note.of(huge, answer).text();
          assertThat(note).contains("…").hasSizeLessThan(10_000);
          assertThat(note.lines())
              .allSatisfy(
                  line -> assertThat(new DisplayWidth(false).of(line)).isLessThanOrEqualTo(80));
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

  private static String note(String language, boolean colour, Enterprise enterprise) {
    QualificationAssessor assessor = ASSESSOR.in(Locale.forLanguageTag(language));
    Note note = Note.of(enterprise, assessor.assess(enterprise, DAY));
    return (colour ? note.inColour() : note).text();
  }
}
