package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.internal.LawChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Compiles and tries mutants, a batch at a time on each processor. Used once. */
final class MutationRun {

  /**
   * So many that the compiler is worth its start, and so few that no processor waits at the end.
   */
  private static final int BATCH = 100;

  private final MutantCompiler compiler;
  private final Supplier<Judge> judges;
  private final Progress progress;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger survived = new AtomicInteger();

  MutationRun(MutantCompiler compiler, Supplier<Judge> judges, Progress progress) {
    this.compiler = compiler;
    this.judges = judges;
    this.progress = progress;
  }

  /** What came of each, in the order given. */
  List<Tried> run(List<Mutant> mutants) {
    ExecutorService processors =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<List<Tried>>> batches = new ArrayList<>();
      for (int at = 0; at < mutants.size(); at += BATCH) {
        List<Mutant> batch = mutants.subList(at, Math.min(mutants.size(), at + BATCH));
        batches.add(processors.submit(() -> tried(batch, mutants.size())));
      }
      List<Tried> all = new ArrayList<>();
      for (Future<List<Tried>> batch : batches) all.addAll(batch.get());
      return all;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      processors.shutdownNow();
    }
  }

  private List<Tried> tried(List<Mutant> batch, int of) {
    Map<Mutant, LawChange> changes = compiler.changes(batch);
    List<Tried> tried = new ArrayList<>();
    Judge judge = judges.get();
    for (Mutant each : batch) {
      Tried one = judge.judge(each, changes.get(each));
      tried.add(one);
      if (one.end() == Tried.End.SURVIVED) survived.incrementAndGet();
      progress.tried(done.incrementAndGet(), of, survived.get());
    }
    return tried;
  }
}
