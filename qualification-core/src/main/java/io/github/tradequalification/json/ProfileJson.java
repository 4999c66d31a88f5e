package io.github.tradequalification.json;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.internal.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads profiles strictly, what is not exactly a profile is refused with the path of what is wrong,
 * and writes them in one form.
 *
 * <p>Time and memory are bounded: a profile has at most {@link #LONGEST} bytes, a list 100,000
 * entries, a business scope 20,000,000 characters, any other text 2,000, a number 1,000.
 *
 * <p>Reading needs the parser that the {@linkplain io.github.tradequalification.json package}
 * names; without it every reading ends in an {@code IllegalStateException} that says what to add.
 * {@link #requireParser()} says so when an application starts.
 *
 * <p>What is written is canonical: profiles that are equal have the same bytes, on every Java, and
 * those that are not have others.
 *
 * <ul>
 *   <li>The properties stand in the order of the components of the records, those of {@code stated}
 *       by name.
 *   <li>What says nothing is left out: a null, an empty list or map, an office, person or trade of
 *       which nothing is known; but an entry of a list is written, if only as {@code {}}.
 *   <li>There are no blanks and no line breaks between values, and no byte order mark before them.
 *   <li>A number is written as {@link java.math.BigDecimal#toString()} does: {@code 1e3} as {@code
 *       1E+3}. {@code 1000}, {@code 1000.00} and {@code 1E+3} stay apart, as the profiles that hold
 *       them do: an answer repeats an amount as it was given.
 *   <li>Dates are {@code yyyy-MM-dd}, constants their names.
 *   <li>In texts {@code "}, {@code \\} and line break, return, tab, backspace and form feed are
 *       escaped with one letter, the other control, format and separator characters up to U+FFFF as
 *       {@code \}{@code uXXXX} in capitals. Everything else stands as it is, in UTF-8.
 * </ul>
 *
 * A component that a later version adds is left out where it says nothing, so that the bytes of
 * today's profiles stay what they are.
 */
public final class ProfileJson {

  /**
   * The longest profile that is read or written, in bytes or, of a {@code String} that is read, in
   * characters: 64,000,000.
   */
  public static final int LONGEST = 64_000_000;

  private ProfileJson() {}

  /**
   * Does nothing if there is a parser to read with. An application that calls this when it starts
   * does not learn from its first profile that there is none.
   *
   * @throws IllegalStateException if there is none, or one that is too old; says what to add
   */
  public static void requireParser() {
    Jackson.require();
  }

  /**
   * Reads one profile.
   *
   * @param json one JSON object and nothing else; a byte order mark before it is accepted. Not null
   * @throws InvalidProfileException if it is too long or not JSON, or a property or value is not
   *     allowed
   */
  public static Enterprise read(String json) {
    Jackson.require();
    return TextReader.PROFILES.read(json);
  }

  /**
   * Reads one profile.
   *
   * @param json the same in UTF-8. Not null
   * @throws InvalidProfileException if it is too long, not UTF-8 or not JSON, or a property or
   *     value is not allowed
   */
  public static Enterprise read(byte[] json) {
    Jackson.require();
    return TextReader.PROFILES.read(json);
  }

  /**
   * Reads one profile, to the end of the stream unless it is too long, and leaves the stream open.
   *
   * @param json the same in UTF-8. Not null
   * @throws InvalidProfileException if it is too long, not UTF-8 or not JSON, or a property or
   *     value is not allowed
   * @throws IOException if the stream cannot be read
   */
  public static Enterprise read(InputStream json) throws IOException {
    return read(json.readNBytes(LONGEST + 1));
  }

  /**
   * Writes a profile in its one form.
   *
   * @param profile not null
   * @throws InvalidProfileException if it holds what could not be read: half a character, a date
   *     before the year 0 or after 9999, or more than the bounds allow
   */
  public static String write(Enterprise profile) {
    return written(profile).text();
  }

  /**
   * Writes a profile in its one form, in UTF-8; leaves the stream open.
   *
   * @param profile not null
   * @param out not null
   * @throws InvalidProfileException if it holds what could not be read: half a character, a date
   *     before the year 0 or after 9999, or more than the bounds allow; then nothing is written
   * @throws IOException if the stream cannot be written
   */
  public static void write(Enterprise profile, OutputStream out) throws IOException {
    written(profile).finish(out);
  }

  /**
   * The JSON Schema (2020-12) of a profile, indented: what {@link #read(String)} takes, with a
   * title and a description of each property, and a title of each constant. It needs no parser. The
   * same text lies in the jar of this library, as {@code
   * META-INF/tradequalification/profile.en.schema.json} and {@code profile.zh.schema.json}.
   *
   * @param locale English or Chinese, not null; only its language counts
   * @throws IllegalArgumentException if it is another language
   */
  public static String schema(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return new ProfileSchema(Texts.languageOf(locale), null).written();
  }

  /**
   * The same in the language of an assessor, with the steps, materials and facts of its packs and
   * their names. Other steps, materials and facts stay allowed; a fact that a pack declares has to
   * be of its kind, as when it is assessed. It has no {@code $id}, since other packs give another
   * schema.
   *
   * @param assessor not null
   */
  public static String schema(QualificationAssessor assessor) {
    Objects.requireNonNull(assessor, "assessor");
    return new ProfileSchema(assessor.language().getLanguage(), assessor).written();
  }

  private static JsonWriter written(Enterprise profile) {
    JsonWriter json = new JsonWriter(null, false);
    try {
      new ProfileWriter(json).write(profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (json.length() > LONGEST) {
      throw InvalidProfileException.unreadable(
          "", "the text is too long", "at most " + LONGEST + " bytes");
    }
    return json;
  }
}
