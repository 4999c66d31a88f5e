package io.github.tradequalification;

import java.io.Serializable;
import java.util.List;

/**
 * A material that a step asks for. Immutable.
 *
 * @param material its code; of alternatives that of the nearest paper at hand, or the one the rule
 *     names first
 * @param form the form asked for; {@link Document.Form#ORIGINAL} too where a file will do
 * @param signed whether it has to be signed
 * @param satisfied whether a paper at hand does
 * @param name its name, in the language asked for
 * @param reasons why the nearest paper at hand does not do, in the order of {@link
 *     MissingMaterial.Reason}; empty if it does
 * @param copies how many are asked for, 1 or more
 */
public record RequiredMaterial(
    String material,
    Document.Form form,
    boolean signed,
    boolean satisfied,
    String name,
    List<MissingMaterial.Reason> reasons,
    int copies)
    implements Serializable {

  /** Copies the reasons. */
  public RequiredMaterial {
    reasons = List.copyOf(reasons);
  }
}
