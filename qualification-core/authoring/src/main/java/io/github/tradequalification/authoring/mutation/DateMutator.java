package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.drl.Rule.Annotation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Moves the first and the last day of a rule by a day, and takes them out. */
final class DateMutator implements Mutator {

  private static final String FROM = "from";
  private static final String UNTIL = "until";

  private final LocalDate firstDay;

  /**
   * @param firstDay of the law; nobody can see what changes before
   */
  DateMutator(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  @Override
  public void mutate(Site site) {
    mutate(site, FROM);
    mutate(site, UNTIL);
  }

  private void mutate(Site site, String name) {
    Annotation written = site.rule().annotation(name).orElse(null);
    LocalDate day = day(site, name);
    if (written == null || day == null) return;
    change(site, written, day, day.minusDays(1));
    change(site, written, day, day.plusDays(1));
    change(site, written, day, null);
  }

  private void change(Site site, Annotation written, LocalDate day, @Nullable LocalDate now) {
    boolean begins = written.name().equals(FROM);
    LocalDate from = begins ? now : day(site, FROM);
    LocalDate until = begins ? day(site, UNTIL) : now;
    boolean never = from != null && until != null && !from.isBefore(until);
    boolean told = begins && site.says("obsolete");
    LocalDate last = now == null && !begins ? LocalDate.MAX : day;
    if (now != null && now.isAfter(day)) last = now;
    boolean seen = told || last.isAfter(firstDay);
    if (never || !seen) return;
    site.annotated(
        now == null ? MutationKind.DATE_DROPPED : MutationKind.DATE_MOVED,
        written.begin(),
        site.text(written.begin(), written.end()),
        now == null ? "" : "@%s(\"%s\")".formatted(written.name(), now),
        new Effect.Days(from, until, told));
  }

  private static @Nullable LocalDate day(Site site, String name) {
    String value = site.rule().valueOf(name);
    if (value == null) return null;
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
