package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.internal.files.Checksums;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs whose files are not those that were built, in jars and in folders. */
class PackFilesTest {

  private static final String TEXT = "test/one/texts_en.properties";
  private static final String DRL = "test/one/rules.drl";

  private static final Map<String, byte[]> ONE = pack("one").built();
  private static final Map<String, byte[]> TWO = pack("two").built();

  @TempDir private Path folder;

  @Test
  void whatWasBuiltIsLoadedAndTellsTheDigestOfItsFiles() throws Exception {
    String told = new String(ONE.get("test/one/pack.digest"), StandardCharsets.UTF_8);
    String lines = told.substring(told.indexOf('\n') + 1, told.length() - 9);
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    String expected =
        "sha256:" + HexFormat.of().formatHex(sha256.digest(lines.getBytes(StandardCharsets.UTF_8)));
    assertThat(lines.lines())
        .hasSize(ONE.size() - 1)
        .startsWith("rules checked: language 1")
        .anyMatch(line -> line.endsWith(" " + DRL))
        .anyMatch(line -> line.matches("[0-9a-f]{64} [0-9a-f]{8} test/one/P\\w+/\\w+\\.class"));
    for (URL place : List.of(jar("one.jar", ONE), unpacked("one", ONE))) {
      assertThat(load(place)).extracting(RulePack::digest).containsExactly(expected);
    }
    assertThat(QualificationAssessor.load(List.of(folder.resolve("one.jar"))).rulePacks())
        .extracting(RulePack::digest)
        .containsExactly(expected);
  }

  @Test
  void aDigestThatWasEdited() throws IOException {
    refusedEverywhere("test/one/pack.digest", "00".getBytes(StandardCharsets.UTF_8))
        .withMessage(
            "rule pack in `test/one`: its `pack.digest` is not what its build wrote; build the pack again, or copy its jar again");
    byte[] told = ONE.get("test/one/pack.digest").clone();
    told[10] ^= 1;
    refusedEverywhere("test/one/pack.digest", told).withMessageContaining("its `pack.digest`");
    refusedEverywhere("test/one/pack.digest", new byte[0]).withMessageContaining("pack.digest");
  }

  @Test
  void aRuleFileThatWasEmptied() throws IOException {
    refusedEverywhere(DRL, new byte[0])
        .withMessage(
            "rule pack in `test/one`: `test/one/rules.drl` was changed, so this is not the pack that was built; build it again, or copy its jar again");
  }

  @Test
  void aTextADescriptorAListOrAClassThatWasChanged() throws IOException {
    List<String> covered = ONE.keySet().stream().filter(Checksums::cover).toList();
    assertThat(covered).hasSizeGreaterThan(8);
    for (String path : covered) {
      byte[] more =
          (new String(ONE.get(path), StandardCharsets.ISO_8859_1) + " ")
              .getBytes(StandardCharsets.ISO_8859_1);
      refusedEverywhere(path, more).withMessageContaining("`" + path + "` was changed");
    }
  }

  @Test
  void aFileThatIsMissing() throws IOException {
    for (String path : ONE.keySet()) {
      if (!Checksums.cover(path) || path.endsWith("pack.properties")) continue;
      refusedEverywhere(path, null).withMessageContaining("`" + path + "` is not there");
    }
  }

  @Test
  void aClassOrATextThatLiesBeforeThePack() throws IOException {
    URL pack = jar("one.jar", ONE);
    for (String path : List.of(TEXT, someClass())) {
      URL before = unpacked("before", Map.of(path, ONE.get(path)));
      refused(before, pack)
          .withMessageContaining("`" + path + "` is taken from another place")
          .withMessageContaining("rule pack in `test/one`");
    }
  }

  @Test
  void aJarThatIsCutOrNoJar() throws IOException {
    URL good = jar("one.jar", ONE);
    Path cut = path(jar("two.jar", TWO));
    byte[] whole = Files.readAllBytes(cut);
    for (int size : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
      Files.write(cut, Arrays.copyOf(whole, size));
      refused(good, cut.toUri().toURL())
          .withMessageContaining("`" + cut + "` on the class path is no jar that can be read")
          .withMessageContaining("copy it again");
    }
    refused(cut.toUri().toURL()).withMessageContaining("is no jar that can be read");
  }

  @Test
  void aCutJarThatOnlyTheManifestOfAnotherNames() throws IOException {
    Path cut = path(jar("two.jar", TWO));
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 100));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "two.jar not-there.jar");
    URL first = jar("one.jar", ONE, manifest);
    refused(first).withMessageContaining("two.jar` on the class path is no jar");
  }

  /** Wherever the damage is, the answer is a pack as it was built, or a refusal by this library. */
  @Test
  void aJarWithDamagedBytes() throws IOException {
    Path jar = path(jar("one.jar", ONE));
    byte[] whole = Files.readAllBytes(jar);
    List<RulePack> right = load(jar.toUri().toURL());
    int refused = 0;
    for (int at = 7; at < whole.length; at += whole.length / 60) {
      byte[] damaged = whole.clone();
      damaged[at] ^= (byte) 0xff;
      Path copy = Files.write(folder.resolve("damaged-" + at + ".jar"), damaged);
      try {
        assertThat(load(copy.toUri().toURL())).isEqualTo(right);
      } catch (RulePackException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(30);
  }

  @Test
  void aListOrAnIndexWithoutContent() throws IOException {
    TestPack list = pack("one");
    byte[] model = list.files.get(list.modelPath());
    String version = new String(model, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
    list.put(list.modelPath(), version + "\n");
    refused(jar("one.jar", list.built()))
        .withMessageContaining("rule pack `one`: its jar lists no rules");
    URL good = jar("one.jar", ONE);
    refused(good, jar("two.jar", pack("two").put(PackReader.INDEX, "# none\n").built()))
        .withMessageContaining("rule-packs` names no rule pack");
  }

  @Test
  void aJarMadeOfTwoPacksThatKeptTheIndexOfOne() throws IOException {
    Map<String, byte[]> both = new HashMap<>(TWO);
    both.putAll(ONE);
    for (URL place : List.of(jar("both.jar", both), unpacked("both", both))) {
      refused(place)
          .withMessage(
              "there is a rule pack in `test/two`, but `META-INF/tradequalification/rule-packs` beside it does not name that folder; when jars are made into one, the lines of all their files of this name must be kept");
    }
    both.put(PackReader.INDEX, "test/two\ntest/one\ntest/one\n".getBytes(StandardCharsets.UTF_8));
    assertThat(load(jar("merged.jar", both)))
        .extracting(RulePack::id)
        .containsExactly("one", "two");
  }

  @Test
  void onePackTwice() throws IOException {
    refused(jar("one.jar", ONE), jar("copy.jar", ONE))
        .withMessageContaining("the rule pack in `test/one` is there twice");
  }

  private static TestPack pack(String id) {
    TestPack pack =
        TestPack.of(
            id,
            """
            rule "Of %s" @source("a test") ruleflow-group "outline"
            when Always() then conclude.condition("%s").order(1).restsOn("businessScope"); end
            """
                .formatted(id, id));
    pack.texts("condition.%1$s=C\ncondition.%1$s.met=M\ncondition.%1$s.notMet=N\n".formatted(id));
    return pack.put(pack.folder() + "/rules.drl", "// as written");
  }

  private static String someClass() {
    return ONE.keySet().stream()
        .filter(path -> path.endsWith(".class"))
        .sorted()
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  private ThrowableAssertAlternative<RulePackException> refusedEverywhere(
      String path, byte[] content) throws IOException {
    Map<String, byte[]> files = new HashMap<>(ONE);
    if (content == null) files.remove(path);
    else files.put(path, content);
    String told = refused(unpacked("unpacked", files)).actual().getMessage();
    refused(jar("packed.jar", files)).withMessage(told);
    return assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> QualificationAssessor.load(List.of(folder.resolve("packed.jar"))))
        .withMessage(told);
  }

  private static ThrowableAssertAlternative<RulePackException> refused(URL... places) {
    return assertThatExceptionOfType(RulePackException.class).isThrownBy(() -> load(places));
  }

  private static List<RulePack> load(URL... places) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(places, PackFilesTest.class.getClassLoader())) {
      return QualificationAssessor.load(loader).rulePacks();
    }
  }

  private URL jar(String name, Map<String, byte[]> files) throws IOException {
    return jar(name, files, null);
  }

  private URL jar(String name, Map<String, byte[]> files, Manifest manifest) throws IOException {
    return TestJar.write(folder.resolve(name), files, manifest).toUri().toURL();
  }

  private URL unpacked(String name, Map<String, byte[]> files) throws IOException {
    Path root = Files.createTempDirectory(folder, name);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return root.toUri().toURL();
  }

  private static Path path(URL url) {
    return Path.of(URI.create(url.toString()));
  }
}
