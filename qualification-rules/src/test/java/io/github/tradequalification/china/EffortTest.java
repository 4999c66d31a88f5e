package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.management.ThreadMXBean;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.internal.EngineEffort;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Counts what an answer costs, since counts are stable where times are not: a guard against slow
 * growth. Fewer is welcome, none at all is a broken count.
 */
class EffortTest {

  /** What was counted when this was last looked at; whoever needs more says why. */
  private static final int FIRINGS = 27;

  private static final int EVALUATIONS = 39;
  private static final long BYTES = 68_000;
  private static final double LEEWAY = 1.15;

  private static final LocalDate DAY = LocalDate.of(2018, 6, 1);
  private static final QualificationAssessor ASSESSOR = QualificationAssessor.load();

  private Enterprise halfway;

  @BeforeEach
  void readTheProfile() throws IOException {
    halfway =
        ProfileJson.read(
            Files.readAllBytes(Path.of("../qualification-examples/profiles/halfway.json")));
    ASSESSOR.assess(halfway, DAY);
  }

  @Test
  void rulesFireNoOftenerThanBefore() {
    Logger rules = (Logger) LoggerFactory.getLogger("io.github.tradequalification.rules");
    ListAppender<ILoggingEvent> fired = new ListAppender<>();
    fired.start();
    rules.addAppender(fired);
    rules.setAdditive(false);
    rules.setLevel(Level.TRACE);
    try {
      ASSESSOR.assess(halfway, DAY);
    } finally {
      rules.setLevel(null);
      rules.setAdditive(true);
      rules.detachAppender(fired);
    }
    assertThat(fired.list).hasSizeBetween(1, FIRINGS);
  }

  @Test
  void rulesAreEvaluatedNoOftenerThanBefore() throws ReflectiveOperationException {
    int before = EngineEffort.evaluations();
    ASSESSOR.assess(halfway, DAY);
    assertThat(EngineEffort.evaluations() - before).isBetween(1, EVALUATIONS);
  }

  @Test
  @Tag("timing")
  void tenTimesAsManyPapersCostAtMostTwelveTimesAsMuch() {
    List<Document> papers = new ArrayList<>();
    for (int copy = 0; copy < 10; copy++) {
      for (Document paper : halfway.documents()) papers.add(numbered(paper, "no. " + copy));
    }
    Enterprise many = halfway.toBuilder().documents(papers).build();
    double less = Double.MAX_VALUE;
    double more = Double.MAX_VALUE;
    for (int batch = 0; batch < 20; batch++) {
      less = Math.min(less, nanoseconds(halfway));
      more = Math.min(more, nanoseconds(many));
    }
    assertThat(more / less).as("%.0f µs and %.0f µs", less / 1e3, more / 1e3).isBetween(1.0, 12.0);
  }

  private static Document numbered(Document paper, String number) {
    return paper.toBuilder().number(number).build();
  }

  private static double nanoseconds(Enterprise profile) {
    int runs = 100;
    long start = System.nanoTime();
    for (int i = 0; i < runs; i++) ASSESSOR.assess(profile, DAY);
    return (System.nanoTime() - start) / (double) runs;
  }

  @Test
  void anAnswerAllocatesNoMoreThanBefore() {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    int runs = 500;
    long least = Long.MAX_VALUE;
    for (int batch = 0; batch < 10; batch++) {
      long before = thread.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < runs; i++) ASSESSOR.assess(halfway, DAY);
      least = Math.min(least, (thread.getCurrentThreadAllocatedBytes() - before) / runs);
    }
    assertThat(least).isBetween(1L, (long) (BYTES * LEEWAY));
  }
}
