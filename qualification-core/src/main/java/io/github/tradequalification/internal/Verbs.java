package io.github.tradequalification.internal;

import static java.util.Map.entry;

import io.github.tradequalification.rule.Conclusions;
import java.util.Map;
import java.util.Optional;

/** To which stage each verb of {@link Conclusions} belongs. */
public final class Verbs {

  private static final Map<String, Stage> STAGES =
      Map.ofEntries(
          entry("step", Stage.OUTLINE),
          entry("condition", Stage.OUTLINE),
          entry("material", Stage.OUTLINE),
          entry("fact", Stage.OUTLINE),
          entry("everyCopy", Stage.OUTLINE),
          entry("everyForm", Stage.OUTLINE),
          entry("everyOriginal", Stage.OUTLINE),
          entry("obsolete", Stage.CONCEPTS),
          entry("notMet", Stage.CONDITIONS),
          entry("unknown", Stage.CONDITIONS),
          entry("met", Stage.CONDITIONS),
          entry("doesNotApply", Stage.CONDITIONS),
          entry("required", Stage.PROCEDURE),
          entry("requiredAnew", Stage.PROCEDURE),
          entry("optional", Stage.PROCEDURE),
          entry("notRequired", Stage.PROCEDURE),
          entry("asks", Stage.PROCEDURE),
          entry("lapsed", Stage.PROCEDURE),
          entry("decides", Stage.PROCEDURE),
          entry("defect", Stage.DOCUMENTS),
          entry("inconsistent", Stage.DOCUMENTS),
          entry("unconfirmed", Stage.DOCUMENTS),
          entry("note", Stage.ADVICE));

  private Verbs() {}

  /** The stage of a verb there is. */
  static Stage stage(String verb) {
    Stage stage = STAGES.get(verb);
    if (stage == null) throw new IllegalArgumentException(verb);
    return stage;
  }

  /** The stage of a verb as a rule writes it, empty if there is no such verb. */
  public static Optional<String> stageOf(String verb) {
    return Optional.ofNullable(STAGES.get(verb)).map(Stage::group);
  }
}
