package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.DAY;
import static io.github.tradequalification.internal.SmallLaw.OUTLINE;
import static io.github.tradequalification.internal.SmallLaw.advice;
import static io.github.tradequalification.internal.SmallLaw.condition;
import static io.github.tradequalification.internal.SmallLaw.load;
import static io.github.tradequalification.internal.SmallLaw.procedure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RulePackException;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What is made once serves every profile, and no profile leaves anything to the next. */
class ReuseTest {

  /** Notes every paper that another of the same material stands beside, and fails on demand. */
  private static final String RULES =
      OUTLINE
          + condition("Fails", "Enterprise(name == \"fail\")", "conclude.notMet(\"no such\");")
          + advice(
              "Pairs",
              "$one : Document($word : number != null) exists Document(number != $word)",
              "conclude.note(\"n\").onPaper($one);")
          + advice("None", "not Document()", "conclude.note(\"m\");");

  private static Enterprise with(String name, int papers) {
    Enterprise.Builder profile = Enterprise.named(name).businessScope("scope");
    for (int i = 0; i < papers; i++) {
      profile.document(Document.copy("paper").number("no. " + i).build());
    }
    return profile.build();
  }

  private static QualificationAssessor assessor() {
    return QualificationAssessor.load(
        new PackLoader(
            TestPack.of("one", RULES).texts(SmallLaw.TEXTS + SmallLaw.NOTE + "note.m=None\n")));
  }

  private static List<String> notes(Assessment answer) {
    return answer.findings().stream()
        .filter(finding -> finding.outcome() == Finding.Outcome.NOTE)
        .map(Finding::message)
        .toList();
  }

  @Test
  void noProfileLeavesAnythingToTheNext() {
    QualificationAssessor assessor = assessor();
    List<Enterprise> profiles =
        new ArrayList<>(Stream.of(0, 1, 2, 5, 40).map(n -> with("Example", n)).toList());
    List<List<String>> alone =
        profiles.stream().map(profile -> notes(assessor().assess(profile, DAY))).toList();
    assertThat(alone).extracting(List::size).containsExactly(1, 0, 2, 5, 40);
    for (int round = 0; round < 20; round++) {
      List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
      Collections.shuffle(order, new java.util.Random(round));
      for (int i : order) {
        assertThat(notes(assessor.assess(profiles.get(i), DAY))).isEqualTo(alone.get(i));
      }
    }
  }

  @Test
  void aRunThatFailedLeavesNothingToTheNext() {
    QualificationAssessor assessor = assessor();
    assertThat(notes(assessor.assess(with("Example", 0), DAY))).containsExactly("None");
    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(RulePackException.class)
          .isThrownBy(() -> assessor.assess(with("fail", 3), DAY));
      assertThat(notes(assessor.assess(with("Example", 0), DAY))).containsExactly("None");
    }
  }

  @Test
  void nothingOfAProfileIsKept() throws InterruptedException {
    QualificationAssessor assessor = assessor();
    for (int papers : new int[] {3, 5_000}) {
      WeakReference<Enterprise> profile = assessed(assessor, papers);
      for (int i = 0; i < 50 && profile.get() != null; i++) {
        System.gc();
        Thread.sleep(20);
      }
      assertThat(profile.get()).isNull();
    }
    assertThat(assessor.assess(with("Example", 1), DAY)).isNotNull();
  }

  private static WeakReference<Enterprise> assessed(QualificationAssessor assessor, int papers) {
    Enterprise profile = with("Example", papers);
    assessor.assess(profile, DAY);
    return new WeakReference<>(profile);
  }

  /** A fault noted of the paper of another thread would be missing here. */
  @Test
  void threadsShareNothingOfAProfile() throws Exception {
    String rules =
        OUTLINE
            + procedure("Asks", "conclude.asks(\"second\").copyOf(\"paper\");")
            + """
            rule "Unsealed" @source("a test") ruleflow-group "documents"
            when $paper : Document(sealed == false)
            then conclude.defect($paper, Defect.NOT_SEALED); end
            """;
    int threads = 4;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      QualificationAssessor assessor = load(rules);
      List<Future<Integer>> lost = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        Enterprise own =
            Enterprise.named("Example")
                .businessScope("scope")
                .document(Document.copy("paper").sealed(false).build())
                .build();
        lost.add(
            pool.submit(
                () -> {
                  int wrong = 0;
                  for (int n = 0; n < 5_000; n++) {
                    boolean told =
                        assessor.assess(own, DAY).missingFor("second").stream()
                            .anyMatch(one -> one.reasons().contains(Reason.NOT_SEALED));
                    if (!told) wrong++;
                  }
                  return wrong;
                }));
      }
      for (Future<Integer> each : lost) assertThat(each.get()).isZero();
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void aPeriodIsMadeOnceHoweverManyThreadsAskForItAtTheSameMoment() throws Exception {
    Logger rules = (Logger) LoggerFactory.getLogger("io.github.tradequalification.rules");
    ListAppender<ILoggingEvent> fired = new ListAppender<>();
    fired.start();
    rules.addAppender(fired);
    rules.setAdditive(false);
    rules.setLevel(Level.TRACE);
    int threads = 16;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      QualificationAssessor assessor = load(OUTLINE);
      CyclicBarrier together = new CyclicBarrier(threads);
      List<Future<Assessment>> answers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        answers.add(
            pool.submit(
                () -> {
                  together.await();
                  return assessor.assess(with("Example", 1), DAY);
                }));
      }
      for (Future<Assessment> answer : answers) assertThat(answer.get().steps()).hasSize(2);
    } finally {
      pool.shutdownNow();
      rules.setLevel(null);
      rules.setAdditive(true);
      rules.detachAppender(fired);
    }
    assertThat(fired.list)
        .filteredOn(event -> event.getFormattedMessage().equals("fired: Two steps"))
        .hasSize(1);
  }

  @Test
  void whatARuleSaysOfTheLawHoldsForEveryProfileFromTheStartOfItsPeriod() {
    String general =
        """
        declare Marked end
        rule "Marks" @source("a test") @from("2020-01-01") ruleflow-group "concepts" when Always() then
          insert(new Marked()); conclude.obsolete("paper");
        end
        rule "Not known" @source("a test") @from("2020-01-01") ruleflow-group "conditions" when Always() then
          conclude.unknown("c");
        end
        rule "Asks" @source("a test") ruleflow-group "procedure" when Always() then
          conclude.asks("second").copyOf("other");
        end
        """;
    QualificationAssessor assessor =
        load(
            OUTLINE
                + general
                + advice(
                    "Sees the mark",
                    "Marked() Obsolete($word : material)",
                    "conclude.note(\"n\");"));
    for (int i = 0; i < 3; i++) {
      Assessment before = assessor.assess(with("A", 1), LocalDate.of(2019, 12, 31));
      assertThat(notes(before)).isEmpty();
      assertThat(before.eligibility()).isEqualTo(Assessment.Eligibility.ELIGIBLE);
      Assessment after = assessor.assess(with("B", 1), DAY);
      assertThat(notes(after)).containsExactly("A note on paper");
      assertThat(after.eligibility()).isEqualTo(Assessment.Eligibility.UNDETERMINED);
      assertThat(after.finding("c").orElseThrow().rule()).isEqualTo("Not known");
      assertThat(after.missingFor("second")).extracting(m -> m.rule()).containsExactly("Asks");
    }
  }
}
