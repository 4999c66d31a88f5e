package io.github.tradequalification.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.authoring.cases.CaseResult;
import io.github.tradequalification.authoring.cases.Cases;
import io.github.tradequalification.authoring.cases.LawCase;
import io.github.tradequalification.authoring.cases.Reasons;
import io.github.tradequalification.internal.files.Checksums;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The test of a rule pack, to extend:
 *
 * <pre>{@code
 * class OwnPackTest extends RulePackTest {
 *   OwnPackTest() {
 *     super("com.example.trade");
 *   }
 * }
 * }</pre>
 *
 * <p>It checks what every pack promises, and it runs the cases of the pack: the files in the folder
 * {@code cases} of the test resources, each case as a test with its sentence as the name. The
 * README of the kit of rule authors describes them, that of this module the promises.
 *
 * <p>The pack is read from the class path of the test, with all packs it builds on. Its {@code
 * .drl} files must lie there in a folder, as the build leaves them in {@code target/classes}.
 */
public abstract class RulePackTest extends PackPromises {

  private final String rulesPackage;

  /**
   * The test of the pack whose rules lie in a package.
   *
   * @param rulesPackage the {@code package} of its {@code .drl} files, which is also the folder of
   *     its descriptor and texts; not null
   */
  protected RulePackTest(String rulesPackage) {
    this.rulesPackage = rulesPackage;
  }

  /**
   * The facts that a rule compares with a value though nobody is asked for them, for a reason that
   * the test should give. None by default.
   *
   * @return the paths of the facts, as in {@code trade.exports}; not null
   */
  @Override
  protected Set<String> factsNobodyIsAskedFor() {
    return Set.of();
  }

  @Override
  final ClassLoader loader() {
    return getClass().getClassLoader();
  }

  @Override
  final String rulesPackage() {
    return rulesPackage;
  }

  @Override
  final Path rules() {
    return folder(rulesPackage.replace('.', '/') + "/pack.properties").resolveSibling("");
  }

  @Override
  final List<LawCase> cases() {
    return Cases.read(sources(folder(Cases.FOLDER)), pack()).all();
  }

  /** Where an author edits them, so that a message leads there. */
  private static Path sources(Path built) {
    Path edited = built.resolve("../../../src/test/resources").resolve(Cases.FOLDER).normalize();
    if (!built.endsWith(Path.of("target", "test-classes", Cases.FOLDER))) return built;
    return Files.isDirectory(edited) ? edited : built;
  }

  @TestFactory
  Stream<DynamicNode> theLawByCases() {
    QualificationAssessor assessor = QualificationAssessor.load(loader());
    Map<String, List<LawCase>> byFile =
        cases().stream()
            .collect(Collectors.groupingBy(LawCase::file, TreeMap::new, Collectors.toList()));
    return byFile.entrySet().stream()
        .map(
            file ->
                dynamicContainer(
                    file.getKey(),
                    file.getValue().stream()
                        .map(each -> dynamicTest(each.name(), () -> check(each.run(assessor))))));
  }

  private static void check(CaseResult result) {
    if (result.passed()) return;
    throw new AssertionError(result.told(Reasons.IN_ANSWER), result.refusal());
  }

  @Test
  void thereAreCases() {
    assertThat(cases()).isNotEmpty();
  }

  /** Whoever loads the pack compares shorter sums, which a forged file may have too. */
  @Test
  void itsDigestIsThatOfTheFilesItIsBuiltOf() throws IOException {
    Path root = rules();
    for (int i = rulesPackage.split("\\.", -1).length; i > 0; i--) root = root.resolveSibling("");
    String written = Files.readString(rules().resolve(Checksums.FILE));
    assertThat(Checksums.of(PackDigest.filesIn(root)).text()).isEqualTo(written);
  }

  private Path folder(String name) {
    URL found = loader().getResource(name);
    if (found == null) {
      throw new IllegalStateException(
          "there is no `%s` on the class path of the test; put it among the resources"
              .formatted(name));
    }
    if (!found.getProtocol().equals("file")) {
      throw new IllegalStateException(
          "`%s` lies in a jar; test a pack where it is built, from its folder".formatted(found));
    }
    try {
      return Path.of(new URI(found.toString()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
