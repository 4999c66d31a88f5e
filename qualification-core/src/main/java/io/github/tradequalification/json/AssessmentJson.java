package io.github.tradequalification.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.internal.text.Characters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes assessments: every component of the records in their order, nulls included; control and
 * direction characters are escaped.
 */
public final class AssessmentJson {

  /** One answer stays one line, and shows on a terminal what it holds. */
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .characterEscapes(new HiddenEscaped())
          .build();

  private static final int USUAL_BYTES = 8_192;

  private AssessmentJson() {}

  private static final class HiddenEscaped extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
      codes[0x7F] = CharacterEscapes.ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int unit) {
      boolean half = Character.isSurrogate((char) unit);
      return !half && Characters.hidden(unit)
          ? new SerializedString(Characters.shown(Character.toString(unit)))
          : null;
    }
  }

  /** One line without blanks. */
  public static String write(Assessment assessment) {
    return text(assessment, null);
  }

  /** Indented, for people. */
  public static String writeIndented(Assessment assessment) {
    return text(assessment, new DefaultPrettyPrinter());
  }

  /**
   * One line without blanks in UTF-8; leaves the stream open.
   *
   * @param out not null
   * @throws IOException if the stream cannot be written
   */
  public static void write(Assessment assessment, OutputStream out) throws IOException {
    write(assessment, out, null);
  }

  private static String text(Assessment assessment, @Nullable PrettyPrinter printer) {
    ByteArrayOutputStream text = new ByteArrayOutputStream(USUAL_BYTES);
    try {
      write(assessment, text, printer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  private static void write(
      Assessment assessment, OutputStream out, @Nullable PrettyPrinter printer) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      if (printer != null) generator.setPrettyPrinter(printer);
      new AssessmentWriter(generator).write(assessment);
    }
  }
}
