package io.github.tradequalification;

import io.github.tradequalification.internal.text.Texts;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a receipt when its profile was answered again. Immutable.
 *
 * <p>Rules are looked at apart from what they conclude: where a pack is another one, yet concludes
 * the same, only {@link Part#RULE_PACK} differs.
 *
 * <p>Another version of this library may tell more in an answer. Then {@link Part#LIBRARY} and
 * {@link Part#ANSWER} differ, and {@link #changes} says whether that matters. An answer kept by
 * that other version may then differ as {@link Part#STORED_ANSWER} too, since it is hashed as this
 * version writes it: compare the hash of the text that was kept with {@link Receipt#answer()}.
 *
 * @param differences all that differs; empty if the receipt holds
 * @param again the answer as it was made again
 * @param changes what differs between the stored answer and that; null where none was given, or it
 *     is in another language than the receipt says
 */
public record Verification(
    List<Difference> differences, Assessment again, @Nullable Changes changes)
    implements Serializable {

  private static final long serialVersionUID = 1;

  /** What can differ. */
  public enum Part {
    /** The receipt: it was edited since, or made with another key. */
    SEAL,
    /** The profile is not the one that was answered. */
    PROFILE,
    /** A rule pack is another one, is gone or came in. */
    RULE_PACK,
    /** This library is of another version. */
    LIBRARY,
    /** The rule engine is of another version. */
    ENGINE,
    /** The stored answer was made for another day than the receipt says. */
    AS_OF,
    /** The stored answer is under the law of another day than the receipt says. */
    LAW_OF,
    /** The stored answer is in another language than the receipt says. */
    LANGUAGE,
    /** The stored answer is not the one of the receipt. */
    STORED_ANSWER,
    /** The answer made again is not the one of the receipt. */
    ANSWER
  }

  /**
   * One difference.
   *
   * @param part what differs
   * @param code the id of a rule pack, null elsewhere
   * @param receipt what the receipt says; null if nothing
   * @param found what was found; null if nothing
   */
  public record Difference(
      Part part, @Nullable String code, @Nullable String receipt, @Nullable String found)
      implements Serializable {

    private static final long serialVersionUID = 1;
  }

  /** Copies the list. */
  public Verification {
    differences = List.copyOf(differences);
  }

  /** Whether nothing differs: this profile was given this answer, by these very rules. */
  public boolean holds() {
    return differences.isEmpty();
  }

  /** Whether a part differs. */
  public boolean differs(Part part) {
    Objects.requireNonNull(part, "part");
    return differences.stream().anyMatch(difference -> difference.part() == part);
  }

  /**
   * One sentence for each difference, without any value of the profile.
   *
   * @param locale English or Chinese, not null; only its language counts
   * @throws IllegalArgumentException if it is another language
   */
  public List<String> sentences(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    Texts texts = Texts.merged(Texts.languageOf(locale), Map.of());
    return differences.stream().map(difference -> sentence(texts, difference)).toList();
  }

  private static String sentence(Texts texts, Difference difference) {
    String how = difference.receipt() == null ? ".new" : difference.found() == null ? ".gone" : "";
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("code", difference.code());
    values.put("receipt", difference.receipt());
    values.put("found", difference.found());
    return texts.format("verification." + difference.part() + how, values);
  }
}
