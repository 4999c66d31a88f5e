package io.github.tradequalification.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.QualificationAssessor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lines of profiles are answered. Immutable and thread-safe. */
final class LineAnswers {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final QualificationAssessor assessor;
  private final LocalDate asOf;
  private final boolean kept;

  /**
   * Answers lines.
   *
   * @param kept whether answers are kept as they are, and nothing is written
   */
  LineAnswers(QualificationAssessor assessor, LocalDate asOf, boolean kept) {
    this.assessor = assessor;
    this.asOf = asOf;
    this.kept = kept;
  }

  /**
   * Some lines that follow each other.
   *
   * @param before how many lines stand before them
   */
  record Batch(long before, List<byte[]> lines) {}

  /**
   * What a batch is answered.
   *
   * @param text whole lines
   * @param kept the answers, unless they are written
   * @param fault what stopped it, null if nothing did
   */
  record Answers(
      ByteArrayOutputStream text,
      List<Assessment> kept,
      int assessed,
      int refused,
      @Nullable RuntimeException fault) {}

  /** Answers a batch, in an empty buffer. */
  Answers to(Batch batch, ByteArrayOutputStream text) throws IOException {
    List<Assessment> answers = new ArrayList<>();
    int assessed = 0;
    int refused = 0;
    long number = batch.before();
    for (byte[] line : batch.lines()) {
      number++;
      // Of a line that is too long only the beginning is here, which might look like a profile.
      byte[] profile = line.length > ProfileJson.LONGEST ? line : withoutFrame(line);
      if (profile.length == 0) continue;
      try {
        Assessment assessment = assessor.assess(ProfileJson.read(profile), asOf);
        if (kept) answers.add(assessment);
        else AssessmentJson.write(assessment, text);
        assessed++;
      } catch (InvalidProfileException refusal) {
        if (!kept) writeError(number, placed(refusal, profile), text);
        refused++;
      } catch (RuntimeException fault) {
        return new Answers(text, answers, assessed, refused, fault);
      }
      if (!kept) text.write('\n');
    }
    return new Answers(text, answers, assessed, refused, null);
  }

  private static void writeError(long line, InvalidProfileException refusal, OutputStream out)
      throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeObjectFieldStart("error");
      json.writeNumberField("line", line);
      json.writeStringField("path", refusal.path());
      json.writeStringField("message", refusal.getMessage());
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  /** The line without a mark before it and a return after it; empty if it is blank. */
  private static byte[] withoutFrame(byte[] line) {
    boolean mark =
        line.length >= 3
            && line[0] == (byte) 0xEF
            && line[1] == (byte) 0xBB
            && line[2] == (byte) 0xBF;
    int from = mark ? 3 : 0;
    int to = line.length;
    if (to > from && line[to - 1] == '\r') to--;
    if (blank(line, from, to)) return new byte[0];
    return from == 0 && to == line.length ? line : Arrays.copyOfRange(line, from, to);
  }

  private static boolean blank(byte[] line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') return false;
    }
    return true;
  }

  /** The refusal with its position in the line: to the parser a return ends a line too. */
  private static InvalidProfileException placed(InvalidProfileException refusal, byte[] profile) {
    byte[] oneLine = withBlanksForReturns(profile);
    if (Arrays.equals(oneLine, profile)) return refusal;
    try {
      ProfileJson.read(oneLine);
      return refusal;
    } catch (InvalidProfileException placed) {
      return placed;
    }
  }

  /** The returns between the texts; one inside a text is refused where it stands. */
  private static byte[] withBlanksForReturns(byte[] json) {
    byte[] blanked = json.clone();
    boolean inText = false;
    for (int i = 0; i < json.length; i++) {
      if (json[i] == '"') inText = !inText;
      else if (json[i] == '\\' && inText) i++;
      else if (json[i] == '\r' && !inText) blanked[i] = ' ';
    }
    return blanked;
  }
}
