package io.github.tradequalification.internal;

import io.github.tradequalification.RulePack;
import io.github.tradequalification.internal.engine.CompiledRules;
import io.github.tradequalification.internal.text.Texts;
import java.lang.module.ModuleDescriptor.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A rule pack as read. Immutable.
 *
 * @param folder the folder of its files
 * @param id its id, unique
 * @param version its version
 * @param title what it is, for people
 * @param firstDay the first day whose law it covers
 * @param sourcesChecked the day its sources were last checked
 * @param digest the digest of its rules, texts and all other files
 * @param compiled its compiled rules
 * @param rules what its rules say of themselves
 * @param facts what it asks for under names of its own, by name
 * @param texts by language, then by key
 * @param sources its register of sources, empty if it has none
 */
record Pack(
    String folder,
    String id,
    String version,
    String title,
    LocalDate firstDay,
    LocalDate sourcesChecked,
    String digest,
    CompiledRules compiled,
    List<LawRule> rules,
    SortedMap<String, OpenFact> facts,
    Map<String, Map<String, String>> texts,
    List<RegisterEntry> sources) {

  RulePack identity() {
    return new RulePack(id, version, digest, sourcesChecked);
  }

  /**
   * Whether another comes after it: by its version, or of the same version by the day its sources
   * were checked. Versions that are none of Java's are taken for the same.
   */
  boolean olderThan(Pack other) {
    int order = compared(version, other.version);
    return order < 0 || (order == 0 && sourcesChecked.isBefore(other.sourcesChecked));
  }

  /** The texts of some packs in a language, and those of the library. */
  static Texts merged(List<Pack> packs, String language) {
    Map<String, Map<String, String>> byPack = new LinkedHashMap<>();
    for (Pack pack : packs) byPack.put(pack.id(), pack.texts().get(language));
    return Texts.merged(language, byPack);
  }

  private static int compared(String one, String other) {
    try {
      return Version.parse(one).compareTo(Version.parse(other));
    } catch (IllegalArgumentException e) {
      return 0;
    }
  }

  @Override
  public String toString() {
    return "%s %s (%s; %s rules, law from %s, sources checked %s)"
        .formatted(id, version, title, rules.size(), firstDay, sourcesChecked);
  }
}
