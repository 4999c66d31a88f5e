package io.github.tradequalification.mapping;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How dates are written, as in {@code yyyyMMdd}. Immutable. */
final class DayForms {

  static final DayForms ISO = new DayForms(List.of("yyyy-MM-dd"));

  /** Of a date with a time only the date is read. */
  private static final Pattern LETTERS = Pattern.compile("[^A-Za-z'\\[\\]{}#]|[yMdHms]");

  private final List<String> patterns;
  private final List<DateTimeFormatter> formats = new ArrayList<>();

  private DayForms(List<String> patterns) {
    this.patterns = patterns;
    for (String pattern : patterns) {
      String years = pattern.replace('y', 'u');
      formats.add(
          DateTimeFormatter.ofPattern(years, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
    }
  }

  /** Null if one is none. */
  static @Nullable DayForms of(List<String> patterns) {
    for (String pattern : patterns) {
      boolean whole = pattern.contains("yyyy") && pattern.contains("M") && pattern.contains("d");
      if (!whole || !LETTERS.matcher(pattern).replaceAll("").isEmpty()) return null;
    }
    try {
      return new DayForms(patterns);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The day; null if the text is none, or two days to two of the forms. */
  @Nullable LocalDate day(String text) {
    Set<LocalDate> found = new LinkedHashSet<>();
    for (DateTimeFormatter format : formats) {
      try {
        found.add(LocalDate.parse(text, format));
      } catch (DateTimeParseException e) {
        // Another may fit.
      }
    }
    if (found.size() != 1) return null;
    LocalDate day = found.iterator().next();
    return day.getYear() < 0 || day.getYear() > 9999 ? null : day;
  }

  String told() {
    return "a calendar date written " + String.join(" or ", patterns);
  }
}
