package io.github.tradequalification.cli;

import io.github.tradequalification.internal.text.Terminal;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Shows on a terminal, once a second, how many lines are answered; is gone when all are. */
final class Progress {

  private static final long SECOND = 1_000_000_000L;

  private final PrintStream terminal;
  private final LongSupplier nanoseconds;
  private final long start;
  private long shown;
  private int width;

  /**
   * Shows progress.
   *
   * @param terminal null if nobody watches
   * @param nanoseconds a clock
   */
  Progress(PrintStream terminal, LongSupplier nanoseconds) {
    this.terminal = terminal;
    this.nanoseconds = nanoseconds;
    this.start = nanoseconds.getAsLong();
    this.shown = start;
  }

  /** Progress where errors are shown, if that is a terminal. */
  static Progress onTerminal() {
    return new Progress(Terminal.showsErrors() ? System.err : null, System::nanoTime);
  }

  /** So many lines are answered. */
  void answered(long lines) {
    if (terminal == null) return;
    long now = nanoseconds.getAsLong();
    if (now - shown < SECOND) return;
    shown = now;
    long rate = lines * SECOND / (now - start);
    show(String.format(Locale.ROOT, "%,d lines answered, %,d a second", lines, rate));
  }

  /** Leaves the terminal as it was. */
  void done() {
    if (width > 0) show("");
  }

  private void show(String text) {
    String rest = " ".repeat(Math.max(0, width - text.length()));
    terminal.print("\r" + text + rest + (text.isEmpty() ? "\r" : ""));
    terminal.flush();
    width = text.length();
  }
}
