package io.github.tradequalification.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tradequalification.authoring.drl.DrlReader;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.mutation.Mutation.Choice;
import io.github.tradequalification.authoring.mutation.MutationReport.Survivor;
import io.github.tradequalification.authoring.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationTest {

  @TempDir private Path folder;

  @Test
  void whatNoCaseNoticesIsToldAtItsPlace() throws IOException {
    MutationReport report = WrittenPack.in(folder).mutated(Choice.ALL);
    assertThat(report.unexplained())
        .extracting(MutationTest::told)
        .containsExactly(
            "13 number-changed 3 -> 4",
            "32 rule-dropped rule \"Importers are told so\" -> nothing",
            "36 fact-turned Trade(imports == true) -> not Trade(imports == true)",
            "36 test-dropped imports == true -> nothing",
            "36 test-turned imports == true -> imports == false");
    assertThat(report.notCompiled()).isEmpty();
    assertThat(report.all()).isEqualTo(new MutationReport.Count(21, 16));
  }

  private static String told(Survivor survivor) {
    Mutant mutant = survivor.tried().mutant();
    return "%s %s %s".formatted(mutant.place().line(), mutant.kind().code(), mutant.change());
  }

  @Test
  void aSurvivorSaysWhetherAnAnswerIsAnotherOneAndWhichCasesAreNear() throws IOException {
    List<Survivor> survivors = WrittenPack.in(folder).mutated(Choice.ALL).survivors();
    assertThat(survivors.get(0).tried().changed()).isPositive();
    assertThat(survivors.get(0).tried().nearest())
        .first()
        .asString()
        .contains("cases.yaml:1: an exporter files from the first day of the rule on");
    Tried unseen = survivors.get(1).tried();
    assertThat(unseen.changed()).isZero();
    assertThat(unseen.nearest()).isEmpty();
  }

  @Test
  void theSameFilesGiveTheSameReport() throws IOException {
    WrittenPack pack = WrittenPack.in(folder);
    String report = MutationJson.of(pack.mutated(Choice.ALL));
    assertThat(MutationJson.of(pack.mutated(Choice.ALL))).isEqualTo(report);
    assertThat(report).contains("\"mutants\" : 21", "\"line\" : 13", "\"rule-dropped\"");
  }

  @Test
  void aCaseThatExpectsMoreNotices() throws IOException {
    WrittenPack pack =
        WrittenPack.in(folder)
            .write(
                "cases/more.yaml",
                """
                - name: an importer is told so
                  profile: {name: A, trade: {imports: true}}
                  asOf: 2022-01-01
                  expect: {notes: [importer]}
                - name: whoever does not import is not told
                  profile: {name: A, trade: {imports: false}}
                  asOf: 2022-01-01
                  expect: {noNotes: [importer]}
                """);
    assertThat(pack.mutated(Choice.ALL).unexplained())
        .extracting(MutationTest::told)
        .containsExactly("13 number-changed 3 -> 4");
  }

  @Test
  void anExplainedSurvivorIsNotToldAgain() throws IOException {
    WrittenPack pack =
        WrittenPack.in(folder)
            .write(
                "mutants.yaml",
                """
                - rule: Importers are told so
                  reason: nobody reads it
                - rule: There is a filing
                  kind: number-changed
                  was: "3"
                  reason: it is a guess anyway
                """);
    MutationReport report = pack.mutated(Choice.ALL);
    assertThat(report.unexplained()).isEmpty();
    assertThat(report.survivors()).hasSize(5);
    assertThat(report.useless()).isEmpty();
    assertThat(MutationText.of(report)).contains("76.2 %", "5 of them are explained");
  }

  @Test
  void anExplanationThatExplainsNothingIsTold() throws IOException {
    WrittenPack pack =
        WrittenPack.in(folder)
            .write("mutants.yaml", "- {rule: Exporters file, reason: it was so once}\n");
    assertThat(pack.mutated(Choice.ALL).useless()).containsExactly("rule: Exporters file");
    assertThat(pack.mutated(new Choice("importers", 0)).useless()).isEmpty();
  }

  @Test
  void anExplanationNeedsAReasonAndTheRule() throws IOException {
    WrittenPack pack = WrittenPack.in(folder);
    pack.write("mutants.yaml", "- {rule: Exporters file}\n");
    assertThatThrownBy(() -> pack.mutated(Choice.ALL)).hasMessageContaining("`reason`");
    pack.write("mutants.yaml", "- {kind: date-moved, reason: so}\n");
    assertThatThrownBy(() -> pack.mutated(Choice.ALL)).hasMessageContaining("`rule`");
    pack.write("mutants.yaml", "- {rule: Exporters file, reson: so}\n");
    assertThatThrownBy(() -> pack.mutated(Choice.ALL)).hasMessageContaining("line 1");
  }

  @Test
  void someMutantsCanBeChosen() throws IOException {
    WrittenPack pack = WrittenPack.in(folder);
    assertThat(pack.mutated(new Choice("IMPORTERS", 0)).all().all()).isEqualTo(4);
    assertThat(pack.mutated(new Choice("", 5)).all().all()).isEqualTo(5);
    assertThat(pack.mutated(new Choice("", 500)).all().all()).isEqualTo(21);
  }

  @Test
  void aCaseThatFailsAnywayIsMendedFirst() throws IOException {
    WrittenPack pack =
        WrittenPack.in(folder)
            .write(
                "cases/wrong.yaml",
                """
                - name: an importer files
                  profile: {name: A, trade: {imports: true}}
                  asOf: 2022-01-01
                  expect: {steps: {filing: ALLOWED}}
                """);
    assertThatThrownBy(() -> pack.mutated(Choice.ALL))
        .hasMessageContaining("fails before anything is changed")
        .hasMessageContaining("an importer files");
  }

  @Test
  void onlyTheChangeDiffersFromTheRule() {
    SourceText source = SourceText.of("rules.drl", WrittenPack.RULES);
    Rule rule = DrlReader.read(source).rules().get(2);
    Site site = new Site(DrlReader.read(source), rule);
    new VerbMutator().mutate(site);
    assertThat(site.mutants().get(1).textAs("other"))
        .contains("rule \"other\"", "@from(\"2022-01-01\")", "conclude.optional(\"filing\");")
        .endsWith("end\n");
  }
}
