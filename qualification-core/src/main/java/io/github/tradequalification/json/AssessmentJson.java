package io.github.tradequalification.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.internal.Characters;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes assessments: every component of the records in their order, nulls included; control and
 * direction characters are escaped.
 */
public final class AssessmentJson {

  /** One answer stays one line, and shows on a terminal what it holds. */
  private static final JsonFactory FACTORY =
      new JsonFactory().setCharacterEscapes(new HiddenEscaped());

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
    return write(assessment, false);
  }

  /** Indented, for people. */
  public static String writeIndented(Assessment assessment) {
    return write(assessment, true);
  }

  private static String write(Assessment assessment, boolean indented) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      if (indented) generator.setPrettyPrinter(new DefaultPrettyPrinter());
      RecordWriter.write(generator, assessment);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
