package io.github.tradequalification.internal;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.internal.text.NearestCode;
import io.github.tradequalification.internal.text.Texts;
import io.github.tradequalification.rule.UnknownCode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The codes that some pack knows. A code is known when it has a name: the texts are the register of
 * codes, the same in every language. Immutable.
 */
record KnownCodes(SortedSet<String> steps, SortedSet<String> materials) {

  static KnownCodes namedIn(Texts texts) {
    return new KnownCodes(texts.codes("step"), texts.codes("material"));
  }

  /** The codes in a profile, and the names of facts, that no pack knows. */
  Set<UnknownCode> unknownIn(Enterprise enterprise, ProfileFacts facts) {
    Set<UnknownCode> unknown = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    for (Document paper : enterprise.documents()) {
      tell(paper.material(), materials, seen, unknown);
    }
    seen.clear();
    for (CompletedStep record : enterprise.completedSteps()) {
      tell(record.step(), steps, seen, unknown);
    }
    seen.clear();
    if (enterprise.facts().isEmpty()) return unknown;
    SortedSet<String> declared = new TreeSet<>(facts.open().keySet());
    for (String name : enterprise.facts().keySet()) tell(name, declared, seen, unknown);
    return unknown;
  }

  private static void tell(
      String code, SortedSet<String> known, Set<String> seen, Set<UnknownCode> unknown) {
    if (known.contains(code) || !seen.add(code)) return;
    unknown.add(new UnknownCode(code, known.isEmpty() ? null : NearestCode.to(code, known)));
  }
}
