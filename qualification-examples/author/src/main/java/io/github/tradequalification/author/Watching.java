package io.github.tradequalification.author;

import io.github.tradequalification.authoring.check.Checker;
import io.github.tradequalification.authoring.check.Report;
import io.github.tradequalification.authoring.check.TextFormat;
import io.github.tradequalification.authoring.source.PackFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Checks a pack again when a file of it has changed, and tells what is found if that differs. */
final class Watching {

  private static final long PAUSE = 150;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final PackFolder place;
  private final Checker checker;
  private final PrintStream out;
  private Map<Path, String> seen = Map.of();
  private @Nullable Found told;

  private record Found(String findings, String summary) {}

  Watching(PackFolder place, Checker checker, PrintStream out) {
    this.place = place;
    this.checker = checker;
    this.out = out;
  }

  /** Goes on until the thread is interrupted, or the process ended. */
  void untilInterrupted() throws IOException {
    try {
      while (true) {
        look();
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks at the files once. */
  void look() throws IOException {
    Map<Path, String> now;
    try {
      now = stamps();
    } catch (NoSuchFileException | UncheckedIOException e) {
      return; // An editor puts a new file in the place of the old one: the next look sees it.
    }
    if (now.equals(seen)) return;
    seen = now;
    long begin = System.nanoTime();
    Found found = found();
    if (told != null && told.findings().equals(found.findings())) return;
    told = found;
    double seconds = (System.nanoTime() - begin) / 1e9;
    String time = TIME.format(LocalTime.now(ZoneId.systemDefault()));
    out.printf("%s%s  %s, %.2f s%n%n", found.findings(), time, found.summary(), seconds);
    out.flush();
  }

  private Found found() {
    try {
      Report report = checker.check(place);
      return new Found(
          TextFormat.findings(report, Ansi.AUTO.enabled()), TextFormat.summary(report));
    } catch (IOException e) {
      return new Found(e.getMessage() + "\n", "a file cannot be read");
    }
  }

  /** When each file was written last, and how long it is. */
  private Map<Path, String> stamps() throws IOException {
    Map<Path, String> stamps = new TreeMap<>();
    for (Path file : place.filesAround()) {
      stamps.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
    }
    return stamps;
  }
}
