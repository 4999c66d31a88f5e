package io.github.tradequalification.examples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One profile a line in, one answer a line out, in the same order, on every core, in memory that
 * does not grow with the number of lines.
 */
final class JsonLines {

  private static final int WAITING_FOR_EACH_CORE = 64;

  /** Of the lines that wait, whatever their number. */
  private static final int BYTES_WAITING = 4_000_000;

  private static final JsonFactory FACTORY = new JsonFactory();

  private final QualificationAssessor assessor;
  private final LocalDate asOf;

  JsonLines(QualificationAssessor assessor, LocalDate asOf) {
    this.assessor = assessor;
    this.asOf = asOf;
  }

  private record Answer(String line, boolean refused) {}

  private record Waiting(Future<Answer> answer, int bytes) {}

  /** Answers every line; false if one was refused. */
  boolean answer(InputStream in, OutputStream out) throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    Deque<Waiting> waiting = new ArrayDeque<>();
    long bytes = 0;
    boolean accepted = true;
    try {
      long number = 0;
      for (byte[] line = readLine(in); line != null; line = readLine(in)) {
        long at = ++number;
        byte[] profile = withoutMark(line);
        if (blank(profile)) continue;
        while (waiting.size() >= cores * WAITING_FOR_EACH_CORE
            || (!waiting.isEmpty() && bytes + profile.length > BYTES_WAITING)) {
          Waiting first = waiting.removeFirst();
          bytes -= first.bytes();
          accepted &= write(first.answer(), buffered);
        }
        waiting.addLast(new Waiting(workers.submit(() -> assess(at, profile)), profile.length));
        bytes += profile.length;
      }
      while (!waiting.isEmpty()) accepted &= write(waiting.removeFirst().answer(), buffered);
      buffered.flush();
      return accepted;
    } finally {
      workers.shutdownNow();
    }
  }

  private Answer assess(long number, byte[] profile) {
    try {
      return new Answer(
          AssessmentJson.write(assessor.assess(ProfileJson.read(profile), asOf)), false);
    } catch (InvalidProfileException refusal) {
      return new Answer(error(number, refusal), true);
    }
  }

  private static boolean write(Future<Answer> future, OutputStream out) throws IOException {
    try {
      Answer answer = future.get();
      out.write(answer.line().getBytes(StandardCharsets.UTF_8));
      out.write('\n');
      return !answer.refused();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) throw fault;
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static String error(long line, InvalidProfileException refusal) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeObjectFieldStart("error");
      json.writeNumberField("line", line);
      json.writeStringField("path", refusal.path());
      json.writeStringField("message", refusal.getMessage());
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * The next line without its end, null after the last. Of one that is too long only as much as is
   * needed to refuse it.
   */
  private static byte[] readLine(InputStream in) throws IOException {
    int next = in.read();
    if (next < 0) return null;
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() <= ProfileJson.LONGEST) line.write(next);
    }
    return line.toByteArray();
  }

  private static byte[] withoutMark(byte[] line) {
    boolean mark =
        line.length >= 3
            && line[0] == (byte) 0xEF
            && line[1] == (byte) 0xBB
            && line[2] == (byte) 0xBF;
    return mark ? Arrays.copyOfRange(line, 3, line.length) : line;
  }

  private static boolean blank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') return false;
    }
    return true;
  }
}
