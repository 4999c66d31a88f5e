package io.github.tradequalification.author;

import io.github.tradequalification.internal.text.Terminal;
import java.io.PrintStream;

/** A line on a terminal that is written again and again; nothing where there is no terminal. */
final class ProgressLine {

  private static final long NANOSECONDS_APART = 100_000_000;

  private final PrintStream terminal;
  private final boolean shown;
  private long last = System.nanoTime() - NANOSECONDS_APART;
  private int width;

  /**
   * @param shown whether there is a terminal
   */
  ProgressLine(PrintStream terminal, boolean shown) {
    this.terminal = terminal;
    this.shown = shown;
  }

  /** A line where errors are shown, if that is a terminal. */
  static ProgressLine onTerminal() {
    return new ProgressLine(System.err, Terminal.showsErrors());
  }

  /** Shows a text instead of the last one, but not too often. */
  synchronized void show(String text) {
    long now = System.nanoTime();
    if (!shown || now - last < NANOSECONDS_APART) return;
    last = now;
    terminal.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
    terminal.flush();
    width = text.length();
  }

  /** Leaves an empty line. */
  synchronized void clear() {
    if (!shown || width == 0) return;
    terminal.print("\r" + " ".repeat(width) + "\r");
    terminal.flush();
    width = 0;
  }
}
