package io.github.tradequalification.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.internal.text.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads profiles strictly: what is not exactly a profile is refused with the path of what is wrong.
 * Time and memory are bounded: a profile has at most {@link #LONGEST} bytes, a list 100,000
 * entries, a business scope 20,000,000 characters, any other text 2,000.
 */
public final class ProfileJson {

  /**
   * The longest profile that is read, in bytes or, of a {@code String}, in characters: 64,000,000.
   */
  public static final int LONGEST = 64_000_000;

  private static final String WHOLE = "one JSON object in UTF-8";
  private static final int LONGEST_TEXT = 20_000_000;
  private static final int LONGEST_NUMBER = 1_000;
  private static final int LONGEST_NAME = 1_000;

  private static final String LENGTHS =
      "at most %s characters in a text, %s in a number or the name of a property"
          .formatted(LONGEST_TEXT, LONGEST_NUMBER);

  /**
   * Said here, so that a host that changes the defaults of the parser does not change what is read.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_NAME)
                  .maxNestingDepth(100)
                  .maxDocumentLength(-1)
                  .maxTokenCount(-1)
                  .build())
          .build();

  private ProfileJson() {}

  /**
   * Reads one profile.
   *
   * @param json one JSON object and nothing else; a byte order mark before it is accepted. Not null
   * @throws InvalidProfileException if it is too long or not JSON, or a property or value is not
   *     allowed
   */
  public static Enterprise read(String json) {
    refuseIfLonger(json.length());
    return readText(withoutMark(json));
  }

  /**
   * Reads one profile.
   *
   * @param json the same in UTF-8. Not null
   * @throws InvalidProfileException if it is too long, not UTF-8 or not JSON, or a property or
   *     value is not allowed
   */
  public static Enterprise read(byte[] json) {
    refuseIfLonger(json.length);
    String text = new String(json, StandardCharsets.UTF_8);
    // What is not UTF-8 is read as this character, which may also stand there.
    if (text.indexOf('\uFFFD') >= 0) refuseUnlessUtf8(json);
    Enterprise read = readBytes(json);
    return read != null ? read : readText(withoutMark(text));
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
   * Faster than reading the text. Null if anything is wrong, which is to be said of the text, where
   * columns are characters.
   */
  private static @Nullable Enterprise readBytes(byte[] utf8) {
    // Otherwise the parser would guess the encoding.
    boolean plain = utf8.length > 1 && utf8[0] == '{' && utf8[1] > 0;
    if (!plain) return null;
    try (JsonParser parser = FACTORY.createParser(utf8)) {
      parser.nextToken();
      Enterprise read = new RecordReader(parser).read(Enterprise.class);
      return parser.nextToken() == null ? read : null;
    } catch (InvalidProfileException | IOException e) {
      return null;
    }
  }

  private static Enterprise readText(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      RecordReader reader = new RecordReader(parser);
      if (parser.nextToken() == null) {
        throw InvalidProfileException.unreadable("", "the text is empty", WHOLE);
      }
      try {
        Enterprise read = reader.read(Enterprise.class);
        if (parser.nextToken() != null) {
          throw InvalidProfileException.unreadable(
              "", "something follows the profile at " + reader.position(), WHOLE);
        }
        return read;
      } catch (StreamConstraintsException e) {
        throw InvalidProfileException.unreadable(
            reader.path(), "too long at " + reader.position(), LENGTHS);
      } catch (JsonProcessingException e) {
        throw InvalidProfileException.unreadable(
            reader.path(),
            "no valid JSON at " + reader.position() + " (" + said(e, reader.path()) + ")",
            WHOLE);
      }
    } catch (JsonProcessingException e) {
      throw InvalidProfileException.unreadable("", "no valid JSON (" + said(e, "") + ")", WHOLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the parser says, without the source of which it knows no name, and without secrets. */
  private static String said(JsonProcessingException e, String path) {
    String said = e.getOriginalMessage().replaceAll(" at \\[Source: [^;]*; ", " at [");
    return Secrets.at(path) ? said.replaceAll("token '[^']*':", "token:") : said;
  }

  private static String withoutMark(String json) {
    return json.startsWith("\uFEFF") ? json.substring(1) : json;
  }

  private static void refuseIfLonger(int length) {
    if (length > LONGEST) {
      throw InvalidProfileException.unreadable(
          "", "the text is too long", "at most " + LONGEST + " bytes");
    }
  }

  private static void refuseUnlessUtf8(byte[] json) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(json);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    if (result.isError()) {
      throw InvalidProfileException.unreadable(
          "", "the text is not in UTF-8 at byte " + (in.position() + 1), WHOLE);
    }
  }
}
