package io.github.tradequalification.author;

import io.github.tradequalification.authoring.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All files of rules that this project ships. */
final class ShippedRules {

  private ShippedRules() {}

  static List<SourceText> all() throws IOException {
    List<SourceText> all = new ArrayList<>();
    for (String module : List.of("../../qualification-rules", "../own-pack")) {
      List<Path> files;
      try (Stream<Path> found = Files.walk(Path.of(module, "src/main/resources"))) {
        files = found.filter(file -> file.toString().endsWith(".drl")).sorted().toList();
      }
      for (Path file : files) all.add(SourceText.of(file.toString(), Files.readAllBytes(file)));
    }
    return all;
  }
}
