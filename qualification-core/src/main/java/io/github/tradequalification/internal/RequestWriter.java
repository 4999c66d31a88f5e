package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;
import io.github.tradequalification.rule.Conclusions.Request;
import io.github.tradequalification.rule.Conclusions.Requirement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what a step asks for into a ledger, while its rule is still speaking. */
final class RequestWriter implements Request, Requirement {

  private final Outline outline;
  private final Ledger ledger;
  private final String step;
  private final LawRule speaker;
  private Ledger.@Nullable Requirement last;

  RequestWriter(Outline outline, Ledger ledger, String step, LawRule speaker) {
    this.outline = outline;
    this.ledger = ledger;
    this.step = step;
    this.speaker = speaker;
  }

  @Override
  public Requirement originalOf(String... materials) {
    return ask(RequirementKind.ORIGINAL, materials);
  }

  @Override
  public Requirement copyOf(String... materials) {
    return ask(RequirementKind.COPY, materials);
  }

  @Override
  public Requirement formOf(String... materials) {
    return ask(RequirementKind.FORM, materials);
  }

  @Override
  public Requirement signedFormOf(String... materials) {
    return ask(RequirementKind.FORM, materials).signed();
  }

  private Requirement ask(RequirementKind kind, String... materials) {
    if (materials.length == 0) {
      throw new RulePackException(speaker.where() + "asks for no material; name one or more");
    }
    last =
        new Ledger.Requirement(
            step, List.of(materials), kind, outline.qualitiesOf(kind), 1, null, speaker);
    ledger.add(last);
    return this;
  }

  @Override
  public Requirement copies(int count) {
    if (count < 1) {
      throw new RulePackException(
          speaker.where() + "asks for %s copies; ask for 1 or more".formatted(count));
    }
    return change(asked().withCopies(count));
  }

  @Override
  public Requirement sealed() {
    return qualities(PaperQuality.SEALED.addedTo(asked().qualities()));
  }

  @Override
  public Requirement unsealed() {
    return qualities(PaperQuality.SEALED.takenFrom(asked().qualities()));
  }

  @Override
  public Requirement signed() {
    return qualities(PaperQuality.SIGNED.addedTo(asked().qualities()));
  }

  @Override
  public Requirement fromStep(String origin) {
    return change(
        asked().withFromStep(RuleVoice.known(speaker, "step", origin, outline.stepCodes())));
  }

  private Requirement qualities(Set<PaperQuality> qualities) {
    return change(asked().withQualities(qualities));
  }

  private Ledger.Requirement asked() {
    if (last == null) throw new IllegalStateException("nothing was asked for yet");
    return last;
  }

  private Requirement change(Ledger.Requirement changed) {
    ledger.replace(asked(), changed);
    last = changed;
    return this;
  }
}
