package io.github.tradequalification;

import java.time.LocalDate;

/**
 * Which days are working days where the authorities are. This library knows no calendar: holidays,
 * and the days worked in place of them, are made known by notice every year, so the caller brings
 * one. An exception that it throws reaches the caller.
 *
 * <p>The smallest one, which knows no holiday:
 *
 * <pre>{@code
 * WorkingDayCalendar weekdays = day -> day.getDayOfWeek().getValue() <= 5;
 * }</pre>
 */
@FunctionalInterface
public interface WorkingDayCalendar {

  /**
   * Whether authorities work on a day. It is asked of one day after another, from the start on.
   *
   * @param day not null
   */
  boolean isWorkingDay(LocalDate day);
}
