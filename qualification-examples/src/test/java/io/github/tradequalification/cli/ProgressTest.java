package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong(42);
  private final Progress progress =
      new Progress(new PrintStream(shown, true, StandardCharsets.UTF_8), clock::get);

  private String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  @Test
  void isShownOnceASecondInTheSamePlaceAndGoneInTheEnd() {
    progress.answered(1_000);
    assertThat(shown()).isEmpty();
    clock.addAndGet(SECOND);
    progress.answered(1_500);
    assertThat(shown()).isEqualTo("\r1,500 lines answered, 1,500 a second");
    clock.addAndGet(SECOND / 2);
    progress.answered(2_000);
    assertThat(shown()).hasSize("\r1,500 lines answered, 1,500 a second".length());
    shown.reset();
    clock.addAndGet(99 * SECOND);
    progress.answered(2_000);
    assertThat(shown()).isEqualTo("\r2,000 lines answered, 19 a second   ");
    shown.reset();
    progress.done();
    assertThat(shown()).isEqualTo("\r" + " ".repeat(33) + "\r");
  }

  @Test
  void whatNeverShowedLeavesNothingToWipe() {
    progress.answered(10);
    progress.done();
    assertThat(shown()).isEmpty();
  }

  @Test
  void whereNobodyWatchesNothingIsShown() {
    Progress unwatched = new Progress(null, clock::get);
    clock.addAndGet(5 * SECOND);
    unwatched.answered(1);
    unwatched.done();
    assertThat(shown()).isEmpty();
  }
}
