package io.github.tradequalification.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One profile a line in, one answer a line out, in the same order, on every core, in memory that
 * does not grow with the number of lines.
 */
final class JsonLines {

  /** Handing over line by line would take as long as answering. */
  private static final int LINES_IN_A_BATCH = 32;

  private static final int BYTES_IN_A_BATCH = 200_000;
  private static final int BATCHES_WAITING_FOR_EACH_CORE = 4;

  /** Of a buffer that is kept for the next batch. */
  private static final int BYTES_KEPT = 1_000_000;

  /** Of the lines that wait, whatever their number. */
  private static final int BYTES_WAITING = 4_000_000;

  private static final JsonFactory FACTORY = new JsonFactory();

  private final QualificationAssessor assessor;
  private final LocalDate asOf;
  private final Progress progress;

  JsonLines(QualificationAssessor assessor, LocalDate asOf, Progress progress) {
    this.assessor = assessor;
    this.asOf = asOf;
    this.progress = progress;
  }

  /**
   * Some lines that follow each other.
   *
   * @param before how many lines stand before them
   */
  private record Batch(long before, List<byte[]> lines) {}

  /**
   * What a batch is answered.
   *
   * @param fault what stopped it, null if nothing did
   */
  private record Answers(
      ByteArrayOutputStream text, int count, boolean refused, RuntimeException fault) {}

  private record Waiting(Future<Answers> answers, int bytes) {}

  /** Answers every line; false if one was refused. */
  boolean answer(InputStream in, OutputStream out) throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(cores);
    try {
      Batches batches = new Batches(workers, cores * BATCHES_WAITING_FOR_EACH_CORE, out);
      LineReader lines = new LineReader(in, ProfileJson.LONGEST);
      for (byte[] line = lines.next(); line != null; line = lines.next()) batches.add(line);
      return batches.finish();
    } finally {
      progress.done();
      workers.shutdownNow();
    }
  }

  /** Hands lines to the workers and writes their answers, in order. Not thread-safe. */
  private final class Batches {

    private final ExecutorService workers;
    private final int most;
    private final OutputStream out;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Deque<ByteArrayOutputStream> spare = new ArrayDeque<>();
    private long bytesWaiting;
    private Batch batch = new Batch(0, new ArrayList<>());
    private int bytes;
    private boolean accepted = true;

    Batches(ExecutorService workers, int most, OutputStream out) {
      this.workers = workers;
      this.most = most;
      this.out = out;
    }

    void add(byte[] line) throws IOException {
      batch.lines().add(line);
      bytes += line.length;
      if (batch.lines().size() == LINES_IN_A_BATCH || bytes >= BYTES_IN_A_BATCH) handOver();
    }

    boolean finish() throws IOException {
      handOver();
      while (!waiting.isEmpty()) writeFirst();
      out.flush();
      return accepted;
    }

    private void handOver() throws IOException {
      boolean full = waiting.size() >= most;
      while (!waiting.isEmpty() && (full || bytesWaiting + bytes > BYTES_WAITING)) {
        writeFirst();
        full = false;
      }
      Batch whole = batch;
      ByteArrayOutputStream text =
          spare.isEmpty() ? new ByteArrayOutputStream() : spare.removeLast();
      waiting.addLast(new Waiting(workers.submit(() -> answers(whole, text)), bytes));
      bytesWaiting += bytes;
      batch = new Batch(whole.before() + whole.lines().size(), new ArrayList<>());
      bytes = 0;
    }

    private void writeFirst() throws IOException {
      Waiting first = waiting.removeFirst();
      bytesWaiting -= first.bytes();
      try {
        Answers answers = first.answers().get();
        answers.text().writeTo(out);
        if (answers.text().size() <= BYTES_KEPT) {
          answers.text().reset();
          spare.addLast(answers.text());
        }
        if (answers.fault() != null) throw answers.fault();
        accepted &= !answers.refused();
        progress.answered(answers.count());
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
  }

  private Answers answers(Batch batch, ByteArrayOutputStream text) throws IOException {
    boolean refused = false;
    int count = 0;
    long number = batch.before();
    for (byte[] line : batch.lines()) {
      number++;
      byte[] profile = withoutMark(line);
      if (blank(profile)) continue;
      count++;
      try {
        AssessmentJson.write(assessor.assess(ProfileJson.read(profile), asOf), text);
      } catch (InvalidProfileException refusal) {
        writeError(number, refusal, text);
        refused = true;
      } catch (RuntimeException fault) {
        return new Answers(text, count, refused, fault);
      }
      text.write('\n');
    }
    return new Answers(text, count, refused, null);
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
