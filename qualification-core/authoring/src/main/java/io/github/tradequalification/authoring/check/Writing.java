package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.DidYouMean;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How an author writes what is known to be meant.
 *
 * @param types what the words of the pack stand for
 * @param importable what it can import
 */
record Writing(Types types, Importable importable) {

  private static final int MOST_LISTED = 15;

  /** A class by the shortest name that the pack can use, empty if it has to be imported first. */
  Optional<String> nameOf(Class<?> wanted) {
    String name = "";
    for (Class<?> each = wanted; each != null; each = each.getDeclaringClass()) {
      name = name.isEmpty() ? each.getSimpleName() : each.getSimpleName() + "." + name;
      boolean known = types.of(name).filter(new Type.OfJava(wanted)::equals).isPresent();
      if (known) return Optional.of(name);
    }
    return Optional.empty();
  }

  /** A constant, as in {@code Status.DONE}. */
  String constant(Class<?> of, String name) {
    return nameOf(of).orElse(of.getSimpleName()) + "." + name;
  }

  /** How to write a constant, with the import that it takes. */
  String howToWrite(Class<?> of, String name) {
    String written = "write `%s`".formatted(constant(of, name));
    boolean known = nameOf(of).isPresent();
    return known
        ? written
        : written + ", and add `import %s;` at the head".formatted(of.getCanonicalName());
  }

  /** What names there are, as the end of a message; nothing if they are too many. */
  static String thereAre(Collection<String> names) {
    boolean listed = !names.isEmpty() && names.size() <= MOST_LISTED;
    String verb = names.size() == 1 ? "is" : "are";
    return listed ? "; there %s %s".formatted(verb, String.join(", ", names)) : "";
  }

  /** Either what was most likely meant, or what there is. */
  static String meantOr(String given, Collection<String> names) {
    Optional<String> meant = DidYouMean.of(given, names);
    return meant.map("write `%s`"::formatted).orElse("check the name" + thereAre(names));
  }

  /** What a fact or value has, by name, for rules to read. */
  static List<String> readable(Type type) {
    return List.copyOf(type.properties().keySet());
  }
}
