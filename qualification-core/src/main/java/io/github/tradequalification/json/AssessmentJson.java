package io.github.tradequalification.json;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.InvalidAssessmentException;
import io.github.tradequalification.internal.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes assessments: every component of the records in their order, nulls included; control and
 * direction characters are escaped. Reads them back: what is read equals what was written.
 *
 * <p>Reading is strict: a value of another kind, a constant that is not known, a property that
 * stands twice or is missing is refused with its path. Only properties that are not known are
 * passed over: answers grow by properties, and one that a later version wrote is still read by this
 * one, as far as this one knows it. The whole text is held in memory.
 *
 * <p>Reading needs the parser that the {@linkplain io.github.tradequalification.json package}
 * names, as {@link ProfileJson} does; writing needs none.
 */
public final class AssessmentJson {

  private AssessmentJson() {}

  /** One line without blanks. */
  public static String write(Assessment assessment) {
    return text(assessment, false);
  }

  /** Indented, for people. */
  public static String writeIndented(Assessment assessment) {
    return text(assessment, true);
  }

  /**
   * One line without blanks in UTF-8; leaves the stream open.
   *
   * @param out not null
   * @throws IOException if the stream cannot be written
   */
  public static void write(Assessment assessment, OutputStream out) throws IOException {
    JsonWriter json = new JsonWriter(out, false);
    new AssessmentWriter(json).write(assessment);
    json.finish(out);
  }

  /**
   * Reads what was written, indented or not.
   *
   * @param json one JSON object and nothing else; a byte order mark before it is accepted. Not null
   * @throws InvalidAssessmentException if it is not JSON, or no assessment
   */
  public static Assessment read(String json) {
    Jackson.require();
    return TextReader.ASSESSMENTS.read(json);
  }

  /**
   * Reads what was written, indented or not.
   *
   * @param json the same in UTF-8. Not null
   * @throws InvalidAssessmentException if it is not UTF-8 or not JSON, or no assessment
   */
  public static Assessment read(byte[] json) {
    Jackson.require();
    return TextReader.ASSESSMENTS.read(json);
  }

  /**
   * Reads what was written, indented or not, to the end of the stream, and leaves the stream open.
   *
   * @param json the same in UTF-8. Not null
   * @throws InvalidAssessmentException if it is not UTF-8 or not JSON, or no assessment
   * @throws IOException if the stream cannot be read
   */
  public static Assessment read(InputStream json) throws IOException {
    return read(json.readAllBytes());
  }

  /**
   * Reads what was written and nothing else, to prove later what was answered: a property that this
   * version does not know is refused as well, so that nothing in the text goes unseen.
   *
   * @param json the same in UTF-8. Not null
   * @throws InvalidAssessmentException if it is not UTF-8 or not JSON, or no assessment
   */
  public static Assessment readWhole(byte[] json) {
    Jackson.require();
    return TextReader.WHOLE_ASSESSMENTS.read(json);
  }

  /**
   * The JSON Schema (2020-12) of an assessment, indented, with titles and descriptions. Properties
   * that it does not name are allowed: a later version may write more. It needs no parser. The same
   * text lies in the jar of this library, as {@code
   * META-INF/tradequalification/assessment.en.schema.json} and {@code assessment.zh.schema.json}.
   *
   * @param locale English or Chinese, not null; only its language counts
   * @throws IllegalArgumentException if it is another language
   */
  public static String schema(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return new AssessmentSchema(Texts.languageOf(locale)).written();
  }

  private static String text(Assessment assessment, boolean indented) {
    JsonWriter json = new JsonWriter(null, indented);
    try {
      new AssessmentWriter(json).write(assessment);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.text();
  }
}
