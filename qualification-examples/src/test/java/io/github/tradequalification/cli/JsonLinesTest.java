package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RulePackException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

  private static final String SOUND = "{\"name\": \"A\"}\n";
  private static final String FAULTY = "{\"name\": \"A\", \"trade\": {\"selfDeclares\": false}}\n";

  /** Sees the packs without the text of one note. */
  private static final class WithoutText extends ClassLoader {

    WithoutText() {
      super(JsonLinesTest.class.getClassLoader());
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      InputStream file = super.getResourceAsStream(name);
      if (file == null || !name.endsWith("china/texts_en.properties")) return file;
      try (file) {
        String texts = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        return new ByteArrayInputStream(
            texts
                .replaceAll("(?m)^note\\.card-optional-with-broker=.*$", "")
                .getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void whatStandsBeforeALineAtWhichTheRulesFailIsAnswered() throws IOException {
    QualificationAssessor assessor = QualificationAssessor.load(new WithoutText());
    JsonLines lines =
        new JsonLines(assessor, LocalDate.of(2018, 6, 1), new Progress(null, System::nanoTime));
    for (int before : new int[] {0, 1, 40, 100}) {
      String text = SOUND.repeat(before) + FAULTY + SOUND.repeat(200);
      ByteArrayOutputStream answers = new ByteArrayOutputStream();
      assertThatExceptionOfType(RulePackException.class)
          .isThrownBy(
              () ->
                  lines.answer(
                      new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), answers))
          .withMessageContaining("With a broker the cards are optional")
          .withMessageContaining("no text `note.card-optional-with-broker`");
      assertThat(answers.toString(StandardCharsets.UTF_8).lines())
          .hasSize(before)
          .allSatisfy(answer -> assertThat(answer).startsWith("{\"asOf\"").endsWith("}"));
    }
  }
}
