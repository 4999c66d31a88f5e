package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.DAY;
import static io.github.tradequalification.internal.TwoLaws.CHANGE;
import static io.github.tradequalification.internal.TwoLaws.ENTERPRISE;
import static io.github.tradequalification.internal.TwoLaws.law;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.QualificationAssessor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads assess while the law is swapped to and fro: each answer is of one law, whole. */
class SwapsWhileInUseTest {

  private static final int THREADS = 4;
  private static final List<Locale> BOTH = List.of(Locale.ENGLISH, Locale.CHINESE);

  @TempDir private Path folder;

  @Test
  void noAnswerIsMadeOfTwoLaws() throws Exception {
    List<Path> jars =
        List.of(
            TestJar.write(folder.resolve("one.jar"), law("one")),
            TestJar.write(folder.resolve("other.jar"), law("other")));
    Set<List<Assessment>> whole = new HashSet<>();
    for (Path jar : jars) whole.add(answers(QualificationAssessor.load(List.of(jar))));
    assertThat(whole).hasSize(2);

    QualificationAssessor shared = QualificationAssessor.load(List.of(jars.get(0)));
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Set<List<Assessment>>>> asked = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) asked.add(threads.submit(() -> seen(shared, over)));
      for (int swap = 1; swap <= 60; swap++) shared.reload(List.of(jars.get(swap % 2)));
      over.set(true);
      Set<List<Assessment>> seen = new HashSet<>();
      for (Future<Set<List<Assessment>>> each : asked) seen.addAll(each.get());
      assertThat(seen).isEqualTo(whole);
    } finally {
      over.set(true);
      threads.shutdownNow();
    }
  }

  private static Set<List<Assessment>> seen(QualificationAssessor shared, AtomicBoolean over) {
    Set<List<Assessment>> seen = new HashSet<>();
    while (!over.get()) seen.add(answers(shared));
    return seen;
  }

  /** All of one run of the rules. */
  private static List<Assessment> answers(QualificationAssessor assessor) {
    return assessor.underLawOf(CHANGE).assess(ENTERPRISE, DAY, BOTH);
  }
}
