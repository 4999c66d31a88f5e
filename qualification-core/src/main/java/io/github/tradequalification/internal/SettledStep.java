package io.github.tradequalification.internal;

import io.github.tradequalification.Document.Form;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.rule.NextStep;
import io.github.tradequalification.rule.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a step stands.
 *
 * @param required whether the law asks for it
 * @param rule the rule that says so, or states its place where none does
 * @param reason the key of a text that says why it need not be taken, null if there is none
 * @param waitsFor the codes of what holds it back
 * @param asked what it asks for; empty if it is done or not required
 */
record SettledStep(
    Outline.StepLaw step,
    Status status,
    boolean required,
    LawRule rule,
    @Nullable String reason,
    List<String> waitsFor,
    List<Asked> asked) {

  /**
   * What a step asks for, and the nearest paper at hand.
   *
   * @param accepted the forms in which it is accepted, sorted
   * @param origin where the material of the nearest paper comes from, null if not known
   */
  record Asked(
      Ledger.Requirement requirement,
      Papers.Match nearest,
      List<Form> accepted,
      Outline.@Nullable Origin origin)
      implements Comparable<Asked> {

    LawRule rule() {
      return requirement.rule();
    }

    Form form() {
      return requirement.kind().shown;
    }

    boolean needs(PaperQuality quality) {
      return requirement.qualities().contains(quality);
    }

    boolean signed() {
      return needs(PaperQuality.SIGNED);
    }

    /** By material, an original before a copy. */
    @Override
    public int compareTo(Asked other) {
      int order = nearest.material().compareTo(other.nearest.material());
      if (order == 0) order = form().compareTo(other.form());
      if (order == 0) order = rule().name().compareTo(other.rule().name());
      if (order == 0) order = requirement.kind().compareTo(other.requirement.kind());
      if (order == 0) order = Boolean.compare(signed(), other.signed());
      return order != 0 ? order : requirement.copies() - other.requirement.copies();
    }
  }

  /** For the rules of later stages. */
  Step fact() {
    return new Step(
        step.code(),
        status,
        waitsFor,
        step.authority(),
        step.channel(),
        step.workingDays(),
        step.result());
  }

  /** For the rules of later stages, if it is the next one. */
  NextStep nextFact() {
    return new NextStep(step.code(), ready(), step.authority());
  }

  /** Whether it can be the next step. */
  boolean canBeTaken() {
    return step.filing()
        && required
        && (status == Status.ALLOWED || (status == Status.EXPIRED && waitsFor.isEmpty()));
  }

  boolean ahead() {
    return status != Status.DONE && status != Status.NOT_REQUIRED;
  }

  @Nullable Boolean ready() {
    return asked.isEmpty() ? null : satisfied(asked);
  }

  static boolean satisfied(List<Asked> all) {
    for (Asked one : all) if (!one.nearest().satisfied()) return false;
    return true;
  }
}
