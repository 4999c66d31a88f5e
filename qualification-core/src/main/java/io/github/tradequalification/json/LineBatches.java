package io.github.tradequalification.json;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.json.LineAnswers.Answers;
import io.github.tradequalification.json.LineAnswers.Batch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Hands lines to worker threads and writes their answers, in order. Not thread-safe. */
final class LineBatches implements AutoCloseable {

  /** Handing over line by line would take as long as answering. */
  private static final int LINES_IN_A_BATCH = 32;

  private static final int BYTES_IN_A_BATCH = 200_000;
  private static final int BATCHES_WAITING_FOR_EACH_CORE = 4;

  /** Of a buffer that is kept for the next batch. */
  private static final int BYTES_KEPT = 1_000_000;

  /** Of the lines that wait, whatever their number. */
  private static final int BYTES_WAITING = 4_000_000;

  private record Waiting(Future<Answers> answers, int bytes) {}

  private final LineAnswers answers;
  private final OutputStream out;
  private final LongConsumer progress;
  private final Consumer<Assessment> each;
  private final ExecutorService workers;
  private final int most;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final Deque<ByteArrayOutputStream> spare = new ArrayDeque<>();
  private long bytesWaiting;
  private Batch batch = new Batch(0, new ArrayList<>());
  private int bytes;
  private long assessed;
  private long refused;

  LineBatches(LineAnswers answers, OutputStream out, LongConsumer progress) {
    this(answers, out, progress, answer -> {});
  }

  LineBatches(
      LineAnswers answers, OutputStream out, LongConsumer progress, Consumer<Assessment> each) {
    this.answers = answers;
    this.each = each;
    this.out = out;
    this.progress = progress;
    int cores = Runtime.getRuntime().availableProcessors();
    this.workers = Executors.newFixedThreadPool(cores);
    this.most = cores * BATCHES_WAITING_FOR_EACH_CORE;
  }

  void add(byte[] line) throws IOException {
    batch.lines().add(line);
    bytes += line.length;
    if (batch.lines().size() == LINES_IN_A_BATCH || bytes >= BYTES_IN_A_BATCH) handOver();
  }

  /** Answers what has been added so far. */
  void writeAll() throws IOException {
    if (!batch.lines().isEmpty()) handOver();
    while (!waiting.isEmpty()) writeFirst();
    out.flush();
  }

  /** What has been added so far, and answered. */
  ProfileLines.Counts counts() {
    return new ProfileLines.Counts(batch.before() + batch.lines().size(), assessed, refused);
  }

  private void handOver() throws IOException {
    boolean full = waiting.size() >= most;
    while (!waiting.isEmpty() && (full || bytesWaiting + bytes > BYTES_WAITING)) {
      writeFirst();
      full = false;
    }
    Batch whole = batch;
    ByteArrayOutputStream text = spare.isEmpty() ? new ByteArrayOutputStream() : spare.removeLast();
    waiting.addLast(new Waiting(workers.submit(() -> answers.to(whole, text)), bytes));
    bytesWaiting += bytes;
    batch = new Batch(whole.before() + whole.lines().size(), new ArrayList<>());
    bytes = 0;
  }

  private void writeFirst() throws IOException {
    Waiting first = waiting.removeFirst();
    bytesWaiting -= first.bytes();
    Answers answered = answered(first.answers());
    ByteArrayOutputStream text = answered.text();
    text.writeTo(out);
    if (text.size() <= BYTES_KEPT) {
      text.reset();
      spare.addLast(text);
    }
    answered.kept().forEach(each);
    if (answered.fault() != null) throw answered.fault();
    assessed += answered.assessed();
    refused += answered.refused();
    progress.accept(assessed + refused);
  }

  private static Answers answered(Future<Answers> answers) throws IOException {
    try {
      if (Thread.interrupted()) throw new InterruptedException();
      return answers.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error fault) throw fault;
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while profiles were assessed");
    }
  }

  /** Ends the threads; what is not yet answered stays so. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
