package io.github.tradequalification.internal;

import io.github.tradequalification.internal.engine.RuleProbes;
import io.github.tradequalification.internal.text.Texts;
import org.jspecify.annotations.Nullable;

/** What it takes to say why an answer is as it is. Made when somebody first asks. Thread-safe. */
final class Reasons {

  private final Lawbook lawbook;
  private final ClassLoader loader;
  private volatile @Nullable RuleProbes probes;
  private volatile @Nullable RuleIndexes indexes;

  Reasons(Lawbook lawbook, ClassLoader loader) {
    this.lawbook = lawbook;
    this.loader = loader;
  }

  /** Holds single rules against facts. */
  RuleProbes probes() {
    RuleProbes made = probes;
    if (made == null) {
      made = new RuleProbes(lawbook.packs().stream().map(Pack::compiled).toList());
      probes = made;
    }
    return made;
  }

  /** Where the rules are written. */
  RuleIndexes indexes() {
    RuleIndexes read = indexes;
    if (read == null) {
      Texts texts = lawbook.texts(Texts.LANGUAGES.get(0));
      read = RuleIndexes.of(lawbook.packs(), loader, texts, lawbook.facts());
      indexes = read;
    }
    return read;
  }
}
