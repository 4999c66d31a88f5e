package io.github.tradequalification.china;

import io.github.tradequalification.Person;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Comparison of names of enterprises and persons, and of addresses, as they stand on documents.
 *
 * <p>Differences that a keyboard or a scanner makes do not count: width and compatibility forms (NFKC), the kind of
 * brackets, white space, and case. No instances; thread-safe.
 */
public final class Names {

  private Names() {}

  /**
   * Whether two texts name the same.
   *
   * @param a not null
   * @param b not null
   */
  public static boolean same(String a, String b) {
    return a.equals(b) || key(a).equals(key(b));
  }

  /**
   * The names of people in their natural order; empty if there is nobody, or one of them has no name.
   *
   * @param people not null
   */
  public static List<String> of(List<Person> people) {
    List<String> names = people.stream().map(Person::name).filter(Objects::nonNull).sorted().toList();
    return names.size() == people.size() ? names : List.of();
  }

  /**
   * Whether a text names the same as one of several.
   *
   * @param name not null
   * @param names not null, without nulls
   */
  public static boolean among(String name, Collection<?> names) {
    return names.stream().anyMatch(other -> same(name, (String) other));
  }

  private static String key(String name) {
    String text = PlainText.nfkc(name);
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      if (PlainText.isOpeningBracket(c)) {
        key.append('(');
      } else if (PlainText.isClosingBracket(c)) {
        key.append(')');
      } else if (!PlainText.isBlank(c)) {
        appendFolded(key, c);
      }
    });
    return key.toString();
  }

  /** Folds one character at a time: {@link String#toUpperCase()} of a text of many ß takes quadratic time. */
  private static void appendFolded(StringBuilder key, int c) {
    if (c >= 0x80 && Character.isLowerCase(c)) {
      String upper = Character.toString(c).toUpperCase(Locale.ROOT);
      upper.codePoints().forEach(u -> key.appendCodePoint(Character.toLowerCase(u)));
    } else {
      key.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
    }
  }
}
