package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.Step;
import io.github.tradequalification.internal.files.Checksums;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The standard pack and another edition of it, each in the place of the other. */
class StandardPackReloadTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Enterprise ENTERPRISE = Enterprise.named("Example").build();

  @TempDir private Path folder;

  private List<Path> editions;

  @BeforeEach
  void write() throws IOException {
    PackJar standard = new Packs().read().get(0);
    editions =
        List.of(
            write("standard.jar", standard.files()), write("other.jar", otherEdition(standard)));
  }

  @Test
  void anAssessorFromTheClassPathTakesAnotherEdition() {
    QualificationAssessor assessor = QualificationAssessor.load();
    List<RulePack> before = assessor.rulePacks();
    List<Step> steps = assessor.assess(ENTERPRISE, DAY).steps();
    assessor.reload(List.of(editions.get(1)));
    assertThat(assessor.rulePacks()).hasSize(1).isNotEqualTo(before);
    assertThat(assessor.assess(ENTERPRISE, DAY).steps()).isEqualTo(steps);
    assessor.reload(List.of(editions.get(0)));
    assertThat(assessor.rulePacks()).isEqualTo(before);
  }

  /** What the engine and the JVM learn of their own work, they learn first. */
  @Test
  @Tag("soak")
  void aThousandChangesLeaveHeapAndMetaspaceWhereTheyWere() {
    int swaps = Integer.getInteger("soak.swaps", 1_000);
    QualificationAssessor assessor = QualificationAssessor.load(List.of(editions.get(0)));
    for (int swap = 1; swap <= 300; swap++) reload(assessor, swap);
    Memory before = Memory.now();
    for (int swap = 1; swap <= swaps; swap++) reload(assessor, swap);
    Memory after = Memory.now();
    System.out.println(swaps + " changes of law; before: " + before + "; after: " + after);
    assertThat(after.heap()).isCloseTo(before.heap(), Percentage.withPercentage(3));
    assertThat(after.metaspace()).isCloseTo(before.metaspace(), Percentage.withPercentage(3));
    assertThat(after.classes()).isCloseTo(before.classes(), Percentage.withPercentage(3));
  }

  private void reload(QualificationAssessor assessor, int swap) {
    List<RulePack> before = assessor.rulePacks();
    assessor.reload(List.of(editions.get(swap % 2)));
    assertThat(assessor.assess(ENTERPRISE, DAY).rulePacks()).hasSize(1).isNotEqualTo(before);
  }

  /** What is in use, in bytes, and how many classes are loaded. */
  private record Memory(long heap, long metaspace, int classes) {

    static Memory now() {
      for (int i = 0; i < 5; i++) System.gc();
      return new Memory(
          used(MemoryType.HEAP, ""),
          used(MemoryType.NON_HEAP, "Metaspace"),
          ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }

    private static long used(MemoryType type, String name) {
      return ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == type && pool.getName().endsWith(name))
          .mapToLong(pool -> pool.getUsage().getUsed())
          .sum();
    }
  }

  /** With another text, as its build would leave it. */
  private static SortedMap<String, byte[]> otherEdition(PackJar pack) {
    SortedMap<String, byte[]> files = new TreeMap<>(pack.files());
    String folder = pack.folders().get(0);
    files.merge(
        folder + "/texts_en.properties",
        "\n# Another edition.\n".getBytes(StandardCharsets.UTF_8),
        StandardPackReloadTest::joined);
    SortedMap<String, byte[]> covered = new TreeMap<>(files);
    covered.keySet().removeIf(path -> !Checksums.cover(path));
    String digest = Checksums.of(covered).text();
    files.put(folder + "/" + Checksums.FILE, digest.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    return (new String(one, StandardCharsets.UTF_8) + new String(other, StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }

  private Path write(String name, SortedMap<String, byte[]> files) throws IOException {
    Path jar = folder.resolve(name);
    try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        entries.putNextEntry(new ZipEntry(file.getKey()));
        entries.write(file.getValue());
      }
    }
    return jar;
  }
}
