package io.github.tradequalification;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a step of the procedure stands. Immutable. Texts are in the language asked for.
 *
 * @param step its code
 * @param name its name
 * @param status how it stands
 * @param waitsFor the codes of the conditions not met, then of the steps not done, that hold it
 *     back
 * @param materials all it asks for, in the order of the missing ones; empty if it is done or not
 *     required
 * @param authority who decides on it, null if no rule names one
 * @param channel where to go, null if not known
 * @param workingDays how long it takes, null if not known
 * @param result what one holds afterwards, null if not known
 * @param statutoryWorkingDays how many working days the law gives the authority, null if not known
 * @param fee what it costs, null if not known
 * @param withinDays within how many calendar days it is to be taken, from the event that makes it
 *     due; null if no limit is known
 * @param reason why it need not be taken, null if it has to be or no rule says why
 * @param sources what the rule rests on that says how much the law asks for the step; where none
 *     does, the rule that states its place in the procedure
 * @param rule the name of that rule
 * @param filing whether it is a filing; what is none stands for conditions and materials alone, is
 *     never the next step and takes no working days
 * @param required whether the law asks for it; one that is optional, or not asked for, is not
 * @param mends the codes of the conditions that can be met once it is done, sorted
 */
public record Step(
    String step,
    String name,
    Status status,
    List<String> waitsFor,
    List<RequiredMaterial> materials,
    @Nullable String authority,
    @Nullable String channel,
    @Nullable WorkingDays workingDays,
    @Nullable String result,
    @Nullable Integer statutoryWorkingDays,
    @Nullable String fee,
    @Nullable Integer withinDays,
    @Nullable String reason,
    List<Source> sources,
    String rule,
    boolean filing,
    boolean required,
    List<String> mends)
    implements Serializable {

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
    sources = List.copyOf(sources);
    mends = List.copyOf(mends);
  }
}
