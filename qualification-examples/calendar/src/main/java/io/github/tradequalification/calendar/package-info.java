/** An example: a year of due dates as an iCalendar file, and plans in Chinese working days. */
@NullMarked
package io.github.tradequalification.calendar;

import org.jspecify.annotations.NullMarked;
