package io.github.tradequalification.internal;

import io.github.tradequalification.Source.Grade;
import io.github.tradequalification.internal.text.NearestCode;
import io.github.tradequalification.internal.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the register of sources of one pack, strictly. Not thread-safe. */
final class RegisterReader {

  /** Lies in the folder of the pack, which may have none. */
  static final String FILE = "sources.properties";

  static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");

  private static final String ID_RULE =
      "an id has lower-case letters, digits and hyphens, with one hyphen at least";

  private static final List<String> WORDED = List.of("title", "number", "issuer");

  private static final List<String> FIELDS = fields();

  private final String pack;
  private final String where;

  private final Problems problems;

  private RegisterReader(String pack, Problems problems) {
    this.pack = pack;
    this.problems = problems;
    this.where = where(pack);
  }

  /** How a message about the register of a pack begins. */
  static String where(String pack) {
    return "rule pack `%s`, %s: ".formatted(pack, FILE);
  }

  private static List<String> fields() {
    List<String> fields = new ArrayList<>();
    for (String field : WORDED) {
      for (String language : Texts.LANGUAGES) fields.add(field + "." + language);
    }
    fields.addAll(List.of("from", "until", "grade", "address", "checked", "replaces"));
    return List.copyOf(fields);
  }

  /**
   * The entries in the order of their ids.
   *
   * @param pack the id of the pack
   * @param lines of the file, by key
   * @param problems takes what is not as it should be, by key
   */
  static List<RegisterEntry> read(String pack, Map<String, String> lines, Problems problems) {
    return new RegisterReader(pack, problems).read(lines);
  }

  private List<RegisterEntry> read(Map<String, String> lines) {
    Map<String, Map<String, String>> byId = new TreeMap<>();
    new TreeMap<>(lines)
        .forEach(
            (key, value) -> {
              int dot = key.indexOf('.');
              String id = dot < 0 ? key : key.substring(0, dot);
              String field = key.substring(dot + 1);
              if (dot < 0 || !(byId.containsKey(id) || ID.matcher(id).matches())) {
                add(key, "`%s` does not begin with an id and a dot".formatted(key), ID_RULE);
              } else if (!FIELDS.contains(field)) {
                add(
                    key,
                    "unknown key `%s`".formatted(key),
                    "nearest is `%s.%s`; there are %s"
                        .formatted(id, NearestCode.to(field, FIELDS), String.join(", ", FIELDS)));
              } else if (value.isBlank()) {
                add(key, "`%s` is empty".formatted(key), "write what it is, or take the line out");
              } else {
                byId.computeIfAbsent(id, unseen -> new HashMap<>()).put(field, value.strip());
              }
            });
    List<RegisterEntry> entries = new ArrayList<>();
    byId.forEach((id, fields) -> entries.add(entry(id, fields)));
    return List.copyOf(entries);
  }

  private RegisterEntry entry(String id, Map<String, String> fields) {
    Map<String, String> titles = worded(id, "title", fields);
    if (titles.isEmpty()) lacks(id, "title.en");
    LocalDate from = day(id, "from", fields);
    LocalDate until = day(id, "until", fields);
    if (from != null && until != null && !from.isBefore(until)) {
      add(
          id + ".until",
          "`%s.from` = `%s` must lie before `%s.until` = `%s`".formatted(id, from, id, until),
          "`until` is the first day it is not in force");
    }
    return new RegisterEntry(
        pack,
        id,
        titles,
        worded(id, "number", fields),
        worded(id, "issuer", fields),
        grade(id, fields),
        from,
        until,
        fields.get("address"),
        day(id, "checked", fields),
        fields.get("replaces"));
  }

  /** In every language or in none. */
  private Map<String, String> worded(String id, String field, Map<String, String> fields) {
    Map<String, String> worded = new HashMap<>();
    for (String language : Texts.LANGUAGES) {
      String text = fields.get(field + "." + language);
      if (text != null) worded.put(language, text);
    }
    for (String language : Texts.LANGUAGES) {
      if (!worded.isEmpty() && !worded.containsKey(language)) {
        lacks(id, field + "." + language);
      }
    }
    return Map.copyOf(worded);
  }

  private Grade grade(String id, Map<String, String> fields) {
    String grade = fields.get("grade");
    for (Grade each : Grade.values()) if (each.name().equals(grade)) return each;
    if (grade == null) lacks(id, "grade");
    else {
      add(
          id + ".grade",
          "`%s.grade` = `%s` is no grade".formatted(id, grade),
          "write one of " + List.of(Grade.values()));
    }
    return Grade.UNVERIFIED;
  }

  private @Nullable LocalDate day(String id, String field, Map<String, String> fields) {
    String value = fields.get(field);
    if (value == null) return null;
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      problems.add(
          new Problem(
              Problem.About.OTHER,
              where,
              id + "." + field,
              "`%s.%s` = `%s` is not a date".formatted(id, field, value),
              "write year-month-day, as in 2019-03-01",
              e));
      return null;
    }
  }

  /** Told of the id, since the key is not there. */
  private void lacks(String id, String field) {
    add(id, "`%s` has no `%s.%s`".formatted(id, id, field), "add the line");
  }

  private void add(String at, String what, String wayOut) {
    problems.add(new Problem(where, at, what, wayOut));
  }
}
