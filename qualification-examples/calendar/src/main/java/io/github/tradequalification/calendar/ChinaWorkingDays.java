package io.github.tradequalification.calendar;

import com.nlf.calendar.Holiday;
import com.nlf.calendar.util.HolidayUtil;
import io.github.tradequalification.WorkingDayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The working days of mainland China. A notice says every year which days are off, and which
 * Saturdays and Sundays are worked in place of them; no library can know one before it is
 * published. The library used here has those from 2002 to 2023. Later ones are added with {@link
 * #with}, and a year of which no notice is known is refused. Immutable and thread-safe.
 */
public final class ChinaWorkingDays implements WorkingDayCalendar {

  private record Notice(Set<LocalDate> off, Set<LocalDate> worked) {}

  private final Map<Integer, Notice> added;

  private ChinaWorkingDays(Map<Integer, Notice> added) {
    this.added = Map.copyOf(added);
  }

  /** The years that the library has. */
  public static ChinaWorkingDays known() {
    return new ChinaWorkingDays(Map.of());
  }

  /**
   * The same and one more year, as its notice says it; it takes the place of what was known of the
   * year.
   *
   * @param off the days off, Saturdays and Sundays among them or not
   * @param worked the Saturdays and Sundays that are worked
   * @throws IllegalArgumentException if a day lies in another year, or is in both
   */
  public ChinaWorkingDays with(int year, Set<LocalDate> off, Set<LocalDate> worked) {
    for (Set<LocalDate> days : Set.of(off, worked)) {
      for (LocalDate day : days) {
        if (day.getYear() != year || (off.contains(day) && worked.contains(day))) {
          throw new IllegalArgumentException(
              "notice of %s: %s lies in another year, or is both off and worked; give each day once"
                  .formatted(year, day));
        }
      }
    }
    Map<Integer, Notice> more = new HashMap<>(added);
    more.put(year, new Notice(Set.copyOf(off), Set.copyOf(worked)));
    return new ChinaWorkingDays(more);
  }

  /** Whether the days of a year are known. */
  public boolean knows(int year) {
    return added.containsKey(year) || HolidayUtil.getHoliday(year, 1, 1) != null;
  }

  /**
   * Whether a day is worked.
   *
   * @throws IllegalArgumentException if no notice of its year is known
   */
  @Override
  public boolean isWorkingDay(LocalDate day) {
    Notice notice = added.get(day.getYear());
    if (notice != null) {
      return notice.worked().contains(day) || (isWeekday(day) && !notice.off().contains(day));
    }
    if (!knows(day.getYear())) {
      throw new IllegalArgumentException(
          "calendar: no notice on the days off of %s is known; add it once it is published"
              .formatted(day.getYear()));
    }
    Holiday holiday =
        HolidayUtil.getHoliday(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    return holiday == null ? isWeekday(day) : holiday.isWork();
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
