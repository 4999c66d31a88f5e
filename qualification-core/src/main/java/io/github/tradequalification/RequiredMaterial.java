package io.github.tradequalification;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material that a step asks for. Immutable.
 *
 * @param material its code; of alternatives that of the nearest paper at hand, or the one the rule
 *     names first
 * @param form the form asked for; {@link Document.Form#ORIGINAL} too where a file is accepted
 * @param signed whether it has to be signed
 * @param satisfied whether a paper at hand is accepted for it
 * @param name its name, in the language asked for
 * @param reasons why the nearest paper at hand is not accepted, in the order of {@link
 *     MissingMaterial.Reason}; empty if it is
 * @param copies how many are asked for, 1 or more
 * @param alternatives the other materials that would do as well, in the order of the rule
 * @param from where it comes from, null if not known
 * @param acceptedForms the forms in which it is accepted, sorted
 * @param sealed whether it has to bear the company seal
 * @param legible whether it has to be legible
 * @param grade the best grade among the sources of the rule that asks for it, null if none has one
 */
public record RequiredMaterial(
    String material,
    Document.Form form,
    boolean signed,
    boolean satisfied,
    String name,
    List<MissingMaterial.Reason> reasons,
    int copies,
    List<Alternative> alternatives,
    @Nullable Origin from,
    List<Document.Form> acceptedForms,
    boolean sealed,
    boolean legible,
    Source.@Nullable Grade grade)
    implements Serializable {

  /**
   * Another material that would do as well.
   *
   * @param material its code
   * @param name its name, in the language asked for
   */
  public record Alternative(String material, String name) implements Serializable {}

  /**
   * Where a material comes from; one of the three is known.
   *
   * @param step the code of the step of which it is the result
   * @param enterprise true if the enterprise writes it
   * @param issuer who issues it, in the language asked for
   */
  public record Origin(@Nullable String step, @Nullable Boolean enterprise, @Nullable String issuer)
      implements Serializable {}

  /** Copies the lists. */
  public RequiredMaterial {
    reasons = List.copyOf(reasons);
    alternatives = List.copyOf(alternatives);
    acceptedForms = List.copyOf(acceptedForms);
  }
}
