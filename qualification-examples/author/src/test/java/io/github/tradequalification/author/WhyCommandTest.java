package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {

  private static final String PROFILE = "../profiles/newcomer.json";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private String told(String... arguments) {
    assertThat(AuthorCommand.run(arguments, out, err))
        .as(err.toString(StandardCharsets.UTF_8))
        .isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aConditionIsExplainedByTheStandardPack() {
    String told = told("why", PROFILE, "--of", "business-scope", "--as-of", "2026-11-23");
    assertThat(told)
        .contains("business-scope (Business scope)", "MET: ")
        .containsSubsequence(
            "Concluded by:",
            "In force, but did not apply:",
            "A scope that grants neither import nor export does not do",
            "io/github/tradequalification/china/scope.drl:19:1",
            "conclude.notMet(\"business-scope\")",
            "scope.drl:23:37: not so: grants == false",
            "saw: BusinessScope.grants = true",
            "Not in force on that day:",
            "The business scope must cover import or export",
            "until 2022-12-30");
  }

  @Test
  void theReadmeShowsWhatIsTold() throws IOException {
    String told = told("why", PROFILE, "--of", "business-scope", "--as-of", "2026-11-23");
    String readme = Files.readString(Path.of("../../qualification-core/authoring/README.md"));
    String shown = readme.split("```\\nbusiness-scope \\(", 2)[1].split("```", 2)[0];
    assertThat(told.lines()).containsSubsequence(("business-scope (" + shown).lines().toList());
  }

  @Test
  void aPackThatIsEditedIsExplainedByItsFilesAndSaysWhatReplacesWhat() {
    String told =
        told(
            "why",
            PROFILE,
            "--of",
            "customs-registration",
            "--pack",
            "../own-pack",
            "--as-of",
            "2024-05-02");
    assertThat(told)
        .containsSubsequence(
            "Concluded by:",
            "Customs files within one to three working days, as agencies see it",
            "own-pack/src/main/resources/com/example/trade/customs-days.drl:7:1",
            "Replaced by another rule:",
            "Customs files within three working days and publishes it",
            "replaced by: Customs files within one to three working days, as agencies see it");
  }

  @Test
  void theLawOfAnotherDayCanBeAskedFor() {
    String told =
        told(
            "why",
            PROFILE,
            "--of",
            "business-licence",
            "--as-of",
            "2026-11-23",
            "--law-of",
            "2018-06-01");
    assertThat(told)
        .contains("as of 2026-11-23, law of 2018-06-01", "step `customs-registration` asks for it")
        .containsSubsequence("Concluded by:", "Customs asks for a copy of the licence");
  }

  @Test
  void aFactAndAConceptCanBeAskedFor() {
    assertThat(told("why", PROFILE, "--of", "TemporaryKind", "--as-of", "2026-11-23"))
        .contains("Whoever has one of these forms is of the temporary kind", "insert(new Temp");
    assertThat(told("why", PROFILE, "--of", "trade.goods", "--as-of", "2026-11-23"))
        .contains("Whether customs, cards, the directory and the refund matter");
  }

  @Test
  void anUnknownCodeIsRefusedWithTheNearest() {
    int status =
        AuthorCommand.run(new String[] {"why", PROFILE, "--of", "buisness-scope"}, out, err);
    assertThat(status).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("did you mean `business-scope`?");
  }

  @Test
  void nothingIsGuessedWhereNothingIsNear() {
    AuthorCommand.run(new String[] {"why", PROFILE, "--of", "nonsense"}, out, err);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("no rule pack knows the code `nonsense`; name a step")
        .doesNotContain("did you mean");
  }

  @Test
  void aCaseIsExplainedOnItsOwnDays() {
    String name = "customs takes one to three working days on the last day of that";
    String asked = "customs-registration";
    assertThat(told("why", "--case", name, "--pack", "../own-pack", "--of", asked))
        .contains("as of 2024-12-31, law of 2024-12-31", "Customs files within one to three");
    Run near = Run.of("why", "--case", name + "!", "--pack", "../own-pack", "--of", asked);
    assertThat(near.err()).contains("there is no case `" + name, "did you mean `" + name + "`?");
    assertThat(Run.of("why", "--case", name, "--of", asked).err()).contains("with the --pack");
  }

  @Test
  void aProfileMayBeInYaml(@TempDir Path folder) throws IOException {
    Path yaml = folder.resolve("company.yaml");
    Files.writeString(yaml, "name: 示例\ntrade: {goods: null, exports: null}\n");
    assertThat(told("why", yaml + "", "--of", "trade.exports", "--as-of", "2026-11-23"))
        .contains("trade.exports (whether it exports)");
  }

  /** Whoever trades in no goods has no refund to file for, whether it exports or not. */
  @Test
  void aQuestionThatNobodyIsAskedIsSaidToHaveNoEffect(@TempDir Path folder) throws IOException {
    Path yaml = folder.resolve("company.yaml");
    Files.writeString(yaml, "name: 示例\ntrade: {goods: false, exports: null}\n");
    assertThat(told("why", yaml + "", "--of", "trade.exports", "--as-of", "2026-11-23"))
        .contains("no effect: the answer does not ask for trade.exports");
  }
}
