package io.github.tradequalification;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A paper at hand. Immutable. Made with {@link #original}, {@link #copy} or {@link #electronic}.
 *
 * @param material the code of the material it is, not blank; one that no rule knows is accepted and
 *     noted
 * @param form what it is on
 * @param copies how many there are, 0 or more; null counts as one
 * @param sealed whether it bears the company seal
 * @param legible whether it can be read
 * @param signed whether it is signed
 * @param number its number; carried, not judged
 * @param holder the enterprise or person it is made out to
 * @param issuedOn the day of issue; carried, not judged
 * @param validUntil the last day on which it is valid
 * @param stated what it states of the enterprise: {@code name}, {@code unifiedSocialCreditCode},
 *     {@code legalRepresentative}, {@code address}; never null, a key without a value is left out
 */
public record Document(
    String material,
    @Nullable Form form,
    @Nullable Integer copies,
    @Nullable Boolean sealed,
    @Nullable Boolean legible,
    @Nullable Boolean signed,
    @Nullable String number,
    @Nullable String holder,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate validUntil,
    Map<String, String> stated) {

  /** What a paper is on. */
  public enum Form {
    /** The paper itself, or a form filled in on paper. */
    ORIGINAL,
    /** A copy on paper. */
    COPY,
    /** A file. */
    ELECTRONIC
  }

  private static final Set<String> STATED =
      Set.of("name", "unifiedSocialCreditCode", "legalRepresentative", "address");

  /**
   * Refuses what no paper can be, and makes blank texts null.
   *
   * @throws InvalidProfileException if the material is missing, a text is too long, copies are
   *     negative, or {@code stated} has another key
   */
  public Document {
    material = Values.required("material", material, "the code of a material");
    if (copies != null && copies < 0) {
      throw new InvalidProfileException("copies", copies.toString(), "a whole number, 0 or more");
    }
    number = Values.text("number", number);
    holder = Values.text("holder", holder);
    stated = stated == null ? Map.of() : known(stated);
  }

  /** The paper itself, or a form filled in on paper. */
  public static Builder original(String material) {
    return new Builder(material, Form.ORIGINAL);
  }

  /** A copy on paper. */
  public static Builder copy(String material) {
    return new Builder(material, Form.COPY);
  }

  /** A file. */
  public static Builder electronic(String material) {
    return new Builder(material, Form.ELECTRONIC);
  }

  private static Map<String, String> known(Map<String, String> stated) {
    Map<String, String> known = new TreeMap<>();
    stated.forEach(
        (key, value) -> {
          if (!STATED.contains(key)) {
            throw new InvalidProfileException(
                "stated." + key, key, "one of " + String.join(", ", new TreeSet<>(STATED)));
          }
          if (Values.text("stated." + key, value) != null) known.put(key, value);
        });
    return Collections.unmodifiableMap(known);
  }

  /**
   * Says what is known of a paper; what is not said is not known.
   *
   * <p>As in {@code Document.copy(material).sealed().legible()}.
   */
  public static final class Builder {

    private final String material;
    private final Form form;
    private final Map<String, String> stated = new TreeMap<>();
    private @Nullable Integer copies;
    private @Nullable Boolean sealed;
    private @Nullable Boolean legible;
    private @Nullable Boolean signed;
    private @Nullable String number;
    private @Nullable String holder;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate validUntil;

    private Builder(String material, Form form) {
      this.material = material;
      this.form = form;
    }

    /** There are so many of it, 0 or more. */
    public Builder copies(int count) {
      copies = count;
      return this;
    }

    /** It bears the company seal. */
    public Builder sealed() {
      return sealed(true);
    }

    /** Whether it bears the company seal. */
    public Builder sealed(boolean answer) {
      sealed = answer;
      return this;
    }

    /** It can be read. */
    public Builder legible() {
      return legible(true);
    }

    /** Whether it can be read. */
    public Builder legible(boolean answer) {
      legible = answer;
      return this;
    }

    /** It is signed. */
    public Builder signed() {
      return signed(true);
    }

    /** Whether it is signed. */
    public Builder signed(boolean answer) {
      signed = answer;
      return this;
    }

    /** Its number. */
    public Builder number(String text) {
      number = text;
      return this;
    }

    /** The enterprise or person it is made out to. */
    public Builder holder(String name) {
      holder = name;
      return this;
    }

    /** The day of issue. */
    public Builder issuedOn(LocalDate day) {
      issuedOn = day;
      return this;
    }

    /** The last day on which it is valid. */
    public Builder validUntil(LocalDate lastDay) {
      validUntil = lastDay;
      return this;
    }

    /**
     * What it states of the enterprise.
     *
     * @param property {@code name}, {@code unifiedSocialCreditCode}, {@code legalRepresentative} or
     *     {@code address}
     * @param value as it stands on the paper
     */
    public Builder stating(String property, String value) {
      stated.put(Objects.requireNonNull(property, "property"), value);
      return this;
    }

    /**
     * The paper as described.
     *
     * @throws InvalidProfileException if a value is not allowed
     */
    public Document build() {
      return new Document(
          material,
          form,
          copies,
          sealed,
          legible,
          signed,
          number,
          holder,
          issuedOn,
          validUntil,
          stated);
    }
  }
}
