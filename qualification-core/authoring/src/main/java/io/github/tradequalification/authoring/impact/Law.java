package io.github.tradequalification.authoring.impact;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.authoring.build.PackBuilder;
import io.github.tradequalification.authoring.cases.Cases;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.AssessmentRun;
import io.github.tradequalification.internal.Lawbook;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.internal.Trace;
import io.github.tradequalification.internal.files.PackJar;
import io.github.tradequalification.internal.files.PackLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Packs ready to run, with their rules as they are written. Thread-safe.
 *
 * @param lawbook ready to run
 * @param rules every rule by name, as it is written
 * @param packs as they are written
 * @param profiles those of the cases of the pack, by name; empty if it has none
 */
public record Law(
    Lawbook lawbook,
    Map<String, WrittenRule> rules,
    List<PackSource> packs,
    Map<String, Enterprise> profiles) {

  /**
   * The law of a pack and of those it builds on.
   *
   * @param given the folder of a pack as it is written, or its jar
   * @param others the jars it builds on; one with the same pack in it is left out
   * @throws IOException if a file cannot be read
   */
  public static Law of(Path given, List<PackJar> others) throws IOException {
    if (!Files.isDirectory(given)) return of(PackJar.read(given), others);
    PackFolder folder = PackFolder.of(given);
    PackJar built = PackBuilder.build(folder, others);
    Law law = of(built, List.of(PackSource.read(folder)), others);
    return new Law(law.lawbook, law.rules, law.packs, profiles(folder, built, others));
  }

  private static Map<String, Enterprise> profiles(
      PackFolder folder, PackJar built, List<PackJar> others) {
    Path cases = Cases.find(folder).orElse(null);
    if (cases == null) return Map.of();
    PackLoader loader = PackBuilder.loader(built, others);
    PackInspection packs = PackInspection.of(loader, folder.rulesPackage());
    return new TreeMap<>(Cases.read(cases, packs).profiles());
  }

  /**
   * The law of a pack that is built already.
   *
   * @throws IOException if the pack is not whole
   */
  public static Law of(PackJar pack, List<PackJar> others) throws IOException {
    return of(pack, PackSource.read(pack), others);
  }

  private static Law of(PackJar pack, List<PackSource> written, List<PackJar> others)
      throws IOException {
    List<PackJar> jars = new ArrayList<>(List.of(pack));
    List<PackSource> packs = new ArrayList<>(written);
    Set<String> folders = Set.copyOf(pack.folders());
    for (PackJar other : others) {
      if (!other.folders().stream().noneMatch(folders::contains)) continue;
      jars.add(other);
      packs.addAll(PackSource.read(other));
    }
    Map<String, WrittenRule> rules = new LinkedHashMap<>();
    for (PackSource source : packs) WrittenRule.addAll(source, rules);
    Lawbook lawbook = Lawbook.load(new PackLoader(jars));
    return new Law(lawbook, Map.copyOf(rules), List.copyOf(packs), Map.of());
  }

  /** The days on which it begins and changes. */
  public Set<LocalDate> days() {
    Set<LocalDate> days = new TreeSet<>(lawbook.changes());
    days.add(lawbook.firstDay());
    return days;
  }

  Assessment assess(Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    return AssessmentRun.assess(lawbook, "en", enterprise, asOf, lawOf);
  }

  Trace trace(Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    return Trace.of(lawbook, enterprise, asOf, lawOf);
  }

  /** What each rule in force on a day says, by its name. */
  Map<String, String> saidOn(LocalDate day) {
    Map<String, String> said = new LinkedHashMap<>();
    for (String name : new TreeSet<>(lawbook.namesInForceOn(day))) {
      WrittenRule rule = rules.get(name);
      said.put(name, rule == null ? "" : rule.said());
    }
    return said;
  }
}
