package io.github.tradequalification;

import org.jspecify.annotations.Nullable;

/**
 * A legal representative or an operator. Immutable.
 *
 * @param name the name as on the identity paper
 * @param idType the kind of identity paper
 * @param idNumber its number, as written there
 */
public record Person(@Nullable String name, @Nullable IdType idType, @Nullable String idNumber) {

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
   * Makes blank texts null.
   *
   * @throws InvalidProfileException if a text is too long
   */
  public Person {
    name = Values.text("name", name);
    idNumber = Values.text("idNumber", idNumber);
  }

  /** A person of whom only the name is known. */
  public static Person named(String name) {
    return new Person(name, null, null);
  }

  /** The same person with an identity paper. */
  public Person with(IdType type, String number) {
    return new Person(name, type, number);
  }
}
