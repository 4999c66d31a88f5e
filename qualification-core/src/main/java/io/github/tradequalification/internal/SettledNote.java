package io.github.tradequalification.internal;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A note.
 *
 * @param step the step it is about, null if it is about none
 * @param about what it is about, for the order of notes
 * @param subject the paper or record it is about: two that differ in anything give two notes
 * @param because the rule that raised it
 * @param rule the name of the rule to show
 * @param source the source to show
 * @param yearlyBy by which day of each year, null if it comes once
 */
record SettledNote(
    String code,
    @Nullable String step,
    String about,
    @Nullable Object subject,
    Ledger.Because because,
    String rule,
    String source,
    @Nullable MonthDay yearlyBy) {

  /** What makes two notes the same note. */
  private record Identity(
      String code,
      @Nullable String step,
      String about,
      @Nullable Object subject,
      Map<String, Object> values,
      String rule,
      @Nullable MonthDay yearlyBy) {}

  private static final Comparator<SettledNote> ORDER =
      Comparator.comparing(SettledNote::code)
          .thenComparing(SettledNote::about)
          .thenComparing(note -> note.because.values().toString())
          .thenComparing(SettledNote::rule)
          .thenComparing(note -> String.valueOf(note.subject))
          .thenComparing(note -> String.valueOf(note.yearlyBy));

  /** By code, then by what they are about; the same note twice is one. */
  static List<SettledNote> settle(Ledger ledger) {
    List<SettledNote> written = ledger.notes();
    if (written.size() < 2) return written;
    Set<Identity> seen = new HashSet<>();
    List<SettledNote> notes = new ArrayList<>();
    for (SettledNote note : written) if (seen.add(note.identity())) notes.add(note);
    notes.sort(ORDER);
    return notes;
  }

  private Identity identity() {
    return new Identity(code, step, about, subject, because.values(), rule, yearlyBy);
  }
}
