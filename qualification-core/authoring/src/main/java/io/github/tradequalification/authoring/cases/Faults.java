package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.internal.text.NearestCode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers all that is wrong; what many cases share is told once. Not thread-safe. */
final class Faults {

  private static final int LISTED = 30;
  private static final int LISTED_TOO = 12;

  private final Set<Fault> all = new LinkedHashSet<>();

  void add(Place place, String problem, String wayOut) {
    add(new Fault(place, problem, wayOut));
  }

  void add(Fault fault) {
    all.add(fault);
  }

  /** Tells of a word that is none of those known. */
  void unknown(Place place, String problem, String given, Collection<String> known) {
    add(place, problem, wayOut(given, known));
  }

  /** “Did you mean”, if something is near, and what there is, if that is not too much. */
  static String wayOut(String given, Collection<String> known) {
    @Nullable String near = NearestCode.near(given, known);
    boolean few = known.size() <= (near == null ? LISTED : LISTED_TOO);
    String all = known.isEmpty() ? "there is none" : "there are " + String.join(", ", known);
    if (near == null) return few ? all : "nothing is like it; look among the texts of the packs";
    return "did you mean `" + near + "`?" + (few ? " " + all : "");
  }

  int count() {
    return all.size();
  }

  /** By their places. */
  List<Fault> sorted() {
    return all.stream().sorted(Fault.BY_PLACE).toList();
  }
}
