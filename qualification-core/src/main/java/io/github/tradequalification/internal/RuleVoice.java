package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;
import io.github.tradequalification.internal.engine.RuleListener;
import io.github.tradequalification.rule.Conclusions;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Knows which rule is concluding, and holds it to the verbs of its stage. Not thread-safe. */
abstract class RuleVoice implements Conclusions, RuleListener {

  private final Map<String, LawRule> rules;
  private final ProfileFacts profile;
  private @Nullable LawRule rule;
  private Supplier<Map<String, Object>> values = Map::of;

  /**
   * @param rules those that may conclude, by name
   * @param profile the facts that a profile has
   */
  RuleVoice(Map<String, LawRule> rules, ProfileFacts profile) {
    this.rules = rules;
    this.profile = profile;
  }

  @Override
  public final void fires(String name, Supplier<Map<String, Object>> bound) {
    rule = rules.get(name);
    values = bound;
  }

  /** The rule that concludes, which must be of the stage to which the verb belongs. */
  final LawRule speaker(String verb) {
    Stage stage = Verbs.stage(verb);
    LawRule speaker = rule;
    if (speaker == null) throw new IllegalStateException("conclusions are drawn by rules only");
    if (speaker.stage() != stage) {
      throw new RulePackException(
          speaker.where()
              + "`%s` belongs to the stage %s, but the rule is of the stage %s"
                  .formatted(verb, stage.group(), speaker.stage().group()));
    }
    return speaker;
  }

  final Ledger.Because because(LawRule speaker) {
    return new Ledger.Because(speaker, values.get());
  }

  /** The code, if it is known. */
  static String known(LawRule speaker, String what, String code, Set<String> known) {
    if (!known.contains(code)) {
      throw new RulePackException(
          speaker.where()
              + ("concludes about %s `%s`,"
                      + " which no rule of the stage outline in force declares")
                  .formatted(what, code));
    }
    return code;
  }

  /** The path, if a profile has such a fact. */
  final String fact(LawRule speaker, String path) {
    if (!profile.exists(path)) {
      throw new RulePackException(
          speaker.where()
              + "`%s` is not a fact of a profile; name one as in `office.address`, or declare it in the descriptor of the pack"
                  .formatted(path));
    }
    return path;
  }
}
