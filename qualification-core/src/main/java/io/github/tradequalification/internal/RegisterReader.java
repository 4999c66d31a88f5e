package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;
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

  private RegisterReader(String pack) {
    this.pack = pack;
    this.where = "rule pack `%s`, %s: ".formatted(pack, FILE);
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
   * @throws RulePackException if anything in it is not as it should be
   */
  static List<RegisterEntry> read(String pack, Map<String, String> lines) {
    return new RegisterReader(pack).read(lines);
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
                throw refused(
                    "`%s` does not begin with an id and a dot; %s".formatted(key, ID_RULE));
              }
              if (!FIELDS.contains(field)) {
                throw refused(
                    "unknown key `%s`; nearest is `%s.%s`; there are %s"
                        .formatted(
                            key, id, NearestCode.to(field, FIELDS), String.join(", ", FIELDS)));
              }
              if (value.isBlank()) {
                throw refused(
                    "`%s` is empty; write what it is, or take the line out".formatted(key));
              }
              byId.computeIfAbsent(id, unseen -> new HashMap<>()).put(field, value.strip());
            });
    List<RegisterEntry> entries = new ArrayList<>();
    byId.forEach((id, fields) -> entries.add(entry(id, fields)));
    return List.copyOf(entries);
  }

  private RegisterEntry entry(String id, Map<String, String> fields) {
    Map<String, String> titles = worded(id, "title", fields);
    if (titles.isEmpty()) throw lacks(id, "title.en");
    LocalDate from = day(id, "from", fields);
    LocalDate until = day(id, "until", fields);
    if (from != null && until != null && !from.isBefore(until)) {
      throw refused(
          "`%s.from` = `%s` must lie before `%s.until` = `%s`, the first day it is not in force"
              .formatted(id, from, id, until));
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
        throw lacks(id, field + "." + language);
      }
    }
    return Map.copyOf(worded);
  }

  private Grade grade(String id, Map<String, String> fields) {
    String grade = fields.get("grade");
    if (grade == null) throw lacks(id, "grade");
    for (Grade each : Grade.values()) if (each.name().equals(grade)) return each;
    throw refused(
        "`%s.grade` = `%s` is no grade; write one of %s"
            .formatted(id, grade, List.of(Grade.values())));
  }

  private @Nullable LocalDate day(String id, String field, Map<String, String> fields) {
    String value = fields.get(field);
    if (value == null) return null;
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new RulePackException(
          where
              + "`%s.%s` = `%s` is not a date; write year-month-day, as in 2019-03-01"
                  .formatted(id, field, value),
          e);
    }
  }

  private RulePackException lacks(String id, String field) {
    return refused("`%s` has no `%s.%s`; add the line".formatted(id, id, field));
  }

  private RulePackException refused(String what) {
    return new RulePackException(where + what);
  }
}
