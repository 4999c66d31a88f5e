package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.authoring.pack.PropertiesText.Entry;
import io.github.tradequalification.internal.Problem;
import io.github.tradequalification.internal.WrittenLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a pack says of itself in {@code pack.properties}. */
final class DescriptorCheck implements LawPart {

  private static final String FACT = "fact.";
  private static final Pattern FILLED_IN =
      Pattern.compile("\\$\\{project\\.(version|groupId|artifactId)}");
  private static final List<String> DAYS = List.of("firstDay", "sourcesChecked");

  @Override
  public void look(LawView view) {
    PropertiesText file = view.law().pack().descriptor();
    List<String> missing = new ArrayList<>(WrittenLaw.DESCRIPTOR_KEYS);
    for (Entry entry : file.entries()) missing.remove(entry.key());
    for (Entry entry : file.entries()) {
      if (entry.key().startsWith(FACT)) continue;
      if (!WrittenLaw.DESCRIPTOR_KEYS.contains(entry.key())) unknown(entry, missing, file, view);
      else value(entry, file, view);
    }
    for (String key : missing) {
      view.add(
          Kind.DESCRIPTOR_ENTRY,
          file,
          0,
          0,
          "there is no `%s`".formatted(key),
          "add a line `%s=…`".formatted(key));
    }
    for (Problem problem : view.law().written().problemsOfFacts(view.law().id())) {
      Optional<Entry> place = file.entry(problem.at());
      if (place.isEmpty()) place = file.entry(FACT + problem.at());
      place.ifPresent(
          entry ->
              view.addAtKey(
                  Kind.DESCRIPTOR_ENTRY, file, entry, problem.what().strip(), problem.wayOut()));
    }
    others(file, view);
  }

  private static void unknown(
      Entry entry, List<String> missing, PropertiesText file, LawView view) {
    List<String> near = new ArrayList<>(missing);
    near.addAll(List.of("fact.NAME"));
    String meant = DidYouMean.of(entry.key(), near).orElse(null);
    if (meant == null || meant.equals("fact.NAME")) {
      boolean fact = entry.key().toLowerCase(Locale.ROOT).startsWith("fact");
      view.addAtKey(
          Kind.DESCRIPTOR_ENTRY,
          file,
          entry,
          "`%s` has no meaning here".formatted(entry.key()),
          fact
              ? "a fact is declared as in `fact.importsFood=boolean`"
              : "there are %s, and `fact.NAME`"
                  .formatted(String.join(", ", WrittenLaw.DESCRIPTOR_KEYS)));
      return;
    }
    missing.remove(meant);
    view.addAtKey(
        Kind.DESCRIPTOR_ENTRY,
        file,
        entry,
        "`%s` has no meaning here; did you mean `%s`?".formatted(entry.key(), meant),
        "write `%s=`".formatted(meant),
        new Edit(entry.keyBegin(), entry.keyEnd(), meant));
  }

  private static void value(Entry entry, PropertiesText file, LawView view) {
    String value = entry.value().strip();
    String unfilled = FILLED_IN.matcher(value).replaceAll("");
    if (unfilled.contains("${")) {
      view.addAtValue(
          Kind.DESCRIPTOR_ENTRY,
          file,
          entry,
          "the build fills in nothing for `%s`".formatted(unfilled),
          "write ${project.version}, ${project.groupId} or ${project.artifactId}");
    } else if (value.isEmpty()) {
      view.addAtKey(
          Kind.DESCRIPTOR_ENTRY,
          file,
          entry,
          "`%s` is empty".formatted(entry.key()),
          "write what it is");
    } else if (DAYS.contains(entry.key()) && WholeLaw.day(value) == null) {
      String meant = WrittenDate.meant(value);
      view.addAtValue(
          Kind.DESCRIPTOR_ENTRY,
          file,
          entry,
          "`%s` is not a date".formatted(value),
          "write %s".formatted(meant == null ? "year-month-day, as in 2012-08-01" : meant));
    } else if (DAYS.contains(entry.key()) && isOdd(value, file)) {
      view.addAtValue(
          Kind.ODD_YEAR,
          file,
          entry,
          "the day %s can hardly be meant".formatted(value),
          "write the day on which somebody last looked at the sources; it is not before firstDay");
    } else if (entry.key().equals("vocabulary") && !value.equals(WrittenLaw.VOCABULARY)) {
      view.addAtValue(
          Kind.DESCRIPTOR_ENTRY,
          file,
          entry,
          "this library speaks the vocabulary %s, not `%s`".formatted(WrittenLaw.VOCABULARY, value),
          "write `vocabulary=%s`".formatted(WrittenLaw.VOCABULARY));
    } else if (entry.key().equals("rules") && !value.matches("[^:]+:[^:]+")) {
      view.addAtValue(
          Kind.DESCRIPTOR_ENTRY,
          file,
          entry,
          "`%s` does not name the project as group and artifact".formatted(value),
          "write `rules=${project.groupId}:${project.artifactId}`");
    }
  }

  /** Whether a year cannot be, or the sources were looked at before the first day. */
  private static boolean isOdd(String value, PropertiesText file) {
    LocalDate day = WholeLaw.day(value);
    LocalDate first = WholeLaw.day(file.values().getOrDefault("firstDay", "").strip());
    LocalDate checked = WholeLaw.day(file.values().getOrDefault("sourcesChecked", "").strip());
    if (day == null || DateCheck.isOdd(day)) return day != null;
    return first != null && checked != null && checked.isBefore(first) && day.equals(checked);
  }

  private static void others(PropertiesText file, LawView view) {
    PackSource pack = view.law().pack();
    LocalDate own = firstDay(pack);
    for (PackSource other : view.law().others()) {
      boolean taken = !pack.id().isEmpty() && pack.id().equals(other.id());
      if (taken) {
        file.entry("id")
            .ifPresent(
                entry ->
                    view.addAtValue(
                        Kind.TAKEN_ID,
                        file,
                        entry,
                        "the pack “%s” has the id `%s` too"
                            .formatted(
                                other.descriptor().values().getOrDefault("title", ""), pack.id()),
                        "choose an id that no other pack has"));
      }
      LocalDate theirs = firstDay(other);
      boolean late = own != null && theirs != null && own.isAfter(theirs);
      if (!late) continue;
      file.entry("firstDay")
          .ifPresent(
              entry ->
                  view.addAtValue(
                      Kind.LATE_FIRST_DAY,
                      file,
                      entry,
                      "with this pack no law before %s can be asked for, that of `%s` included"
                          .formatted(own, other.id()),
                      "write `firstDay=%s`; rules have their own @from".formatted(theirs)));
    }
  }

  private static @Nullable LocalDate firstDay(PackSource pack) {
    return WholeLaw.day(pack.descriptor().values().getOrDefault("firstDay", "").strip());
  }
}
