package io.github.tradequalification.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Assesses the rows of a table: one answer a line, in the same order, in memory that does not grow
 * with their number.
 *
 * <p><b>An answer</b> is what {@link AssessmentJson#write(io.github.tradequalification.Assessment,
 * OutputStream)} writes, and a line feed. A row that is refused is answered in its place, and the
 * rest go on: {@code
 * {"error":{"table":"partners.csv","row":7,"line":8,"columns":["REGIO"],"path":"office.region",
 * "message":"…"}}}. If more is wrong with the row, {@code "more"} has that in the same form.
 *
 * <p><b>Threads</b>: rows are assessed in batches by the common pool of the JVM and the calling
 * thread, which also reads and writes.
 */
public final class MappedLines {

  private static final int ROWS_IN_A_BATCH = 256;
  private static final JsonFactory JSON = new JsonFactory();

  private MappedLines() {}

  /**
   * Answers every row.
   *
   * @param assessor chooses the law and the language, not null
   * @param asOf the day the assessments are made for, not null
   * @param rows left open, not null
   * @param out takes the answers; flushed and left open, not null
   * @return how many rows there were, assessed and refused
   * @throws io.github.tradequalification.QualificationException if the table cannot be read on, no
   *     pack covers the law, or the rules contradict themselves. Earlier batches are answered
   * @throws IOException if a stream cannot be read or written
   */
  public static ProfileLines.Counts assess(
      QualificationAssessor assessor, LocalDate asOf, MappedRows rows, OutputStream out)
      throws IOException {
    return assess(assessor, asOf, rows, out, answered -> {});
  }

  /**
   * Answers every row and says how far it has come.
   *
   * @param assessor chooses the law and the language, not null
   * @param asOf the day the assessments are made for, not null
   * @param rows left open, not null
   * @param out takes the answers; flushed and left open, not null
   * @param progress told, by the calling thread, how many rows are answered so far; not null
   * @return how many rows there were, assessed and refused
   * @throws io.github.tradequalification.QualificationException if the table cannot be read on, no
   *     pack covers the law, or the rules contradict themselves. Earlier batches are answered
   * @throws IOException if a stream cannot be read or written
   */
  public static ProfileLines.Counts assess(
      QualificationAssessor assessor,
      LocalDate asOf,
      MappedRows rows,
      OutputStream out,
      LongConsumer progress)
      throws IOException {
    Objects.requireNonNull(assessor, "assessor");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(out, "out");
    long assessed = 0;
    long refused = 0;
    try {
      List<MappedRow> batch = new ArrayList<>();
      boolean more = true;
      while (more) {
        batch.clear();
        MappingException unreadable = fill(batch, rows);
        List<byte[]> answers =
            batch.parallelStream().map(row -> answer(assessor, asOf, row)).toList();
        for (byte[] answer : answers) out.write(answer);
        out.flush();
        for (MappedRow row : batch) {
          if (row.profile() == null) refused++;
          else assessed++;
        }
        progress.accept(assessed + refused);
        if (unreadable != null) throw unreadable;
        more = batch.size() == ROWS_IN_A_BATCH;
      }
      return new ProfileLines.Counts(assessed + refused, assessed, refused);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What is read before a fault is answered before it is told. */
  private static @Nullable MappingException fill(List<MappedRow> batch, MappedRows rows) {
    try {
      while (batch.size() < ROWS_IN_A_BATCH && rows.hasNext()) batch.add(rows.next());
      return null;
    } catch (MappingException e) {
      return e;
    }
  }

  private static byte[] answer(QualificationAssessor assessor, LocalDate asOf, MappedRow row) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      Enterprise profile = row.profile();
      if (profile == null) writeError(row, text);
      else AssessmentJson.write(assessor.assess(profile, asOf), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    text.write('\n');
    return text.toByteArray();
  }

  private static void writeError(MappedRow row, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeObjectFieldStart("error");
      json.writeStringField("table", row.table());
      json.writeNumberField("row", row.number());
      json.writeNumberField("line", row.line());
      write(row.refusals().get(0), json);
      if (row.refusals().size() > 1) {
        json.writeArrayFieldStart("more");
        for (Refusal each : row.refusals().subList(1, row.refusals().size())) {
          json.writeStartObject();
          write(each, json);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private static void write(Refusal refusal, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("columns");
    for (String column : refusal.columns()) json.writeString(column);
    json.writeEndArray();
    json.writeStringField("path", refusal.path());
    json.writeStringField("message", refusal.message());
  }
}
