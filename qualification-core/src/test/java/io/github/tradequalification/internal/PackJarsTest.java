package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.DAY;
import static io.github.tradequalification.internal.TwoLaws.ENTERPRISE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.RulePackException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs named by their jars. */
class PackJarsTest {

  private static final TestPack LAW = TwoLaws.law("of one");
  private static final Map<String, byte[]> ONE = LAW.built();
  private static final Map<String, byte[]> TWO =
      TestPack.of("two", SmallLaw.advice("Of two", "Enterprise()", "")).built();

  @TempDir private Path folder;

  @Test
  void theyAnswerAsFromTheClassPath() throws IOException {
    Path one = jar("one.jar", ONE);
    Path two = jar("two.jar", TWO);
    QualificationAssessor assessor = QualificationAssessor.load(List.of(two, one));
    assertThat(assessor.rulePacks()).extracting(RulePack::id).containsExactly("one", "two");
    assertThat(QualificationAssessor.load(List.of(one)).assess(ENTERPRISE, DAY))
        .isEqualTo(QualificationAssessor.load(new PackLoader(LAW)).assess(ENTERPRISE, DAY));
  }

  @Test
  void aJarOfTwoPacks() throws IOException {
    Map<String, byte[]> both = new HashMap<>(TWO);
    both.putAll(ONE);
    refused(jar("lost.jar", both)).withMessageContaining("there is a rule pack in `test/two`");
    both.put(PackReader.INDEX, "test/two\ntest/one\n".getBytes(StandardCharsets.UTF_8));
    assertThat(QualificationAssessor.load(List.of(jar("both.jar", both))).rulePacks()).hasSize(2);
  }

  @Test
  void onePackInTwoJars() throws IOException {
    Path jar = jar("one.jar", ONE);
    refused(jar, jar("copy.jar", ONE))
        .withMessageContaining("the rule pack in `test/one` is there twice, as `pack:")
        .withMessageContaining("copy.jar!/META-INF/tradequalification/rule-packs` says");
    refused(jar, jar).withMessageContaining("is there twice");
  }

  @Test
  void aFileOfAPackThatAnotherJarHasToo() throws IOException {
    List<String> classes = ONE.keySet().stream().filter(path -> path.endsWith(".class")).toList();
    for (String path : List.of("test/one/texts_en.properties", classes.get(classes.size() - 1))) {
      Map<String, byte[]> more = new HashMap<>(TWO);
      more.put(path, ONE.get(path));
      refused(jar("two.jar", more), jar("one.jar", ONE))
          .withMessageContaining("rule pack in `test/one`: `" + path + "` is taken from another");
    }
  }

  @Test
  void aJarThatIsNoneOrHasNoPack() throws IOException {
    Path jar = jar("one.jar", ONE);
    refused().withMessage("no jar is named; name the jar of each rule pack");
    Path gone = folder.resolve("gone.jar");
    refused(jar, gone).withMessage("`" + gone + "` is not there; name the jar of a rule pack");
    refused(jar, folder).withMessageContaining("`" + folder + "` is no jar that can be read");
    refused(jar, jar("other.jar", Map.of("a/b.txt", new byte[1])))
        .withMessageContaining("other.jar` has no rule pack in it");
    refused(jar("none.jar", Map.of())).withMessageContaining("no file is in it");
  }

  @Test
  void aJarThatHoldsTheLibraryToo() throws IOException {
    Map<String, byte[]> shaded = new HashMap<>(ONE);
    String library = RulePackException.class.getName().replace('.', '/') + ".class";
    shaded.put(library, new byte[1]);
    refused(jar("app.jar", shaded))
        .withMessageContaining("app.jar` holds this library too")
        .withMessageContaining("name the jar of the rule pack alone");
  }

  /** Wherever the damage is, the answer is a pack as it was built, or a refusal by this library. */
  @Test
  void aJarThatIsCutOrDamaged() throws IOException {
    Path jar = jar("one.jar", ONE);
    List<RulePack> right = QualificationAssessor.load(List.of(jar)).rulePacks();
    byte[] whole = Files.readAllBytes(jar);
    int refused = 0;
    for (int at = 7; at < whole.length; at += whole.length / 60) {
      byte[] damaged = whole.clone();
      damaged[at] ^= (byte) 0xff;
      for (byte[] content : List.of(damaged, Arrays.copyOf(whole, at))) {
        try {
          List<Path> one = List.of(Files.write(jar, content));
          assertThat(QualificationAssessor.load(one).rulePacks()).isEqualTo(right);
        } catch (RulePackException e) {
          refused++;
        }
      }
    }
    assertThat(refused).isGreaterThan(80);
  }

  private Path jar(String name, Map<String, byte[]> files) throws IOException {
    return TestJar.write(folder.resolve(name), files, null);
  }

  private static ThrowableAssertAlternative<RulePackException> refused(Path... jars) {
    return assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> QualificationAssessor.load(List.of(jars)));
  }
}
