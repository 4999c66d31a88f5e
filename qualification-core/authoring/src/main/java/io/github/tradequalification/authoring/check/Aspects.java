package io.github.tradequalification.authoring.check;

import java.util.Map;
import java.util.Set;

/** What verbs of the outline say one value of. */
final class Aspects {

  private static final String WEIGHT = "weight";
  private static final String ORIGIN = "origin";

  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "bindsByLaw", WEIGHT,
          "bindsInPractice", WEIGHT,
          "isAdvice", WEIGHT,
          "fromStep", ORIGIN,
          "byTheEnterprise", ORIGIN,
          "issuedBy", ORIGIN);

  /** Those of which several things can be said at once. */
  private static final Set<String> MANY =
      Set.of(
          "needs",
          "follows",
          "mends",
          "restsOn",
          "looksAt",
          "needsEveryCondition",
          "isNoFiling",
          "acceptsElectronicCopies",
          "sealed",
          "legible",
          "signed");

  private Aspects() {}

  /** What a verb speaks of. */
  static String of(String verb) {
    return OTHER_WORDS.getOrDefault(verb, verb);
  }

  /** Whether there can be one value of it on a day. */
  static boolean isSingle(String verb) {
    return !MANY.contains(verb);
  }
}
