package io.github.tradequalification;

import io.github.tradequalification.internal.text.Secrets;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A legal representative or an operator. Immutable.
 *
 * @param name the name as on the identity paper
 * @param idType the kind of identity paper
 * @param idNumber its number, as written there
 */
public record Person(@Nullable String name, @Nullable IdType idType, @Nullable String idNumber)
    implements Serializable {

  /** The kinds of identity paper. */
  public enum IdType {
    /** Resident identity card (居民身份证). */
    RESIDENT_ID,
    /** Passport (护照). */
    PASSPORT,
    /** Mainland travel permit for residents of Hong Kong and Macao (港澳居民来往内地通行证). */
    HK_MACAO_PERMIT,
    /** Mainland travel permit for residents of Taiwan (台湾居民来往大陆通行证). */
    TAIWAN_PERMIT,
    /** Foreign permanent resident identity card (外国人永久居留身份证). */
    FOREIGN_PERMANENT_RESIDENT
  }

  /** A person of whom nothing is known. */
  public static final Person UNKNOWN = new Person(null, null, null);

  /**
   * Makes texts without a letter or digit null: blank ones, and a lone {@code /}.
   *
   * @throws InvalidProfileException if a text is too long
   */
  public Person {
    name = Values.borne("name", name);
    idNumber = Values.borne("idNumber", idNumber);
  }

  /** Begins a person of whom only the name is known, or not even that. */
  public static Builder named(@Nullable String name) {
    return UNKNOWN.toBuilder().name(name);
  }

  /** Begins a person of whom the same is known, until told otherwise. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Without name and number, which show as {@code ***}. */
  @Override
  public String toString() {
    return Secrets.masked(this);
  }

  /** Says what is known of a person; what is null is not known. Not thread-safe. */
  public static final class Builder {

    private @Nullable String name;
    private @Nullable IdType idType;
    private @Nullable String idNumber;

    private Builder(Person person) {
      name = person.name;
      idType = person.idType;
      idNumber = person.idNumber;
    }

    /** The name as on the identity paper. */
    public Builder name(@Nullable String text) {
      name = text;
      return this;
    }

    /** The kind of identity paper. */
    public Builder idType(@Nullable IdType kind) {
      idType = kind;
      return this;
    }

    /** The number of the identity paper, as written there. */
    public Builder idNumber(@Nullable String text) {
      idNumber = text;
      return this;
    }

    /**
     * The person as described.
     *
     * @throws InvalidProfileException if a value is not allowed
     */
    public Person build() {
      return new Person(name, idType, idNumber);
    }
  }
}
