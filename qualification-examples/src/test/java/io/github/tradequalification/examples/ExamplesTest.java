package io.github.tradequalification.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Trade;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programs are short, use the library alone, and print what the README shows. */
class ExamplesTest {

  private static final String FOLDER = "src/main/java/io/github/tradequalification/examples/";
  private static final int LINES_OF_A_SCREEN = 85;

  /** What a program prints. */
  private interface Printing {
    void to(PrintStream out) throws IOException;
  }

  private static final Map<String, Printing> SHOWN_HERE =
      Map.of(
          "WhatIsMissing", WhatIsMissing::print,
          "LawOfAnotherDay", LawOfAnotherDay::print,
          "Portfolio", Portfolio::print,
          "FromCrmRow", FromCrmRow::print,
          "StoredAnswer", StoredAnswer::print,
          "LaterOn", LaterOn::print);

  static Set<String> shownHere() {
    return SHOWN_HERE.keySet();
  }

  @ParameterizedTest
  @MethodSource("shownHere")
  void theReadmeShowsWhatItPrints(String program) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    SHOWN_HERE.get(program).to(new PrintStream(printed, true, StandardCharsets.UTF_8));
    String readme = Files.readString(Path.of("README.md"));
    assertThat(readme.substring(readme.indexOf("[" + program + "](" + FOLDER)))
        .contains("```\n" + printed.toString(StandardCharsets.UTF_8) + "```");
  }

  @Test
  void theReadmeNamesEveryProgram() throws IOException {
    assertThat(programs()).hasSize(SHOWN_HERE.size() + 1);
    String readme = Files.readString(Path.of("README.md"));
    for (Path program : programs()) {
      String name = program.getFileName().toString().replace(".java", "");
      assertThat(readme).contains("[" + name + "](" + FOLDER + name + ".java)");
    }
  }

  @Test
  void everyProgramIsShortAndUsesTheLibraryAlone() throws IOException {
    for (Path program : programs()) {
      List<String> lines = Files.readAllLines(program);
      assertThat(lines).as(program.toString()).hasSizeLessThan(LINES_OF_A_SCREEN);
      assertThat(lines.stream().filter(line -> line.startsWith("import ")))
          .isNotEmpty()
          .allSatisfy(
              line ->
                  assertThat(line)
                      .matches("import (java|io\\.github\\.tradequalification)\\..*;")
                      .doesNotContain(".internal.", ".rule."));
    }
  }

  @Test
  void ofARowWithoutValuesNothingIsKnown() {
    Map<String, String> row = new HashMap<>();
    row.put("ACCOUNT_NAME", "A");
    assertThat(FromCrmRow.profile(row))
        .isEqualTo(Enterprise.named("A").trade(Trade.inGoods()).build());
  }

  private static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
      return files.filter(file -> !file.endsWith("package-info.java")).sorted().toList();
    }
  }
}
