package io.github.tradequalification.authoring.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a code or key is the name of, by which the bundles name it. */
public enum CodeKind {
  /** A step of the procedure. */
  STEP,
  /** A condition. */
  CONDITION,
  /** A kind of paper. */
  MATERIAL,
  /** A note. */
  NOTE,
  /** A fact of the profile. */
  FACT,
  /** Who decides on a step. */
  AUTHORITY,
  /** Where to go. */
  CHANNEL,
  /** What one has afterwards. */
  RESULT,
  /** What a step costs. */
  FEE,
  /** Why a step need not be taken. */
  REASON,
  /** Who issues a paper. */
  ISSUER,
  /** Who can say a fact. */
  WHO;

  /** What each verb names, in order; the last stands for all that follow. */
  private static final Map<String, List<CodeKind>> BY_VERB =
      Map.ofEntries(
          Map.entry("step", List.of(STEP)),
          Map.entry("condition", List.of(CONDITION)),
          Map.entry("material", List.of(MATERIAL)),
          Map.entry("fact", List.of(FACT)),
          Map.entry("obsolete", List.of(MATERIAL)),
          Map.entry("notMet", List.of(CONDITION)),
          Map.entry("unknown", List.of(CONDITION, FACT)),
          Map.entry("met", List.of(CONDITION)),
          Map.entry("doesNotApply", List.of(CONDITION)),
          Map.entry("required", List.of(STEP)),
          Map.entry("requiredAnew", List.of(STEP)),
          Map.entry("optional", List.of(STEP)),
          Map.entry("notRequired", List.of(STEP)),
          Map.entry("asks", List.of(STEP)),
          Map.entry("decides", List.of(FACT, STEP)),
          Map.entry("note", List.of(NOTE)),
          Map.entry("needs", List.of(CONDITION)),
          Map.entry("follows", List.of(STEP)),
          Map.entry("mends", List.of(CONDITION)),
          Map.entry("onlyFor", List.of(STEP)),
          Map.entry("restsOn", List.of(FACT)),
          Map.entry("looksAt", List.of(FACT)),
          Map.entry("fromStep", List.of(STEP)),
          Map.entry("onStep", List.of(STEP)),
          Map.entry("onMaterial", List.of(MATERIAL)),
          Map.entry("originalOf", List.of(MATERIAL)),
          Map.entry("copyOf", List.of(MATERIAL)),
          Map.entry("formOf", List.of(MATERIAL)),
          Map.entry("signedFormOf", List.of(MATERIAL)),
          Map.entry("authority", List.of(AUTHORITY)),
          Map.entry("channel", List.of(CHANNEL)),
          Map.entry("result", List.of(RESULT)),
          Map.entry("fee", List.of(FEE)),
          Map.entry("because", List.of(REASON)),
          Map.entry("issuedBy", List.of(ISSUER)),
          Map.entry("knownBy", List.of(WHO)));

  /** How keys of texts, fields and messages call it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its name in the bundles. */
  public String key(String code) {
    return word() + "." + code;
  }

  /** What an argument of a verb names, empty if it is no code. */
  static Optional<CodeKind> namedBy(String verb, int argument) {
    List<CodeKind> kinds = BY_VERB.get(verb);
    if (kinds == null) return Optional.empty();
    return Optional.of(kinds.get(Math.min(argument, kinds.size() - 1)));
  }

  /** What a word means, as in a key of a text or a field of a fact. */
  public static Optional<CodeKind> called(String word) {
    for (CodeKind kind : values()) if (kind.word().equals(word)) return Optional.of(kind);
    return Optional.empty();
  }
}
