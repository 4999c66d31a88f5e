package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.authoring.pack.PropertiesText.Entry;
import io.github.tradequalification.internal.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The register of sources. */
final class RegisterCheck implements LawPart {

  @Override
  public void look(LawView view) {
    PropertiesText file = view.law().pack().sources();
    if (file == null) return;
    List<Problem> problems =
        new ArrayList<>(view.law().written().problemsOfSources(view.law().id()));
    problems.addAll(view.law().written().problemsBetween());
    Set<String> broken = new HashSet<>();
    for (Problem problem : problems) {
      Entry entry = entry(problem.at(), file).orElse(null);
      if (entry == null) continue;
      broken.add(idOf(entry));
      view.doubt(idOf(entry));
      view.addAtKey(Kind.SOURCE_ENTRY, file, entry, problem.what(), problem.wayOut());
    }
    alike(file, broken, view);
  }

  /** That of a key, or the first of an id. */
  private static Optional<Entry> entry(String at, PropertiesText file) {
    if (at.isEmpty()) return Optional.empty();
    Optional<Entry> exact = file.entry(at);
    if (exact.isPresent()) return exact;
    return file.entries().stream().filter(entry -> idOf(entry).equals(at)).findFirst();
  }

  /** The id a key begins with. */
  static String idOf(Entry entry) {
    int dot = entry.key().indexOf('.');
    return dot < 0 ? entry.key() : entry.key().substring(0, dot);
  }

  private static void alike(PropertiesText file, Set<String> broken, LawView view) {
    Map<String, String> names = new HashMap<>();
    Set<String> seen = new HashSet<>(broken);
    for (Entry entry : file.entries()) {
      String id = idOf(entry);
      if (!seen.add(id)) continue;
      String name =
          String.join(
              "\n",
              value(file, id + ".number.en"),
              value(file, id + ".title.en"),
              value(file, id + ".title.zh"));
      String other = names.putIfAbsent(name, id);
      if (other == null) continue;
      view.addAtKey(
          Kind.ALIKE_SOURCES,
          file,
          entry,
          "the sources `%s` and `%s` are called the same".formatted(other, id),
          "make one of the two, or give each a title or number of its own");
    }
  }

  private static String value(PropertiesText file, String key) {
    return file.entry(key).map(Entry::value).orElse("").strip();
  }
}
