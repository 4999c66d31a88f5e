package io.github.tradequalification.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies of folders, in which a test may change what it likes. */
final class Folders {

  private Folders() {}

  /** Copies what was written by people, and nothing that a build made. */
  static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path relative = from.relativize(file);
      if (relative.startsWith("target")) continue;
      Path copy = to.resolve(relative);
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }
}
