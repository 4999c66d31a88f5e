package io.github.tradequalification.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last step of the build of a pack. */
class PackDigestTest {

  /** SHA-256 of "abc", from FIPS 180. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path root;

  @BeforeEach
  void write() throws IOException {
    put("com/example/pack.properties", "id=x");
    put("com/example/deep/er.drl", "abc");
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
    assertThat(lines.subList(1, 6))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(ABC + " 352441c2 META-INF/kie/g/a/drools-model"),
            line -> assertThat(line).isEqualTo(ABC + " 352441c2 com/example/P12/Lambda.class"),
            line -> assertThat(line).isEqualTo(ABC + " 352441c2 com/example/deep/er.drl"),
            line -> assertThat(line).endsWith(" com/example/pack.index"),
            line -> assertThat(line).endsWith(" com/example/pack.properties"));
    assertThat(lines).hasSize(7);
    assertThat(digest()).isEqualTo(lines);
  }

  @Test
  void itChangesWithEveryFile() throws IOException {
    String before = digest().get(0);
    put("com/example/deep/er.drl", "abd");
    String after = digest().get(0);
    assertThat(after).isNotEqualTo(before);
    put("META-INF/LICENSE", "of a third");
    assertThat(digest().get(0)).isEqualTo(after);
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
