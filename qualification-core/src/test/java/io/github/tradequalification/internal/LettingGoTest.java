package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.DAY;
import static io.github.tradequalification.internal.TwoLaws.ENTERPRISE;
import static io.github.tradequalification.internal.TwoLaws.law;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Explanation;
import io.github.tradequalification.QualificationAssessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law that was replaced is no longer held by anything. */
class LettingGoTest {

  private static final int THREADS = 4;

  @TempDir private Path folder;

  private List<Path> jars;
  private QualificationAssessor assessor;

  @BeforeEach
  void load() throws IOException {
    jars =
        List.of(
            TestJar.write(folder.resolve("one.jar"), law("one")),
            TestJar.write(folder.resolve("other.jar"), law("other")));
    assessor = QualificationAssessor.load(List.of(jars.get(0)));
    TwoLaws.forgetLoaders();
  }

  /** Answers and explanations are kept, and so are the threads that asked for them. */
  @Test
  void theClassesOfEveryLawButTheNewestAreFreed() throws Exception {
    List<Assessment> kept = new ArrayList<>();
    List<Explanation> why = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int swap = 1; swap <= 20; swap++) {
        List<Future<Assessment>> asked = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
          asked.add(threads.submit(() -> assessor.assess(ENTERPRISE, DAY)));
        }
        for (Future<Assessment> answer : asked) kept.add(answer.get());
        why.add(assessor.explain(ENTERPRISE, DAY, "first"));
        reload(swap);
      }
      kept.add(assessor.assess(ENTERPRISE, DAY));
      assertThat(Set.copyOf(kept)).hasSize(2);
      assertThat(why).hasSize(20);
      assertThat(TwoLaws.seen()).isEqualTo(21);
      assertThat(heldInTheEnd()).isEqualTo(1);
      assertThat(assessor.assess(ENTERPRISE, DAY)).isIn(kept);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whatWasRefusedIsFreedToo() throws Exception {
    Path older = folder.resolve("older.jar");
    TestJar.write(older, TwoLaws.version(law("older"), "0.1"));
    assessor.assess(ENTERPRISE, DAY);
    for (int i = 0; i < 5; i++) {
      QualificationAssessor.load(List.of(older)).assess(ENTERPRISE, DAY);
      assertThatThrownBy(() -> assessor.reload(List.of(older))).hasMessageContaining("0.1");
    }
    assertThat(TwoLaws.seen()).isEqualTo(6);
    assertThat(heldInTheEnd()).isEqualTo(1);
  }

  private void reload(int swap) {
    assessor.reload(List.of(jars.get(swap % 2)));
  }

  private static int heldInTheEnd() throws InterruptedException {
    for (int i = 0; i < 50 && TwoLaws.held() > 1; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return TwoLaws.held();
  }
}
