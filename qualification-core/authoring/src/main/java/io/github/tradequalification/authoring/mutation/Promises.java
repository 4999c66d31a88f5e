package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.RegisteredSource;
import io.github.tradequalification.internal.Lawbook;
import io.github.tradequalification.internal.PackInspection;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a pack promises beside its cases, as far as a change of a rule can break it. Thread-safe.
 */
final class Promises {

  private final String rulesPackage;
  private final Set<String> bare;
  private final Set<String> unused;

  /** What is broken before anything is changed, no mutant broke. */
  Promises(Lawbook law, String rulesPackage) {
    this.rulesPackage = rulesPackage;
    PackInspection pack = PackInspection.of(law, rulesPackage);
    this.bare = Set.copyOf(pack.daysWithoutASource().keySet());
    this.unused = unused(pack);
  }

  /** What a mutant breaks; empty if it breaks nothing. */
  Optional<String> brokenBy(Mutant mutant, Lawbook law) {
    if (mutant.effect() instanceof Effect.Text) return Optional.empty();
    PackInspection pack = PackInspection.of(law, rulesPackage);
    for (Map.Entry<String, LocalDate> each : pack.daysWithoutASource().entrySet()) {
      if (!bare.contains(each.getKey())) {
        return Optional.of("a rule has no source in force on " + each.getValue());
      }
    }
    Set<String> now = unused(pack);
    now.removeAll(unused);
    return now.isEmpty() ? Optional.empty() : Optional.of("no rule names the source " + now);
  }

  private static Set<String> unused(PackInspection pack) {
    return pack.sources("en").stream()
        .filter(source -> source.rules().isEmpty())
        .map(RegisteredSource::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
