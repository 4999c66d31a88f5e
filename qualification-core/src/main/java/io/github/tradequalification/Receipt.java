package io.github.tradequalification;

import io.github.tradequalification.internal.Fingerprint;
import io.github.tradequalification.internal.Library;
import io.github.tradequalification.internal.text.Texts;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import io.github.tradequalification.json.ReceiptJson;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What proves later which answer a profile was given, under which law and by which rules, and holds
 * nothing of the profile itself. Immutable.
 *
 * <pre>{@code
 * String kept = ReceiptJson.write(Receipt.of(enterprise, answer));
 * Verification later = ReceiptJson.read(kept).verify(assessor, enterprise);
 * System.out.println(later.holds() ? "as answered" : later.sentences(Locale.ENGLISH));
 * }</pre>
 *
 * <p><b>What is hashed</b> is the profile as {@link ProfileJson#write(Enterprise)} and the answer
 * as {@link AssessmentJson#write(Assessment)} have it, in UTF-8, by SHA-256. Any other program gets
 * the same hash of the same text.
 *
 * <p><b>With a key</b> the hashes are HMAC-SHA256. Without one, whoever has a receipt can try
 * profiles until one fits: little is not known of an enterprise whose licence is public. Keep the
 * key as secret as the profiles, and give it again to verify.
 *
 * <p><b>A receipt is no signature.</b> Its seal tells that it was edited. Without a key anybody can
 * make another seal; with one, everybody who has the key can. Where third parties must be able to
 * rely on it, sign its JSON as other records are signed, and keep the signature beside it.
 *
 * @param asOf the day the assessment was made for
 * @param lawOf the day whose law applied
 * @param language the language of the answer, {@code en} or {@code zh}
 * @param profile the hash of the profile, as in {@code sha256:…} or, with a key, {@code
 *     hmac-sha256:…}
 * @param answer the hash of the answer
 * @param rulePacks the rules the answer was made with
 * @param library the version of this library that made the receipt
 * @param engine the version of the rule engine it had
 * @param seal the hash of the one-line JSON of this receipt in which the seal is empty
 */
public record Receipt(
    LocalDate asOf,
    LocalDate lawOf,
    String language,
    String profile,
    String answer,
    List<RulePack> rulePacks,
    String library,
    String engine,
    String seal)
    implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int SHORTEST_KEY = 16;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the language is none of those, or a hash is none
   */
  public Receipt {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(lawOf, "lawOf");
    Texts.requireLanguage(language);
    requireHash("profile", profile);
    requireHash("answer", answer);
    if (!seal.isEmpty()) requireHash("seal", seal);
    rulePacks = List.copyOf(rulePacks);
    Objects.requireNonNull(library, "library");
    Objects.requireNonNull(engine, "engine");
  }

  private static void requireHash(String component, String hash) {
    if (Fingerprint.is(hash)) return;
    throw new IllegalArgumentException(
        "%s: `%s` is no hash; expected sha256: or hmac-sha256: and 64 hexadecimal digits"
            .formatted(component, InvalidProfileException.printable(hash)));
  }

  /**
   * The receipt of an answer. Make it when the answer is made: it names the library that runs now.
   *
   * @param enterprise the profile that was answered, not null
   * @param answer not null
   * @throws InvalidProfileException if the profile cannot be written ({@link ProfileJson#write})
   */
  public static Receipt of(Enterprise enterprise, Assessment answer) {
    return sealed(enterprise, answer, null);
  }

  /**
   * The receipt of an answer, with hashes that tell nothing to those without the key.
   *
   * @param enterprise the profile that was answered, not null
   * @param answer not null
   * @param key 16 secret random bytes or more, not null; it is not kept
   * @throws InvalidProfileException if the profile cannot be written ({@link ProfileJson#write})
   * @throws IllegalArgumentException if the key is shorter
   */
  public static Receipt of(Enterprise enterprise, Assessment answer, byte[] key) {
    if (Objects.requireNonNull(key, "key").length < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "key: %d bytes; expected at least %d secret random bytes"
              .formatted(key.length, SHORTEST_KEY));
    }
    return sealed(enterprise, answer, key);
  }

  private static Receipt sealed(Enterprise enterprise, Assessment answer, byte @Nullable [] key) {
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(answer, "answer");
    Receipt open =
        new Receipt(
            answer.asOf(),
            answer.lawOf(),
            answer.language(),
            Fingerprint.of(ProfileJson.write(enterprise), key),
            Fingerprint.of(AssessmentJson.write(answer), key),
            answer.rulePacks(),
            Library.version(),
            Library.engine(),
            "");
    return open.withSeal(open.sealWith(key));
  }

  /** The seal it should have. */
  String sealWith(byte @Nullable [] key) {
    return Fingerprint.of(ReceiptJson.write(withSeal("")), key);
  }

  private Receipt withSeal(String other) {
    return new Receipt(asOf, lawOf, language, profile, answer, rulePacks, library, engine, other);
  }

  /** Whether it was made with a key, which it then takes to verify it. */
  public boolean keyed() {
    return Fingerprint.keyed(profile);
  }

  /**
   * Answers the profile again, under the same days and in the same language, and compares.
   *
   * @param assessor with the rules to answer by; its own language and day do not count. Not null
   * @param enterprise not null
   * @throws UnsupportedLawDateException if the rules do not cover the day of the law
   * @throws IllegalArgumentException if the receipt was made with a key
   */
  public Verification verify(QualificationAssessor assessor, Enterprise enterprise) {
    return verified(assessor, enterprise, null, null);
  }

  /**
   * The same with the answer that was stored. {@link AssessmentJson#readWhole} reads it so that
   * nothing in it goes unseen.
   *
   * @param assessor as above, not null
   * @param enterprise not null
   * @param stored the answer as it was kept, not null
   * @throws UnsupportedLawDateException if the rules do not cover the day of the law
   * @throws IllegalArgumentException if the receipt was made with a key
   */
  public Verification verify(
      QualificationAssessor assessor, Enterprise enterprise, Assessment stored) {
    return verified(assessor, enterprise, Objects.requireNonNull(stored, "stored"), null);
  }

  /**
   * The same for a receipt that was made with a key.
   *
   * @param assessor as above, not null
   * @param enterprise not null
   * @param stored the answer as it was kept, null if it was not
   * @param key the one the receipt was made with, not null
   * @throws UnsupportedLawDateException if the rules do not cover the day of the law
   * @throws IllegalArgumentException if the receipt was made without a key
   */
  public Verification verify(
      QualificationAssessor assessor,
      Enterprise enterprise,
      @Nullable Assessment stored,
      byte[] key) {
    return verified(assessor, enterprise, stored, Objects.requireNonNull(key, "key"));
  }

  private Verification verified(
      QualificationAssessor assessor,
      Enterprise enterprise,
      @Nullable Assessment stored,
      byte @Nullable [] key) {
    Objects.requireNonNull(assessor, "assessor");
    Objects.requireNonNull(enterprise, "enterprise");
    if (keyed() != (key != null)) {
      throw new IllegalArgumentException(
          keyed()
              ? "key: this receipt was made with a key; give the same one"
              : "key: this receipt was made without a key; leave it out");
    }
    return new Verifying(this, key).verify(assessor, enterprise, stored);
  }
}
