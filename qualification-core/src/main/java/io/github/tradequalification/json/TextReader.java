package io.github.tradequalification.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationException;
import io.github.tradequalification.Receipt;
import io.github.tradequalification.internal.text.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a text that holds one JSON object, and nothing else, into a record. */
final class TextReader<T extends Record> {

  static final TextReader<Enterprise> PROFILES =
      new TextReader<>(Enterprise.class, Content.PROFILE);
  static final TextReader<Assessment> ASSESSMENTS =
      new TextReader<>(Assessment.class, Content.ASSESSMENT);
  static final TextReader<Assessment> WHOLE_ASSESSMENTS =
      new TextReader<>(Assessment.class, Content.WHOLE_ASSESSMENT);
  static final TextReader<Receipt> RECEIPTS = new TextReader<>(Receipt.class, Content.RECEIPT);

  private static final String WHOLE = "one JSON object in UTF-8";

  private final Class<T> type;
  private final Content content;
  private final JsonFactory parsers;

  private TextReader(Class<T> type, Content content) {
    this.type = type;
    this.content = content;
    this.parsers = Parsers.of(content);
  }

  /** A byte order mark before the object is accepted. */
  T read(String json) {
    refuseIfLonger(json.length());
    return readText(withoutMark(json));
  }

  /** The same in UTF-8. */
  T read(byte[] json) {
    refuseIfLonger(json.length);
    String text = new String(json, StandardCharsets.UTF_8);
    // What is not UTF-8 is read as this character, which may also stand there.
    if (text.indexOf('\uFFFD') >= 0) refuseUnlessUtf8(json);
    T read = readBytes(json);
    return read != null ? read : readText(withoutMark(text));
  }

  /**
   * Faster than reading the text. Null if anything is wrong, which is to be said of the text, where
   * columns are characters.
   */
  private @Nullable T readBytes(byte[] utf8) {
    // Otherwise the parser would guess the encoding.
    boolean plain = utf8.length > 1 && utf8[0] == '{' && utf8[1] > 0;
    if (!plain) return null;
    try (JsonParser parser = parsers.createParser(utf8)) {
      parser.nextToken();
      T read = new RecordReader(parser, content).read(type);
      return parser.nextToken() == null ? read : null;
    } catch (QualificationException | IOException e) {
      return null;
    }
  }

  private T readText(String json) {
    try (JsonParser parser = parsers.createParser(json)) {
      RecordReader reader = new RecordReader(parser, content);
      if (parser.nextToken() == null) {
        throw content.unreadable("", "the text is empty", WHOLE);
      }
      try {
        T read = reader.read(type);
        if (parser.nextToken() != null) {
          throw content.unreadable(
              "", "something follows the " + content.noun + " at " + reader.position(), WHOLE);
        }
        return read;
      } catch (StreamConstraintsException e) {
        throw reader.tooLong();
      } catch (JsonProcessingException e) {
        throw content.unreadable(
            reader.path(),
            "no valid JSON at " + reader.position() + " (" + said(e, reader.path()) + ")",
            WHOLE);
      }
    } catch (JsonProcessingException e) {
      throw content.unreadable("", "no valid JSON (" + said(e, "") + ")", WHOLE);
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

  private void refuseIfLonger(int length) {
    if (length > content.longest) {
      throw content.unreadable("", "the text is too long", "at most " + content.longest + " bytes");
    }
  }

  private void refuseUnlessUtf8(byte[] json) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(json);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    if (result.isError()) {
      throw content.unreadable(
          "", "the text is not in UTF-8 at byte " + (in.position() + 1), WHOLE);
    }
  }
}
