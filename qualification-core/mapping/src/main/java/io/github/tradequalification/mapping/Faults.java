package io.github.tradequalification.mapping;

import io.github.tradequalification.internal.text.Characters;
import io.github.tradequalification.internal.text.NearestCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers all that is wrong. Not thread-safe. */
final class Faults {

  private static final int LISTED = 16;

  private final List<String> all = new ArrayList<>();

  void add(Place place, String problem) {
    add(place + ": " + problem);
  }

  void add(String mistake) {
    all.add(Characters.shown(mistake));
  }

  /** Tells of a word that is none of those known. */
  void unknown(Place place, String what, String given, Collection<String> known) {
    add(place, "%s `%s`; %s".formatted(what, given, near(given, known)));
  }

  /** “Did you mean”, if something is near, else what there is. */
  static String near(String given, Collection<String> known) {
    @Nullable String near = NearestCode.near(given, known);
    if (near != null) return "did you mean `" + near + "`?";
    List<String> first = known.stream().limit(LISTED).toList();
    String more = known.size() > LISTED ? ", … (" + known.size() + " in all)" : "";
    return known.isEmpty() ? "there is none" : "there are " + String.join(", ", first) + more;
  }

  void throwIfAny() {
    if (!all.isEmpty()) throw new MappingException(all);
  }
}
