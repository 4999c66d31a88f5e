package io.github.tradequalification.china;

import io.github.tradequalification.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The people whose names a personal paper may bear. Immutable.
 *
 * @param names their names in their natural order, joined by commas
 * @param keys what names that are the same have in common, once each; made once, since many papers
 *     may be compared
 */
public record Bearers(String names, Set<String> keys) {

  /** Nobody known: the paper may bear any name. */
  public static final Bearers ANYONE = new Bearers("", Set.of());

  /**
   * The people of a profile; {@link #ANYONE} if there is nobody, or one of them has no name.
   *
   * @param people not null
   */
  public static Bearers of(List<Person> people) {
    List<String> names = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Person person : people) {
      if (person.name() == null) return ANYONE;
      names.add(person.name());
      keys.add(Names.key(person.name()));
    }
    names.sort(null);
    return new Bearers(String.join(",", names), Set.copyOf(keys));
  }

  /** Whether there is a name to compare with. */
  public boolean known() {
    return !keys.isEmpty();
  }

  /**
   * Whether one of them is named so.
   *
   * @param name not null
   */
  public boolean include(String name) {
    return keys.contains(Names.key(name));
  }
}
