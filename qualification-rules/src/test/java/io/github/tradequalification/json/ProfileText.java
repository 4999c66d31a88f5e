package io.github.tradequalification.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tradequalification.Enterprise;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes profiles as the library writes assessments. */
public final class ProfileText {

  private ProfileText() {}

  public static String of(Enterprise enterprise) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      ValueWriter.write(json, enterprise);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
