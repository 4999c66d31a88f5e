package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Rule.Annotation;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.internal.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/** The days of each rule alone. */
final class DateCheck implements LawPart {

  /** Before the People's Republic there was no law of it. */
  private static final int FIRST_YEAR = 1949;

  private static final int LAST_YEAR = 2100;

  /** Further back than that no rule that is still looked at began. */
  private static final int YEARS_BACK = 30;

  /** Laws are published some years before they come into force. */
  private static final int YEARS_AHEAD = 10;

  @Override
  public void look(LawView view) {
    for (RuleAt rule : view.law().own()) {
      boolean odd = false;
      for (String name : List.of("from", "until")) {
        Annotation place = rule.rule().annotation(name).orElse(null);
        if (place != null && !place.value().isBlank()) odd |= look(place, rule, view);
      }
      if (!odd) neverInForce(rule, view);
    }
  }

  /** Whether the day is wrong. */
  private static boolean look(Annotation place, RuleAt rule, LawView view) {
    LocalDate day = WholeLaw.day(place.value().strip());
    if (day == null) {
      noDate(place, rule, view);
      view.doubt(rule);
      return true;
    }
    if (!isOdd(day, checked(view))) return false;
    view.doubt(rule);
    view.add(
        Kind.ODD_YEAR,
        rule,
        place,
        "the year %s can hardly be meant".formatted(day.getYear()),
        "write the year of the law; a rule that always was in force has no @from, one without an end no @until");
    return true;
  }

  private static @Nullable LocalDate checked(LawView view) {
    Map<String, String> values = view.law().pack().descriptor().values();
    String text = values.getOrDefault("sourcesChecked", "");
    LocalDate day = WholeLaw.day(text.strip());
    LocalDate first = WholeLaw.day(values.getOrDefault("firstDay", "").strip());
    boolean odd = day != null && (isOdd(day) || (first != null && day.isBefore(first)));
    return odd ? null : day;
  }

  /** Whether a year can hardly be meant, as far as it tells that alone. */
  static boolean isOdd(LocalDate day) {
    return isOdd(day, null);
  }

  private static boolean isOdd(LocalDate day, @Nullable LocalDate checked) {
    int year = day.getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) return true;
    return checked != null
        && (day.isBefore(checked.minusYears(YEARS_BACK))
            || day.isAfter(checked.plusYears(YEARS_AHEAD)));
  }

  /** One in quotes: what is not was told of. */
  private static void noDate(Annotation place, RuleAt rule, LawView view) {
    if (!place.quoted()) return;
    String meant = WrittenDate.meant(place.value());
    String message =
        WrittenDate.isNoDay(place.value())
            ? "there is no day `%s`".formatted(place.value())
            : "`%s` is no date as rules write them".formatted(place.value());
    if (meant == null) {
      view.add(
          Kind.NO_DATE,
          rule,
          place,
          message,
          "write year-month-day, as in `@%s(\"2019-03-01\")`".formatted(place.name()));
    } else {
      view.add(
          Kind.NO_DATE,
          rule,
          place,
          message,
          "write `@%s(\"%s\")`".formatted(place.name(), meant),
          new Edit(place.valueBegin(), place.valueEnd(), '"' + meant + '"'));
    }
  }

  private static void neverInForce(RuleAt rule, LawView view) {
    for (Problem problem : view.law().written().problemsOfRule(view.law().id(), rule.name())) {
      if (problem.about() != Problem.About.DAYS) continue;
      view.addAt(
          "until",
          Kind.NEVER_IN_FORCE,
          rule,
          "the rule is never in force; " + problem.wayOut(),
          "`@until` is the first day on which it is no longer in force");
      view.doubt(rule);
      return;
    }
    LocalDate until = view.law().daysOf(rule).until();
    NavigableSet<LocalDate> days = view.law().written().days();
    if (until == null || days.isEmpty() || until.isAfter(days.first())) return;
    view.addAt(
        "until",
        Kind.NEVER_IN_FORCE,
        rule,
        "the rule ends before %s, the first day whose law the packs cover".formatted(days.first()),
        "correct the day, or take the rule out");
    view.doubt(rule);
  }
}
