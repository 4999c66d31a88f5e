package io.github.tradequalification;

import java.util.List;

/**
 * How a step of the procedure stands. Immutable.
 *
 * @param step its code
 * @param name its name, in the language asked for
 * @param status how it stands
 * @param waitsFor the codes of the conditions not met, then of the steps not done, that hold it
 *     back
 * @param materials all it asks for; empty if it is done or not required
 */
public record Step(
    String step,
    String name,
    Status status,
    List<String> waitsFor,
    List<RequiredMaterial> materials) {

  /** How a step stands. */
  public enum Status {
    /** It is on record and has not ended. */
    DONE,
    /** It is on record, but every result has ended: it has to be made again. */
    EXPIRED,
    /** It may be taken now. */
    ALLOWED,
    /** Something holds it back. */
    WAITING,
    /** The law does not ask for it. */
    NOT_REQUIRED,
    /** It may be taken, but need not. */
    OPTIONAL
  }

  /** Copies the lists. */
  public Step {
    waitsFor = List.copyOf(waitsFor);
    materials = List.copyOf(materials);
  }
}
