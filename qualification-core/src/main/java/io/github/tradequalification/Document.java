package io.github.tradequalification;

import io.github.tradequalification.internal.text.Bounds;
import io.github.tradequalification.internal.text.Secrets;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A paper at hand. Immutable. Made with {@link #original}, {@link #copy}, {@link #electronic} or
 * {@link #of}.
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
    Map<String, String> stated)
    implements Serializable {

  /** What a paper is on. */
  public enum Form {
    /** The paper itself, or a form filled in on paper. */
    ORIGINAL,
    /** A copy on paper. */
    COPY,
    /** A file. */
    ELECTRONIC
  }

  /**
   * Refuses what no paper can be, and makes blank texts null, and a number, holder or statement
   * without a letter or digit, as a lone {@code /}. Statements that are null in spite of their
   * mark, as readers of other formats leave them, are none.
   *
   * @throws InvalidProfileException if the material is missing, a text is too long, copies are
   *     negative, or {@code stated} has another key or changes while it is read
   */
  public Document {
    material = Values.required("material", material, "the code of a material");
    if (copies != null && copies < 0) {
      throw new InvalidProfileException("copies", copies.toString(), "a whole number, 0 or more");
    }
    number = Values.borne("number", number);
    holder = Values.borne("holder", holder);
    stated = stated == null ? Map.of() : known(stated);
  }

  /** Begins the paper itself, or a form filled in on paper. */
  public static Builder original(String material) {
    return of(material).form(Form.ORIGINAL);
  }

  /** Begins a copy on paper. */
  public static Builder copy(String material) {
    return of(material).form(Form.COPY);
  }

  /** Begins a file. */
  public static Builder electronic(String material) {
    return of(material).form(Form.ELECTRONIC);
  }

  /** Begins a paper of which only the material is known. */
  public static Builder of(String material) {
    return new Builder(material);
  }

  /** Begins a paper of which the same is known, until told otherwise. */
  public Builder toBuilder() {
    return new Builder(material)
        .form(form)
        .copies(copies)
        .sealed(sealed)
        .legible(legible)
        .signed(signed)
        .number(number)
        .holder(holder)
        .issuedOn(issuedOn)
        .validUntil(validUntil)
        .stated(stated);
  }

  /** Without its secrets: number, holder and what it states show as {@code ***}. */
  @Override
  public String toString() {
    return Secrets.masked(this);
  }

  private static Map<String, String> known(Map<String, @Nullable String> stated) {
    Map<String, String> known = new TreeMap<>();
    String allowed = "one of " + String.join(", ", new TreeSet<>(Bounds.STATED));
    copied(stated)
        .forEach(
            (key, value) -> {
              if (key == null) {
                throw InvalidProfileException.unreadable("stated", "a key is null", allowed);
              }
              String path = "stated." + key;
              if (!Bounds.STATED.contains(key))
                throw new InvalidProfileException(path, key, allowed);
              String text = Values.borne(path, value);
              if (text != null) known.put(key, text);
            });
    return Collections.unmodifiableMap(known);
  }

  private static Map<@Nullable String, @Nullable String> copied(
      Map<String, @Nullable String> stated) {
    return Values.copied("stated", () -> new LinkedHashMap<>(stated));
  }

  /**
   * Says what is known of a paper; what is not said, or said to be null, is not known. Not
   * thread-safe.
   *
   * <p>As in {@code Document.copy(material).sealed().legible()}.
   */
  public static final class Builder {

    private final Map<@Nullable String, @Nullable String> stated = new LinkedHashMap<>();
    private String material;
    private @Nullable Form form;
    private @Nullable Integer copies;
    private @Nullable Boolean sealed;
    private @Nullable Boolean legible;
    private @Nullable Boolean signed;
    private @Nullable String number;
    private @Nullable String holder;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate validUntil;

    private Builder(String material) {
      this.material = material;
    }

    /** The code of the material it is. */
    public Builder material(String code) {
      material = code;
      return this;
    }

    /** What it is on. */
    public Builder form(@Nullable Form kind) {
      form = kind;
      return this;
    }

    /** There are so many of it, 0 or more. */
    public Builder copies(@Nullable Integer count) {
      copies = count;
      return this;
    }

    /** It bears the company seal. */
    public Builder sealed() {
      return sealed(true);
    }

    /** Whether it bears the company seal. */
    public Builder sealed(@Nullable Boolean answer) {
      sealed = answer;
      return this;
    }

    /** It can be read. */
    public Builder legible() {
      return legible(true);
    }

    /** Whether it can be read. */
    public Builder legible(@Nullable Boolean answer) {
      legible = answer;
      return this;
    }

    /** It is signed. */
    public Builder signed() {
      return signed(true);
    }

    /** Whether it is signed. */
    public Builder signed(@Nullable Boolean answer) {
      signed = answer;
      return this;
    }

    /** Its number. */
    public Builder number(@Nullable String text) {
      number = text;
      return this;
    }

    /** The enterprise or person it is made out to. */
    public Builder holder(@Nullable String name) {
      holder = name;
      return this;
    }

    /** The day of issue. */
    public Builder issuedOn(@Nullable LocalDate day) {
      issuedOn = day;
      return this;
    }

    /** The last day on which it is valid. */
    public Builder validUntil(@Nullable LocalDate lastDay) {
      validUntil = lastDay;
      return this;
    }

    /**
     * What it states of the enterprise, beside what was said before.
     *
     * @param property {@code name}, {@code unifiedSocialCreditCode}, {@code legalRepresentative} or
     *     {@code address}
     * @param value as it stands on the paper
     */
    public Builder stating(String property, @Nullable String value) {
      stated.put(property, value);
      return this;
    }

    /**
     * All it states of the enterprise.
     *
     * @param values by property, as in {@link #stating}; null if it states nothing
     */
    public Builder stated(@Nullable Map<String, @Nullable String> values) {
      Map<@Nullable String, @Nullable String> copy = values == null ? Map.of() : copied(values);
      stated.clear();
      stated.putAll(copy);
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
