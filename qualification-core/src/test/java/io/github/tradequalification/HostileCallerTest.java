package io.github.tradequalification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.AbstractCollection;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller in Java can hand over that no JSON can hold ends in one clear refusal. */
class HostileCallerTest {

  private static final Document PAPER = Document.of("m").build();

  private interface Making {
    void make();
  }

  private static void isRefused(Making making, String path, String message) {
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(making::make)
        .satisfies(refusal -> assertThat(refusal.path()).isEqualTo(path))
        .withMessageContaining(message)
        .withMessageMatching("[^\\n]{1,300}");
  }

  @Test
  void aNullInAProfileIsRefusedWithItsPlace() {
    isRefused(() -> Enterprise.named(null).build(), "name", "missing");
    isRefused(() -> Document.of(null).build(), "material", "missing");
    isRefused(() -> CompletedStep.of(null, null).build(), "step", "missing");
    isRefused(
        () -> Enterprise.named("A").document(PAPER).document((Document) null).build(),
        "documents[1]",
        "no null in a list");
    isRefused(
        () -> Enterprise.named("A").completedSteps(Arrays.asList((CompletedStep) null)),
        "completedSteps[0]",
        "no null in a list");
    isRefused(
        () -> Enterprise.named("A").document((Document.Builder) null), "documents[0]", "missing");
  }

  @Test
  void aNullAmongWhatAPaperStatesIsRefusedOrNotKnown() {
    Map<String, String> stated = new HashMap<>();
    stated.put("name", null);
    assertThat(Document.of("m").stated(stated).build().stated()).isEmpty();
    stated.put(null, "A");
    isRefused(() -> Document.of("m").stated(stated).build(), "stated", "a key is null");
    isRefused(() -> Document.of("m").stating(null, "A").build(), "stated", "a key is null");
    isRefused(() -> paperStating(stated), "stated", "a key is null");
  }

  private static Document paperStating(Map<String, String> stated) {
    return new Document("m", null, null, null, null, null, null, null, null, null, stated);
  }

  @Test
  void aListThatIsChangedWhileItIsReadIsRefused() {
    for (RuntimeException thrown :
        List.of(
            new ConcurrentModificationException(),
            new ArrayIndexOutOfBoundsException("7"),
            new NullPointerException(),
            new IllegalStateException("A secret of the caller"))) {
      isRefused(
          () -> Enterprise.named("A").documents(throwing(thrown)),
          "documents",
          "documents: it cannot be read; expected values that nothing changes meanwhile");
      assertThatExceptionOfType(InvalidProfileException.class)
          .isThrownBy(() -> Enterprise.named("A").documents(throwing(thrown)))
          .withCause(thrown);
    }
  }

  private static Collection<Document> throwing(RuntimeException thrown) {
    return new AbstractCollection<>() {
      @Override
      public Iterator<Document> iterator() {
        throw thrown;
      }

      @Override
      public int size() {
        return 3;
      }
    };
  }

  /** The collections of the JDK throw whatever comes when two threads meet in them. */
  @Test
  void whateverAnotherThreadDoesAProfileIsMadeOrRefused() throws InterruptedException {
    Collection<Document> papers = new ArrayDeque<>();
    Set<Document> others = new HashSet<>();
    Map<String, String> stated = new HashMap<>();
    AtomicBoolean done = new AtomicBoolean();
    Thread changing =
        new Thread(
            () -> {
              while (!done.get()) {
                for (int i = 0; i < 50; i++) {
                  papers.add(PAPER);
                  others.add(Document.of("m" + i).build());
                  stated.put(i % 2 == 0 ? "name" : "address", "A" + i);
                }
                papers.clear();
                others.clear();
                stated.clear();
              }
            });
    changing.setUncaughtExceptionHandler((thread, fault) -> {});
    changing.start();
    int refused = 0;
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (refused < 20 && System.nanoTime() < end && changing.isAlive()) {
      refused += refusals(() -> Enterprise.named("A").documents(papers));
      refused += refusals(() -> Enterprise.named("A").documents(others));
      refused += refusals(() -> paperStating(stated));
    }
    done.set(true);
    changing.join();
    assertThat(refused).as("the threads met").isPositive();
  }

  private static int refusals(Making making) {
    try {
      making.make();
      return 0;
    } catch (InvalidProfileException e) {
      return 1;
    }
  }

  @Test
  void anEndlessNumberIsRefusedAtOnce() {
    BigInteger endless = BigInteger.ONE.shiftLeft(40_000_000);
    for (BigDecimal amount :
        List.of(
            new BigDecimal(endless),
            new BigDecimal(endless).negate(),
            new BigDecimal(endless, 12_000_000),
            new BigDecimal(BigInteger.TEN.pow(1_000)))) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () ->
              isRefused(
                  () -> Trade.plans().crossBorderEcommerceUsdPerYear(amount).build(),
                  "crossBorderEcommerceUsdPerYear",
                  "the number is too long; expected at most 1000 digits"));
    }
    BigDecimal longest = new BigDecimal(BigInteger.TEN.pow(1_000).subtract(BigInteger.ONE));
    assertThat(Trade.plans().crossBorderEcommerceUsdPerYear(longest).build())
        .extracting(Trade::crossBorderEcommerceUsdPerYear)
        .isEqualTo(longest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e2147483647", "1e-2147483647", "0e-2147483647"})
  void aNumberOfFewDigitsMayBeAsLargeAndAsSmallAsItLikes(BigDecimal amount) {
    assertThat(Trade.plans().crossBorderEcommerceUsdPerYear(amount).build()).isNotNull();
  }

  @Test
  void aNullInThePlaceOfAnArgumentNamesTheArgument() {
    assertThatNullPointerException()
        .isThrownBy(() -> QualificationAssessor.load((ClassLoader) null))
        .withMessage("packs");
    assertThatNullPointerException()
        .isThrownBy(() -> QualificationAssessor.load((List<Path>) null))
        .withMessage("jars");
    assertThatNullPointerException()
        .isThrownBy(() -> QualificationAssessor.load(Collections.singletonList((Path) null)))
        .withMessage("jars");
    CompletedStep record = CompletedStep.of("s", LocalDate.EPOCH).build();
    assertThatNullPointerException().isThrownBy(() -> record.countsOn(null)).withMessage("day");
    assertThatNullPointerException().isThrownBy(() -> record.endedBy(null)).withMessage("day");
  }
}
