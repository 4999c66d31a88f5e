package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlReader;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.authoring.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack of one file in a folder whose name has a blank and Chinese characters. */
record SmallPack(Path rules, PackFolder place) {

  static final String HEAD =
      """
      package com.example.small;

      import io.github.tradequalification.rule.*;

      global Conclusions conclude;

      """;

  static SmallPack of(Path parent, byte[] rules) throws IOException {
    Path folder = parent.resolve("苏州 rules").resolve("com/example/small");
    Files.createDirectories(folder);
    Files.createDirectories(parent.resolve("苏州 rules").resolve("META-INF/tradequalification"));
    Files.writeString(
        parent.resolve("苏州 rules/META-INF/tradequalification/rule-packs"), "com/example/small\n");
    Files.writeString(folder.resolve("pack.properties"), "id=small\n");
    Path file = folder.resolve("规则 1.drl");
    Files.write(file, rules);
    return new SmallPack(file, PackFolder.of(parent.resolve("苏州 rules")));
  }

  /** What is wrong with how its rules are written; it has not all that a pack must have. */
  Report check() throws IOException {
    DrlFile file = DrlReader.read(SourceText.of(place.told(rules), Files.readAllBytes(rules)));
    Report report = new Report();
    report.looksAt(1, file.rules().size());
    report.addAll(file.source(), file.faults());
    return report;
  }
}
