package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.internal.FactStages;
import io.github.tradequalification.rule.Conclusions;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule can be written with, as the code has it. */
class VocabularyCommandTest {

  private static final Path PAGE = Path.of("../../qualification-rules/VOCABULARY.md");
  private static final Path RULES =
      Path.of("../../qualification-rules/src/main/resources/io/github/tradequalification/china");

  /** {@code -Dsnapshots=update} writes the page anew. */
  @Test
  void thePageOfTheStandardPackIsWhatItTells() throws IOException {
    String told = Run.of("vocabulary", "--format", "markdown").out();
    if ("update".equals(System.getProperty("snapshots"))) Files.writeString(PAGE, told);
    assertThat(PAGE)
        .as("if the new one is right, write it with -Dsnapshots=update")
        .usingCharset(StandardCharsets.UTF_8)
        .hasContent(told);
  }

  @Test
  void everyFactVerbAndConstantStandsThere() {
    String told = Run.of("vocabulary").out();
    List<String> lines = told.lines().map(String::strip).toList();
    for (Class<?> fact : FactStages.facts()) assertThat(lines).contains(fact.getSimpleName());
    for (Method verb : Conclusions.class.getMethods()) {
      assertThat(lines).anyMatch(line -> line.startsWith("conclude." + verb.getName() + "("));
    }
    for (Class<?> terms : Conclusions.class.getClasses()) {
      for (Method word : terms.getMethods()) {
        assertThat(lines)
            .anyMatch(line -> line.startsWith("." + word.getName() + "(") && line.contains("  "));
      }
    }
    for (LegalForm form : LegalForm.values()) {
      assertThat(lines).anyMatch(line -> line.startsWith("LegalForm." + form + "  "));
    }
    assertThat(told).contains("import io.github.tradequalification.Enterprise.LegalForm;");
  }

  @Test
  void whatMayBeNotKnownAndWhatNeedsBracketsIsSaid() {
    assertThat(Run.of("vocabulary").out().lines().map(line -> line.strip().split("  +", -1)))
        .contains(
            new String[] {"legalForm", "LegalForm", "yes", "the legal form"},
            new String[] {"issuedOn()", "day", "yes", "the day of issue; carried, not judged"},
            new String[] {"office", "Office", "where it works"});
  }

  @Test
  void thePackInAFolderIsListedWithThoseItBuildsOn() {
    Run run = Run.of("vocabulary", "../own-pack");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("facts.importsFood", "Fact(name == \"importsFood\", value == …)")
        .containsPattern("food-importer-filing +Food importer filing +进口.* +example-own-pack")
        .containsPattern("customs-registration +Customs registration +\\S+ +china-import-export")
        .containsPattern("zone-gap +Whether .* +past\n")
        .contains("FilingWaived\n");
  }

  @Test
  void everyAnnotationStandsThere(@TempDir Path folder) throws IOException {
    Mistake.copyTo(folder);
    Path rules = folder.resolve("src/main/resources/com/example/trade/city-practice.drl");
    Files.writeString(rules, Files.readString(rules).replaceFirst("@from", "@quux(\"x\") @from"));
    String wayOut =
        Run.of("check", folder.toString())
            .out()
            .lines()
            .filter(line -> line.contains("there are @"))
            .findFirst()
            .orElseThrow();
    String told = Run.of("vocabulary").out();
    assertThat(Pattern.compile("@\\w+").matcher(wayOut).results().map(MatchResult::group))
        .hasSizeGreaterThan(4)
        .allSatisfy(each -> assertThat(told).contains("\n  " + each + "(\""));
  }

  /** Else nobody would know what it is for. */
  @Test
  void everyFactThatTheStandardPackDeclaresIsExplainedAboveItsDeclaration() throws IOException {
    try (var files = Files.list(RULES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".drl")).toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 1; i < lines.size(); i++) {
          if (!lines.get(i).startsWith("declare ")) continue;
          assertThat(lines.get(i - 1)).as("%s: %s", file, lines.get(i)).startsWith("// ");
        }
      }
    }
  }
}
