package io.github.tradequalification.json;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

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
    return RecordReader.read(withoutMark(json), Enterprise.class);
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
    return RecordReader.read(json, withoutMark(text), Enterprise.class);
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
          "",
          "the text is not in UTF-8 at byte " + (in.position() + 1),
          "one JSON object in UTF-8");
    }
  }
}
