package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.drl.Rule.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Takes out sources that a rule names, and names others, where answers tell what the rule rests on.
 */
final class SourceMutator implements Mutator {

  /** Verbs of which an answer tells what they rest on. */
  private static final List<String> TOLD =
      List.of(
          "condition",
          "met",
          "notMet",
          "unknown",
          "required",
          "requiredAnew",
          "optional",
          "notRequired",
          "asks",
          "obsolete",
          "note");

  private final SortedSet<String> register;

  /**
   * @param register the ids of all sources
   */
  SourceMutator(SortedSet<String> register) {
    this.register = register;
  }

  @Override
  public void mutate(Site site) {
    Annotation written = site.rule().annotation("source").orElse(null);
    if (written == null || TOLD.stream().noneMatch(site::says)) return;
    List<String> items = new ArrayList<>();
    for (String item : written.value().split(";", -1)) if (!item.isBlank()) items.add(item.strip());
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i);
      if (items.size() > 1) change(site, written, items, i, MutationKind.SOURCE_DROPPED, "");
      String id = item.split("\\s+", 2)[0];
      if (!register.contains(id)) continue;
      String other = KnownWords.next(register, id, items.stream().map(SourceMutator::id).toList());
      if (other == null) continue;
      String swapped = other + item.substring(id.length());
      change(site, written, items, i, MutationKind.SOURCE_SWAPPED, swapped);
    }
  }

  private static String id(String item) {
    return item.split("\\s+", 2)[0];
  }

  private static void change(
      Site site, Annotation written, List<String> items, int index, MutationKind kind, String now) {
    List<String> changed = new ArrayList<>(items);
    if (now.isEmpty()) changed.remove(index);
    else changed.set(index, now);
    site.annotated(
        kind,
        written.begin(),
        items.get(index),
        now,
        new Effect.Sources(String.join("; ", changed), site.says("obsolete")));
  }
}
