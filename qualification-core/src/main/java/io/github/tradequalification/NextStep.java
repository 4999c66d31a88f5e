package io.github.tradequalification;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The step to take next. Immutable. Texts are in the language asked for.
 *
 * @param step its code
 * @param name its name
 * @param ready whether none of its materials is missing; null if its materials are not known
 * @param authority who decides on it, null if no rule names one
 * @param channel where to go, null if not known
 * @param workingDays how long it takes, null if not known
 * @param result what one holds afterwards, null if not known
 * @param statutoryWorkingDays how many working days the law gives the authority, null if not known
 * @param fee what it costs, null if not known
 * @param withinDays within how many calendar days it is to be taken, from the event that makes it
 *     due; null if no limit is known
 * @param materials all it asks for, and which of them are at hand
 */
public record NextStep(
    String step,
    String name,
    @Nullable Boolean ready,
    @Nullable String authority,
    @Nullable String channel,
    @Nullable WorkingDays workingDays,
    @Nullable String result,
    @Nullable Integer statutoryWorkingDays,
    @Nullable String fee,
    @Nullable Integer withinDays,
    List<RequiredMaterial> materials)
    implements Serializable {

  /** Copies the materials. */
  public NextStep {
    materials = List.copyOf(materials);
  }
}
