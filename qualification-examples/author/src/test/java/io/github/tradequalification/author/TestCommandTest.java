package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code test FOLDER}, with the packs that are shipped. */
class TestCommandTest {

  private static final String OWN_PACK = "../own-pack";
  private static final String RULES = "city-practice.drl";
  private static final String BARE = "name: Harbour Light\n";

  @TempDir private Path cases;

  @Test
  void theCasesOfTheStandardPackPass() {
    Run run =
        Run.of(
            "test",
            "../../qualification-rules",
            "--not-asked=trade.crossBorderEcommerceUsdPerYear");
    assertThat(run.out())
        .matches(
            "1\\d{3} cases run, 1\\d{3} as expected, 0 not; 0 faults in their files; \\d+\\.\\d s\\R");
    assertThat(run.status()).as(run.err()).isZero();
  }

  @Test
  void theCasesOfThePackToCopyPass() {
    Run run = Run.of("test", OWN_PACK + "/src/main/resources/com/example/trade");
    assertThat(run.out()).contains(" as expected, 0 not; 0 faults");
    assertThat(run.status()).as(run.err()).isZero();
  }

  @Test
  void onlySomeCasesAreRunByTheirName() {
    Run run = Run.of("test", OWN_PACK, "--name", "takes three working days");
    assertThat(run.out()).startsWith("2 cases run, 2 as expected");
    Run none = Run.of("test", OWN_PACK, "--name", "takes four working days");
    assertThat(none.err()).contains("no case has `takes four working days` in its name");
    assertThat(none.status()).isEqualTo(2);
  }

  @Test
  void faultsAndFailuresAreShownTogether() throws IOException {
    write("profiles/bare.yaml", BARE);
    write(
        "a.yaml",
        """
        - name: this fails
          like: bare
          asOf: 2026-11-23
          expect: {steps: {preparation: DONE}}
        - name: this is no case
          like: bear
          asOf: 2026-11-23
          expect: {noNotes: [expires-sooon]}
        """);
    Run run = Run.of("test", OWN_PACK, "--cases", cases.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("a.yaml:6:9: there is no profile and no case `bear`; did you mean `bare`?")
        .contains("a.yaml:8:22: no pack knows a note `expires-sooon`; did you mean `expires-soon`?")
        .contains("a.yaml:1:3: this fails")
        .containsPattern("line 4: steps preparation +DONE +ALLOWED")
        .contains("1 cases run, 0 as expected, 1 not; 2 faults in their files");
  }

  @Test
  void theReadmeShowsWhatAFailureLooksLike() throws IOException {
    Path standard = Path.of("../../qualification-rules");
    write(
        "profiles/ready.json",
        Files.readString(standard.resolve("src/test/resources/cases/profiles/ready.json")));
    write(
        "customs.yaml",
        """
        - name: an unknown operator keeps no step waiting
          like: ready
          asOf: 2026-11-23
          change: {operators: null}
          expect:
            notes: [scope-limited]
            waitsFor: {electronic-port-card: []}
            missing: {electronic-port-card: []}
            says: {business-scope: 进出口}
        """);
    Run run = Run.of("test", standard.toString(), "--cases", cases.toString());
    String shown = run.out().substring(0, run.out().indexOf("\n\n"));
    assertThat(Files.readString(Path.of("../../qualification-core/authoring/README.md")))
        .contains("```\n" + shown.replace(cases.toString(), "cases") + "\n```");
  }

  /** As it was named, not as it lies on the disk. */
  @Test
  void filesAreToldBelowTheFolderAsItWasNamed() throws IOException {
    Path pack = copied("--of=practice");
    Path told = Path.of("").toAbsolutePath().relativize(pack);
    edit(
        pack,
        "src/test/resources/cases/city-practice.yaml",
        "office-lease COPY",
        "office-lease ORIGINAL");
    assertThat(Run.of("test", told + "").out()).startsWith(told + "/src/test/resources/cases/");
  }

  @Test
  void aSlipInARuleIsToldByTheCheckAndNotByTheCompiler() throws IOException {
    Path pack = copied("--of=practice");
    edit(pack, RULES, "region != null", "region = null");
    for (String command : List.of("test", "coverage", "mutate", "law")) {
      Run run = Run.of(command, pack + "");
      assertThat(run.status()).as(command).isEqualTo(1);
      assertThat(run.out()).contains("`=` is no sign that compares [wrong-sign]", " errors, ");
      assertThat(run.err()).isEmpty();
    }
    assertThat(Run.of("impact", "--new", pack + "").out()).contains("[wrong-sign]");
  }

  @Test
  void aRuleWithoutATwinIsToldThoughEveryCasePasses() throws IOException {
    Path pack = copied("--of=practice");
    edit(pack, RULES, "Office(region == null)", "Office(zone == null)");
    edit(pack, RULES, "decides(\"office.region\"", "decides(\"office.zone\"");
    Run run = Run.of("test", pack + "", "--cases", emptied(pack) + "");
    assertThat(run.out()).doesNotContain("not as every pack is");
    assertThat(Run.of("test", pack + "").out())
        .contains(
            "not as every pack is: rule `Our city asks for a copy of the office lease",
            "compares `office.region`",
            "ask for it in a rule of the same days");
    assertThat(Run.of("test", pack + "").status()).isEqualTo(1);
  }

  @Test
  void aFullWidthColonIsToldAtItsLine() throws IOException {
    write("a.yaml", "- name: one\n  like： bare\n  asOf: 2026-11-23\n");
    assertThat(Run.of("test", OWN_PACK, "--cases", cases + "").out())
        .contains("a.yaml:2:7: the sign `：` separates no name from its value; write `:`");
  }

  private Path copied(String kind) {
    Path pack = cases.resolve("city");
    assertThat(Run.of("new", pack + "", kind).status()).isZero();
    return pack;
  }

  /** A folder with one case that asks for nothing of the rule. */
  private Path emptied(Path pack) throws IOException {
    Path folder = pack.resolve("src/test/resources/cases");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) Files.delete(file);
    }
    Files.writeString(
        folder.resolve("a.yaml"),
        "- {name: one, like: company, asOf: 2026-01-01, expect: {steps: {preparation: ALLOWED}}}\n");
    return folder;
  }

  private static void edit(Path pack, String file, String find, String replace) throws IOException {
    Path path;
    try (Stream<Path> files = Files.walk(pack)) {
      path = files.filter(each -> each.endsWith(file)).findFirst().orElseThrow();
    }
    String text = Files.readString(path);
    assertThat(text).contains(find);
    Files.writeString(path, text.replace(find, replace));
  }

  @Test
  void whatIsNotThereIsRefused() {
    Run noPack = Run.of("test", cases.toString());
    assertThat(noPack.status()).isEqualTo(2);
    assertThat(noPack.err()).contains("no rule pack here");
    Run noCases = Run.of("test", OWN_PACK, "--cases", cases.toString());
    assertThat(noCases.status()).isEqualTo(2);
    assertThat(noCases.err()).contains("there are no cases");
  }

  private void write(String file, String text) throws IOException {
    Path path = cases.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
