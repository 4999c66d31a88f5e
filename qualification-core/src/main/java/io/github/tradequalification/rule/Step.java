package io.github.tradequalification.rule;

import io.github.tradequalification.Step.Status;
import io.github.tradequalification.WorkingDays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a step was settled; there in the stage {@code advice}. It holds codes and keys of texts, no
 * words of a language. A text names the authority with {@code {authority:x}}, where {@code $x} is
 * bound to its key.
 *
 * @param step its code
 * @param status how it stands
 * @param waitsFor the codes of the conditions not met, then of the steps not done, that hold it
 *     back
 * @param authority the key of who decides on it, null if no rule names one
 * @param channel the key of where to go, null if not known
 * @param workingDays how long it takes, null if not known
 * @param result the key of what one holds afterwards, null if not known
 */
public record Step(
    String step,
    Status status,
    List<String> waitsFor,
    @Nullable String authority,
    @Nullable String channel,
    @Nullable WorkingDays workingDays,
    @Nullable String result) {}
