package io.github.tradequalification.authoring.coverage;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Office;
import io.github.tradequalification.Trade;
import io.github.tradequalification.internal.Trace;
import io.github.tradequalification.internal.engine.Seen;
import io.github.tradequalification.internal.files.PackIndex;
import io.github.tradequalification.rule.Always;
import io.github.tradequalification.rule.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers what is seen of one rule, case by case. Not thread-safe. */
final class RuleUse {

  private static final Set<Class<?>> ALWAYS_THERE =
      Set.of(Always.class, Today.class, Enterprise.class, Office.class, Trade.class);

  private final String name;
  private final PackIndex.Rule written;
  private final boolean general;
  private final List<CoveredPart> parts = new ArrayList<>();
  private boolean looked;
  private int inForce;
  private int fired;

  RuleUse(String name, PackIndex.Rule written, boolean general) {
    this.name = name;
    this.written = written;
    this.general = general;
  }

  void add(Trace trace) {
    inForce++;
    // One that looks at no profile fires when its time of the law is made ready, or in none.
    if (general ? fired > 0 || trace.fired(name) : trace.fired(name)) fired++;
    if (general) return;
    List<CoveredPart> seen = parts(trace.probe(name).patterns());
    if (!looked) parts.addAll(seen);
    looked = true;
    for (int i = 0; i < parts.size(); i++) {
      CoveredPart before = parts.get(i);
      CoveredPart now = seen.get(i);
      boolean held = before.held() || now.held();
      boolean failed = before.failed() || now.failed();
      parts.set(i, new CoveredPart(before.piece(), before.aFact(), held, failed));
    }
  }

  private List<CoveredPart> parts(List<Seen> patterns) {
    List<CoveredPart> all = new ArrayList<>();
    // What is written in a way that has no places is left out: it cannot be shown.
    if (patterns.size() != written.patterns().size()) return all;
    for (int i = 0; i < patterns.size(); i++) {
      Seen pattern = patterns.get(i);
      PackIndex.Looked place = written.patterns().get(i);
      int tests = pattern.size();
      if (tests == 0 && !ALWAYS_THERE.contains(pattern.type())) {
        all.add(new CoveredPart(place.piece(), true, pattern.found(), pattern.missing()));
      }
      if (tests != place.tests().size()) continue;
      for (int k = 0; k < tests; k++) {
        all.add(new CoveredPart(place.tests().get(k), false, pattern.held(k), pattern.failed(k)));
      }
    }
    return all;
  }

  /** Before a case was seen nobody knows what can be told of it; then it has no parts. */
  CoveredRule covered() {
    return new CoveredRule(name, written, general, !parts.isEmpty(), inForce, fired, parts);
  }
}
