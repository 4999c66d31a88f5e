package io.github.tradequalification.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import io.github.tradequalification.DueDate;
import io.github.tradequalification.DueDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Due dates as an iCalendar file (RFC 5545). What has a day is an event of that whole day; what
 * counts from an event whose day is not known is a task without a day. The same due date has the
 * same UID each time, so a calendar that takes the file again shows nothing twice. Immutable.
 */
public final class DueCalendar {

  private static final String PRODUCT = "-//Trade Qualification//Due dates//EN";

  private final String owner;
  private final Instant stamp;
  private final int alarmDays;

  private DueCalendar(String owner, Instant stamp, int alarmDays) {
    this.owner = owner;
    this.stamp = stamp;
    this.alarmDays = alarmDays;
  }

  /**
   * Begins a calendar.
   *
   * @param owner stands in each UID and tells one enterprise from another, as a number of your
   *     system; readers of the file see it
   * @param stamp when the file is made, in UTC: the DTSTAMP of all that is in it
   */
  public static DueCalendar of(String owner, Instant stamp) {
    Objects.requireNonNull(stamp, "stamp");
    return new DueCalendar(Objects.requireNonNull(owner, "owner"), stamp, 0);
  }

  /** The same with an alarm so many days before each event, 1 or more. */
  public DueCalendar alarm(int daysBefore) {
    if (daysBefore < 1) throw new IllegalArgumentException("alarm: expected 1 or more days before");
    return new DueCalendar(owner, stamp, daysBefore);
  }

  /**
   * Writes the file.
   *
   * @param due what is due, by the language; of several languages each line has all of them, in the
   *     order of the map
   * @throws IllegalArgumentException if there is none, or if they are not the same in each language
   */
  public String write(Map<Locale, DueDates> due) {
    if (due.isEmpty()) throw new IllegalArgumentException("due: there is none in any language");
    List<List<String>> sentences = new ArrayList<>();
    due.forEach((locale, dates) -> sentences.add(dates.sentences(locale)));
    List<DueDates> languages = List.copyOf(due.values());
    List<DueDate> first = languages.get(0).all();
    for (DueDates other : languages) same(first, other.all());
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < first.size(); i++) {
      StringJoiner summary = new StringJoiner(" / ");
      for (List<String> each : sentences) summary.add(each.get(i));
      StringJoiner more = new StringJoiner("\n");
      for (DueDates each : languages) describe(each.all().get(i), more);
      add(calendar, first.get(i), summary.toString(), more.toString(), seen);
    }
    return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
  }

  private static void same(List<DueDate> one, List<DueDate> other) {
    if (one.stream()
        .map(DueCalendar::key)
        .toList()
        .equals(other.stream().map(DueCalendar::key).toList())) return;
    throw new IllegalArgumentException(
        "due: the languages differ in more than words; make them of one profile and day");
  }

  private static String key(DueDate due) {
    String form = due.form() == null ? "" : "-" + due.form();
    String day = due.day() == null ? "" : "-" + due.day();
    return due.kind() + "-" + due.code() + form + day;
  }

  private static void describe(DueDate due, StringJoiner more) {
    if (due.remedy() != null) more.add(due.remedy());
    if (due.source() != null) more.add(due.source());
  }

  private void add(
      ICalendar calendar, DueDate due, String summary, String more, Map<String, Integer> seen) {
    String key = key(due);
    int number = seen.merge(key, 1, Integer::sum);
    String uid = key + (number == 1 ? "" : "-" + number) + "@" + owner;
    LocalDate day = due.day();
    if (day == null) {
      VTodo task = new VTodo();
      task.setUid(uid);
      task.setDateTimeStamp(Date.from(stamp));
      task.setSummary(summary);
      if (!more.isEmpty()) task.setDescription(more);
      calendar.addTodo(task);
      return;
    }
    VEvent event = new VEvent();
    event.setUid(uid);
    event.setDateTimeStamp(Date.from(stamp));
    event.setDateStart(new DateStart(wholeDay(day)));
    event.setSummary(summary);
    if (!more.isEmpty()) event.setDescription(more);
    event.setTransparency(true);
    VAlarm alarm = alarm(summary);
    if (alarm != null && !Boolean.TRUE.equals(due.passed())) event.addAlarm(alarm);
    calendar.addEvent(event);
  }

  private static ICalDate wholeDay(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private @Nullable VAlarm alarm(String summary) {
    if (alarmDays == 0) return null;
    Duration before = Duration.builder().prior(true).days(alarmDays).build();
    return VAlarm.display(new Trigger(before, Related.START), summary);
  }
}
