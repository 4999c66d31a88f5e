package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.build.PackBuilder;
import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlReader;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.authoring.source.SourceText;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks packs as they are written. It runs no rule and needs no build. A checker that is kept
 * reads the packs that others build on once, and of a pack it knows only what has changed. Not
 * thread-safe.
 */
public final class Checker {

  private static final List<Check> CHECKS =
      List.of(
          new FilesCheck(),
          new ImportsCheck(),
          new GlobalsCheck(),
          new DeclarationsCheck(),
          new ConditionsCheck(),
          new StagesCheck(),
          new AttributesCheck(),
          new ThenCheck(),
          new FolderCheck(),
          new ProjectCheck(),
          new PropertiesCheck(),
          // Last: it does not rely on rules with mistakes.
          new LawCheck());

  private final List<PackJar> jars;
  private final List<PackSource> others = new ArrayList<>();
  private final Map<String, DrlFile> read = new HashMap<>();

  /**
   * A checker of packs that build on others.
   *
   * @param jars the packs they build on; one with the same pack in it is left out
   * @throws IOException if one of them is not whole
   */
  public Checker(List<PackJar> jars) throws IOException {
    this.jars = List.copyOf(jars);
    for (PackJar jar : jars) others.addAll(PackSource.read(jar));
  }

  /**
   * Looks for everything that is wrong with a pack.
   *
   * @param place where it is written
   * @param jars the packs it builds on; one with the same pack in it is left out
   * @throws IOException if a file cannot be read
   */
  public static Report check(PackFolder place, List<PackJar> jars) throws IOException {
    return new Checker(jars).check(place);
  }

  /**
   * Looks for everything that is wrong with a pack.
   *
   * @param place where it is written
   * @throws IOException if a file cannot be read
   */
  public Report check(PackFolder place) throws IOException {
    return check(place, Map.of());
  }

  /**
   * The same of a pack as it would be.
   *
   * @param place where it is written
   * @param changed what would be in some of its files
   * @throws IOException if a file cannot be read
   */
  public Report check(PackFolder place, Map<Path, byte[]> changed) throws IOException {
    PackSource pack = PackSource.read(place, file -> contentOf(file, changed), this::rulesOf);
    Report report = new Report();
    report.looksAt(pack.files().size(), pack.rules().size());
    for (DrlFile file : pack.files()) report.addAll(file.source(), file.faults());
    CheckedPack checked = CheckedPack.of(pack, others, PackBuilder.classes(place, jars));
    for (Check check : CHECKS) check.look(checked, report);
    return report;
  }

  private static byte[] contentOf(Path file, Map<Path, byte[]> changed) throws IOException {
    byte[] content = changed.get(file);
    return content == null ? Files.readAllBytes(file) : content;
  }

  /** The rules of a text, as they were read before where the text is the same. */
  private DrlFile rulesOf(SourceText source) {
    DrlFile before = read.get(source.name());
    if (before != null && same(before.source(), source)) return before;
    DrlFile now = DrlReader.read(source);
    read.put(source.name(), now);
    return now;
  }

  private static boolean same(SourceText one, SourceText other) {
    return one.text().equals(other.text()) && one.encoding() == other.encoding();
  }
}
