package io.github.tradequalification.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.cli.QualificationCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README says what is true. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");

  @Test
  void theFirstExampleIsTheCodeThatRuns() throws IOException {
    List<String> code =
        Files.readAllLines(
            Path.of("src/main/java/io/github/tradequalification/examples/FirstAnswer.java"));
    List<String> shown =
        code.subList(code.indexOf("    // README: begin") + 1, code.indexOf("// README: end"));
    String snippet =
        String.join("\n", shown).stripIndent().replace("out.println", "System.out.println");
    assertThat(readme()).contains("```java\n" + snippet + "\n```");
    assertThat(readme().lines().toList().indexOf("```java"))
        .as("code stands by line 15")
        .isLessThan(15);
    assertThat(readme().lines()).hasSizeLessThan(200);
  }

  @Test
  void theFirstExamplePrintsWhatIsShown() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    FirstAnswer.print(new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(readme()).contains("```\n" + printed.toString(StandardCharsets.UTF_8) + "```");
  }

  @Test
  void theMainCommandPrintsWhatIsShown() throws IOException {
    String command =
        readme().lines().filter(line -> line.contains("java -jar")).findFirst().orElseThrow();
    String printed = printed(command);
    String page = withoutDigest(readme());
    String[] shown = shown(page, command);
    assertThat(shown).hasSize(2);
    assertThat(withoutDigest(printed)).startsWith(shown[0]).endsWith(shown[1]);
  }

  /** The block after the one with the call, in the pieces between which something is left out. */
  private static String[] shown(String page, String call) {
    return page.substring(page.indexOf(call)).split("```\n?", 4)[2].split("(?m)^…\n", -1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"notice", "markdown"})
  void theOtherFormatsAreAsIsShown(String format) throws IOException {
    String page = Files.readString(Path.of("README.md"));
    String call = call(page, "--format " + format);
    String[] shown = shown(page, call);
    assertThat(shown).hasSizeGreaterThan(1);
    assertThat(printed(call)).containsSubsequence(shown);
  }

  @Test
  void thePageIsWrittenAsIsSaid() throws IOException {
    String call = call(Files.readString(Path.of("README.md")), "--format html > halfway.html");
    assertThat(printed(call.substring(0, call.indexOf(" >"))))
        .startsWith("<!DOCTYPE html>")
        .containsSubsequence("<article lang=\"zh-Hans\">", "<article lang=\"en\">");
  }

  @Test
  void theNoteIsMadeAsIsSaid() throws IOException {
    String code =
        Files.readString(
            Path.of("src/main/java/io/github/tradequalification/examples/StoredAnswer.java"));
    String shown =
        code.substring(code.indexOf("// README: begin\n") + 17, code.indexOf("// README: end"))
            .stripIndent();
    assertThat(Files.readString(ROOT.resolve("qualification-core/note/README.md")))
        .contains("```java\n" + shown + "```");
  }

  private static String call(String page, String end) {
    return page.lines().filter(line -> line.endsWith(end)).findFirst().orElseThrow();
  }

  private static String printed(String call) {
    String arguments =
        call.substring(call.indexOf("qualification.jar") + "qualification.jar ".length())
            .replace("qualification-examples/", "");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    assertThat(QualificationCommand.run(arguments.split(" "), printed, System.err)).isZero();
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyCodeIsListedWithItsNames() throws IOException {
    QualificationAssessor english = QualificationAssessor.load();
    QualificationAssessor chinese = english.in(Locale.SIMPLIFIED_CHINESE);
    Assessment any = english.assess(Enterprise.named("x").build(), LocalDate.of(2026, 11, 23));
    List<String> codes = new ArrayList<>(english.materials());
    codes.addAll(english.steps());
    any.findings().forEach(finding -> codes.add(finding.code()));
    String page = Files.readString(Path.of("README.md"));
    assertThat(codes)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            code ->
                assertThat(page)
                    .contains(
                        "| `%s` | %s (%s)"
                            .formatted(code, english.nameOf(code), chinese.nameOf(code))));
  }

  @Test
  void theVersionShownIsTheVersionBuilt() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    String version =
        pom.substring(pom.indexOf("<version>") + "<version>".length(), pom.indexOf("</version>"));
    assertThat(readme())
        .contains("<artifactId>qualification-rules</artifactId><version>" + version + "</version>");
  }

  @Test
  void theVersionOfDroolsIsTheOneItIsBuiltWith() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    String version = pom.replaceFirst("(?s).*<drools.version>(.*?)</drools.version>.*", "$1");
    assertThat(readme()).contains("exactly the Drools that compiled them, " + version + ".");
  }

  @Test
  void theTestCommandIsTheOneThatCiRuns() throws IOException {
    String ci = Files.readString(ROOT.resolve(".ci/run"));
    assertThat(readme()).contains("```sh\nmvn clean verify\n```");
    assertThat(Arrays.stream(ci.split("\n")).filter(line -> line.startsWith("mvn")))
        .singleElement()
        .asString()
        .endsWith("clean verify");
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  /** The digest changes with every letter of the rules; the README shows only its beginning. */
  private static String withoutDigest(String text) {
    return text.replaceAll("sha256:[0-9a-f…]+", "sha256:…");
  }
}
