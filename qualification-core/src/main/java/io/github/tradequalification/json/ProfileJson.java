package io.github.tradequalification.json;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads profiles strictly: what is not exactly a profile is refused with the path of what is wrong. */
public final class ProfileJson {

  private ProfileJson() {}

  /**
   * Reads one profile.
   *
   * @param json one JSON object and nothing else; a byte order mark before it is accepted. Not null
   * @throws InvalidProfileException if it is not JSON, or a property or value is not allowed
   */
  public static Enterprise read(String json) {
    return RecordReader.read(json.startsWith("\uFEFF") ? json.substring(1) : json, Enterprise.class);
  }

  /**
   * Reads one profile.
   *
   * @param json the same in UTF-8. Not null
   * @throws InvalidProfileException if it is not UTF-8 or not JSON, or a property or value is not allowed
   */
  public static Enterprise read(byte[] json) {
    try {
      return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString());
    } catch (CharacterCodingException e) {
      throw InvalidProfileException.unreadable("", "the text is not in UTF-8", "one JSON object in UTF-8");
    }
  }

  /**
   * Reads one profile, to the end of the stream, which is left open.
   *
   * @param json the same in UTF-8. Not null
   * @throws InvalidProfileException if it is not UTF-8 or not JSON, or a property or value is not allowed
   * @throws IOException if the stream cannot be read
   */
  public static Enterprise read(InputStream json) throws IOException {
    return read(json.readAllBytes());
  }
}
