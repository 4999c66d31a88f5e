package io.github.tradequalification.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.PackInspection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a folder of cases. */
class CaseFilesTest {

  private static final String CASE =
      "- {name: %s, like: plain, asOf: 2020-01-01, expect: {order: [first]}}\n";

  @TempDir private Path folder;
  private PackInspection packs;
  private Path cases;

  @BeforeEach
  void build() throws IOException {
    packs = SmallPack.inspect(SmallPack.in(folder));
    cases = Files.createDirectories(folder.resolve("resources/small/cases"));
    Files.createDirectories(cases.resolve("profiles"));
    write("profiles/plain.yaml", "name: 桥\ntrade: {imports: true, exports: true}\n");
  }

  @Test
  void casesAreReadFromFilesOfEachKindInTheOrderOfTheirNames() throws IOException {
    write("b.yaml", "\uFEFF" + CASE.formatted("B"));
    write("c.yml", CASE.formatted("C"));
    write(
        "a.json",
        "[{\"name\": \"A\", \"like\": \"plain\", \"asOf\": \"2020-01-01\", \"expect\": {\"order\": [\"first\"]}}]");
    Cases read = Cases.read(cases, packs);
    assertThat(read.all()).extracting(LawCase::name).containsExactly("A", "B", "C");
    assertThat(read.all()).extracting(LawCase::file).containsExactly("a.json", "b.yaml", "c.yml");
    assertThat(read.profiles()).containsOnlyKeys("plain");
  }

  @Test
  void theCasesOfAPackAreFoundBesideItsDescriptorOrInItsProject() throws IOException {
    PackFolder pack = PackFolder.of(folder.resolve("resources/small"));
    assertThat(Cases.folderOf(pack)).isEqualTo(cases);
    write("../../../pom.xml", "<project/>");
    Path ofTests = Files.createDirectories(folder.resolve("src/test/resources/cases"));
    assertThat(Cases.folderOf(PackFolder.of(folder.resolve("resources/small")))).isEqualTo(ofTests);
    Files.delete(ofTests);
    Files.move(cases, folder.resolve("elsewhere"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cases.folderOf(PackFolder.of(folder.resolve("resources/small"))))
        .withMessageContaining("there are no cases of this pack");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cases.read(folder.resolve("case"), packs))
        .withMessageEndingWith("case: no such folder; name the one that holds the cases");
  }

  @Test
  void theFaultsOfAllFilesAreToldAtOnce() throws IOException {
    write("a.yaml", CASE.formatted("A").replace("order: [first]", "order: [frist]"));
    write("b.json", "[");
    write("c.txt", "cases");
    write("d.yaml", CASE.formatted("A"));
    Files.write(cases.resolve("e.yaml"), "- 名".getBytes(StandardCharsets.UTF_16LE));
    write("profiles/plain.json", "{\"name\": \"B\"}");
    write("profiles/wrong.json", "{\"name\": \"B\",\n \"ofice\": {}}");
    Cases read = Cases.read(cases, packs);
    assertThat(told(read))
        .hasSize(7)
        .satisfiesExactly(
            a -> assertThat(a).startsWith("a.yaml:1:61: no pack knows a step `frist`"),
            b -> assertThat(b).startsWith("b.json:1:"),
            c -> assertThat(c).startsWith("c.txt:1:1: this is not read as cases"),
            d -> assertThat(d).startsWith("d.yaml:1:10: another case has this name"),
            e -> assertThat(e).startsWith("e.yaml:1:1: the file is not in UTF-8"),
            f -> assertThat(f).startsWith("profiles/plain.yaml:1:1: the profile has the name of"),
            g ->
                assertThat(g)
                    .startsWith(
                        "profiles/wrong.json:2:2: ofice: `ofice` is not allowed; did you mean `office`?"));
    assertThat(read.sound()).extracting(LawCase::file).containsExactly("d.yaml");
  }

  @Test
  void aFaultOfAProfileIsToldOnceHoweverManyCasesBeginWithIt() throws IOException {
    write("profiles/plain.yaml", "name: 桥\noffice: {zone: NOWHERE}\n");
    write("a.yaml", CASE.formatted("A") + CASE.formatted("B"));
    assertThat(told(Cases.read(cases, packs)))
        .singleElement()
        .asString()
        .startsWith(
            "profiles/plain.yaml:2:10: office.zone: `NOWHERE` is not allowed; there are NONE");
  }

  private List<String> told(Cases read) {
    return read.faults().stream()
        .map(fault -> fault.toString().replace(cases + "/", "").replace('\\', '/'))
        .toList();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(cases.resolve(file), text);
  }
}
