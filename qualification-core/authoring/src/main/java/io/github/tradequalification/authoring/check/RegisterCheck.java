package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
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
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The register of sources. */
final class RegisterCheck implements LawPart {

  private static final Pattern LACKING = Pattern.compile("has no `(\\S+)\\.(en|zh)`");

  @Override
  public void look(LawView view) {
    PropertiesText file = view.law().pack().sources();
    if (file == null) return;
    List<Problem> problems =
        new ArrayList<>(view.law().written().problemsOfSources(view.law().id()));
    problems.addAll(view.law().written().problemsBetween());
    Set<String> broken = new HashSet<>();
    Set<String> strayed = strayed(file, view);
    broken.addAll(strayed);
    for (Problem problem : problems) {
      Entry entry = placeOf(problem, file);
      if (entry == null || strayed.contains(idOf(entry))) continue;
      broken.add(idOf(entry));
      view.doubt(idOf(entry));
      view.addAtKey(Kind.SOURCE_ENTRY, file, entry, problem.what(), problem.wayOut());
    }
    for (Entry entry : file.entries()) {
      if (!broken.contains(idOf(entry))) RegisterValues.look(entry, file, view);
    }
    alike(file, broken, view);
  }

  /** Lines under an id with a slip in it, each told of; and the ids they were meant for. */
  private static Set<String> strayed(PropertiesText file, LawView view) {
    Set<String> titled = new TreeSet<>();
    for (Entry entry : file.entries()) {
      if (entry.key().endsWith(".title.en")) titled.add(idOf(entry));
    }
    Set<String> strayed = new HashSet<>();
    for (Entry entry : file.entries()) {
      String id = idOf(entry);
      int dot = entry.key().indexOf('.');
      if (titled.contains(id) || dot < 0) continue;
      String rest = entry.key().substring(dot);
      List<String> lacking = titled.stream().filter(each -> !has(file, each + rest)).toList();
      Optional<String> meant = DidYouMean.of(id, lacking);
      boolean alone =
          meant.isPresent()
              && file.entries().stream().filter(each -> idOf(each).equals(id)).count() == 1;
      if (!alone) continue;
      strayed.add(id);
      strayed.add(meant.get());
      view.doubt(id);
      view.doubt(meant.get());
      view.addAtKey(
          Kind.SOURCE_ENTRY,
          file,
          entry,
          "`%s` is no source of this register; did you mean `%s`?".formatted(id, meant.get()),
          "write `%s%s=`".formatted(meant.get(), rest),
          new Edit(entry.keyBegin(), entry.keyBegin() + id.length(), meant.get()));
    }
    return strayed;
  }

  private static boolean has(PropertiesText file, String key) {
    return file.entry(key).isPresent();
  }

  /** Where a problem is told: of one language that lacks what the other has, there. */
  private static @Nullable Entry placeOf(Problem problem, PropertiesText file) {
    Matcher lacking = LACKING.matcher(problem.what());
    if (lacking.find()) {
      String other = lacking.group(2).equals("en") ? "zh" : "en";
      Optional<Entry> there = file.entry(lacking.group(1) + "." + other);
      if (there.isPresent()) return there.get();
    }
    return entry(problem.at(), file).orElse(null);
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
