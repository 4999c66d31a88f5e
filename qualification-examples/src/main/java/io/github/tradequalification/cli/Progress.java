package io.github.tradequalification.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
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
    return new Progress(watched() ? System.err : null, System::nanoTime);
  }

  /** Java does not tell where its errors go; systems that name their open files do. */
  private static boolean watched() {
    try {
      return Path.of("/dev/fd/2").toRealPath().toString().matches("/dev/(pts/|tty|console).*");
    } catch (IOException e) {
      return false;
    }
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
