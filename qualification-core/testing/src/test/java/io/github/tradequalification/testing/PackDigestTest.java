package io.github.tradequalification.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last step of the build of a pack. */
class PackDigestTest {

  /** SHA-256 of "abc", from FIPS 180. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path root;

  @BeforeEach
  void write() throws IOException {
    put("com/example/pack.properties", "id=x");
    put("com/example/deep/er.txt", "abc");
    put("com/example/P12/Lambda.class", "abc");
    put("META-INF/kie/g/a/drools-model", "abc");
    put("META-INF/LICENSE", "of another jar");
    put("META-INF/tradequalification/rule-packs", "com/example");
  }

  private void put(String path, String content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<String> digest() throws IOException {
    PackDigest.main(root.toString(), "com/example");
    return Files.readAllLines(root.resolve("com/example/pack.digest"));
  }

  @Test
  void itNamesEveryFileOfThePackAndNoneThatOtherJarsHaveToo() throws IOException {
    List<String> lines = digest();
    assertThat(lines.get(0)).matches("sha256:[0-9a-f]{64}");
    assertThat(lines.get(1)).isEqualTo("rules checked: language 1");
    assertThat(lines.subList(2, 7))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(ABC + " 352441c2 META-INF/kie/g/a/drools-model"),
            line -> assertThat(line).isEqualTo(ABC + " 352441c2 com/example/P12/Lambda.class"),
            line -> assertThat(line).isEqualTo(ABC + " 352441c2 com/example/deep/er.txt"),
            line -> assertThat(line).endsWith(" com/example/pack.index"),
            line -> assertThat(line).endsWith(" com/example/pack.properties"));
    assertThat(lines).hasSize(8);
    assertThat(digest()).isEqualTo(lines);
  }

  @Test
  void itChangesWithEveryFile() throws IOException {
    String before = digest().get(0);
    put("com/example/deep/er.txt", "abd");
    String after = digest().get(0);
    assertThat(after).isNotEqualTo(before);
    put("META-INF/LICENSE", "of a third");
    assertThat(digest().get(0)).isEqualTo(after);
  }

  private static final String RULES =
      """
      package com.example;
      import io.github.tradequalification.Trade;
      global io.github.tradequalification.rule.Conclusions conclude;
      rule "Whoever exports files" %s
        ruleflow-group "procedure"
      when
        $trade : Trade(exports == true)
      then
        %s
      end
      """;

  @Test
  void rulesThatOnlyConcludeAreBuilt() throws IOException {
    put("com/example/rules.drl", RULES.formatted("", "conclude.required(\"x\");"));
    assertThat(digest()).contains("rules checked: language 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "| delete($trade); | rules.drl:9:3",
        "| drools.halt(); | rules.drl:9:3",
        "| if (true) conclude.required(\"x\"); | rules.drl:9:3",
        "| conclude.required(\"x\" + 1); | rules.drl:9:21",
        "| insert(new Object()); | rules.drl:9:3",
        "salience 1 | conclude.required(\"x\"); | rules.drl:4:30",
        "enabled false | conclude.required(\"x\"); | rules.drl:4:30"
      })
  void rulesThatBreakOthersAreNotBuilt(String attribute, String consequence, String place)
      throws IOException {
    digest();
    String before = attribute == null ? "" : attribute;
    put("com/example/rules.drl", RULES.formatted(before, consequence));
    assertThatExceptionOfType(PackDigest.RefusedException.class)
        .isThrownBy(this::digest)
        .withMessageStartingWith("the pack is not built: some rules do what no pack may")
        .withMessageContaining(place + ": error: ");
    assertThat(root.resolve("com/example/pack.digest")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com/other/rules.drl",
        "rules.drl",
        "com/example/deep/rules.drl",
        "com/example/a.rdrl"
      })
  void rulesThatNobodyWouldFindAreNotBuilt(String path) throws IOException {
    put(path, RULES.formatted("", "conclude.required(\"x\");"));
    assertThatExceptionOfType(PackDigest.RefusedException.class)
        .isThrownBy(this::digest)
        .withMessageContaining(path + ":1:1: error: ")
        .withMessageContaining("way out: move it");
  }

  @Test
  void anotherPackBesideItIsNotBuilt() throws IOException {
    put("com/other/pack.properties", "id=y");
    assertThatExceptionOfType(PackDigest.RefusedException.class)
        .isThrownBy(this::digest)
        .withMessageContaining("com/other/pack.properties:1:1: error: ")
        .withMessageContaining("give each pack a project of its own");
  }

  @Test
  void rulesOfAnotherPackageAreNotBuilt() throws IOException {
    String rules = RULES.formatted("", "conclude.required(\"x\");");
    put("com/example/rules.drl", rules.replace("com.example;", "com.other;"));
    assertThatExceptionOfType(PackDigest.RefusedException.class)
        .isThrownBy(this::digest)
        .withMessageContaining("rules.drl:1:")
        .withMessageContaining("write `package com.example;`");
  }

  @Test
  void aWrongFolderIsTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackDigest.main(root.toString(), "com/exampel"))
        .withMessageContaining("there is no pack.properties in `")
        .withMessageContaining("name the folder it lies in");
    assertThatIllegalArgumentException().isThrownBy(() -> PackDigest.main(root.toString()));
  }
}
