package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lawbook that assessors share. Another may take its place, whole: whoever reads it once works
 * with one law to the end. Thread-safe.
 */
public final class LawInUse {

  private volatile Lawbook lawbook;

  /** A law to begin with. */
  public LawInUse(Lawbook lawbook) {
    this.lawbook = lawbook;
  }

  /** The lawbook of this moment. */
  public Lawbook now() {
    return lawbook;
  }

  /**
   * Puts the packs in jars in the place of those in use.
   *
   * @throws RulePackException if one is broken, older than the one in use, or missing; what is in
   *     use stays
   */
  public synchronized void replaceBy(List<Path> jars) {
    Lawbook next = Lawbook.load(jars);
    refuseStepsBack(lawbook.packs(), next.packs());
    next.checkPeriods();
    lawbook = next;
  }

  private static void refuseStepsBack(List<Pack> inUse, List<Pack> given) {
    Map<String, Pack> byId = new HashMap<>();
    for (Pack pack : given) byId.put(pack.id(), pack);
    List<String> faults = new ArrayList<>();
    for (Pack pack : inUse) {
      Pack other = byId.get(pack.id());
      if (other == null) {
        faults.add("rule pack `%s` is in use, but is in none of the jars".formatted(pack.id()));
      } else if (other.olderThan(pack)) {
        faults.add(
            "rule pack `%s` is in use as %s, but the jar has the older %s"
                .formatted(pack.id(), told(pack), told(other)));
      }
    }
    if (faults.isEmpty()) return;
    throw new RulePackException(
        """
        the law in use stays: %s; name the jars of all packs, each as new as the one in use; \
        to go back on purpose, load a new assessor"""
            .formatted(String.join("; ", faults)));
  }

  private static String told(Pack pack) {
    return "version %s (sources checked %s)".formatted(pack.version(), pack.sourcesChecked());
  }
}
