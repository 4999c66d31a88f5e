package io.github.tradequalification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The working days of a calendar from a day on, one after another. Not thread-safe. */
final class CountedDays {

  /** No country rests longer. */
  private static final int LONGEST_REST = 366;

  private final WorkingDayCalendar calendar;
  private final List<LocalDate> found = new ArrayList<>();
  private LocalDate next;

  CountedDays(LocalDate start, WorkingDayCalendar calendar) {
    this.calendar = calendar;
    this.next = start;
  }

  /** The day after so many working days; 0 is the first working day. */
  LocalDate after(int days) {
    while (found.size() <= days) found.add(find());
    return found.get(days);
  }

  @Nullable LocalDate earliest(@Nullable WorkingDays days) {
    return days == null ? null : after(days.min());
  }

  @Nullable LocalDate latest(@Nullable WorkingDays days) {
    return days == null ? null : after(days.max());
  }

  private LocalDate find() {
    LocalDate from = next;
    for (int rest = 0; rest <= LONGEST_REST; rest++) {
      LocalDate day = next;
      next = next.plusDays(1);
      if (calendar.isWorkingDay(day)) return day;
    }
    throw new IllegalArgumentException(
        "calendar: it has no working day from %s to %s; give one that knows the working days of these years"
            .formatted(from, next.minusDays(1)));
  }
}
