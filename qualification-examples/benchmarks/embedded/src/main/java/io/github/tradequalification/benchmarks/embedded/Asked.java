package io.github.tradequalification.benchmarks.embedded;

import io.github.tradequalification.benchmarks.settling.Material;
import io.github.tradequalification.benchmarks.settling.Requirement;
import io.github.tradequalification.benchmarks.settling.Requirement.Kind;
import io.github.tradequalification.benchmarks.settling.Stage;
import io.github.tradequalification.benchmarks.settling.Texts;
import java.util.Comparator;
import java.util.List;

/** What a rule says a step asks for: of several materials one will do. Immutable. */
record Asked(Stage stage, Kind kind, List<Material> materials, RuleHead rule) {

  /** By material, an original before a copy. */
  static final Comparator<Asked> ORDER =
      Comparator.comparing((Asked asked) -> asked.materials().get(0))
          .thenComparing(asked -> asked.kind().shown())
          .thenComparing(asked -> asked.rule().name());

  boolean asksTheSameAs(Asked other) {
    return kind == other.kind && materials.equals(other.materials);
  }

  /** The same where a file will do for a copy. */
  Asked onFile() {
    return kind == Kind.COPY ? new Asked(stage, Kind.COPY_OR_FILE, materials, rule) : this;
  }

  Requirement in(Texts texts) {
    return new Requirement(
        texts, stage, kind, rule.name(), rule.source(), materials.toArray(new Material[0]));
  }
}
