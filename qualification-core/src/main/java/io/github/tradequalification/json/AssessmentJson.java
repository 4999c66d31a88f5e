package io.github.tradequalification.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.tradequalification.Assessment;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes assessments: every component of the records in their order, nulls included. */
public final class AssessmentJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private AssessmentJson() {}

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
