package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Rule.Annotation;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.law.Said;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.internal.WrittenLaw.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rules that take turns: the days between one and the next. */
final class DaysCheck implements LawPart {

  /** Longer than that may be how the law was. */
  private static final int MOST_DAYS = 31;

  private record Turn(RuleAt rule, Days days) {

    boolean is(Turn other) {
      return rule.name().equals(other.rule().name());
    }
  }

  @Override
  public void look(LawView view) {
    Map<String, List<Turn>> bySubject = new TreeMap<>();
    for (RuleAt rule : view.law().own()) {
      if (view.isDoubtful(rule.name())) continue;
      Days days = view.law().daysOf(rule);
      for (String subject : subjects(rule)) {
        bySubject
            .computeIfAbsent(subject + " when " + rule.when(), unseen -> new ArrayList<>())
            .add(new Turn(rule, days));
      }
    }
    Set<String> told = new HashSet<>();
    bySubject.values().forEach(turns -> look(turns, told, view));
  }

  /** What a rule speaks of, aspect by aspect. */
  private static Set<String> subjects(RuleAt rule) {
    Set<String> subjects = new HashSet<>();
    for (Said said : rule.said()) {
      if (!said.first().isLiteral()) continue;
      subjects.add(said.first().words());
      if (!rule.isOf(Outlines.STAGE)) continue;
      subjects.remove(said.first().words());
      for (Said.Verb verb : said.verbs().subList(1, said.verbs().size())) {
        if (Aspects.isSingle(verb.name())) {
          subjects.add(said.first().words() + " " + Aspects.of(verb.name()));
        }
      }
    }
    return subjects;
  }

  private static void look(List<Turn> turns, Set<String> told, LawView view) {
    for (Turn earlier : turns) {
      LocalDate end = earlier.days().until();
      if (end == null) continue;
      for (Turn later : turns) {
        LocalDate begin = later.days().from();
        if (begin == null || later.is(earlier) || !isNext(earlier.days(), later.days())) continue;
        long days = ChronoUnit.DAYS.between(end, begin);
        if (days == 0 || Math.abs(days) > MOST_DAYS || meetsAnother(earlier, later, turns))
          continue;
        if (told.add(earlier.rule().name() + later.rule().name())) {
          tell(earlier, later, days, view);
        }
      }
    }
  }

  private static boolean isNext(Days earlier, Days later) {
    boolean beginsLater =
        earlier.from() == null || later.from() == null || earlier.from().isBefore(later.from());
    boolean endsLater =
        later.until() == null || earlier.until() == null || earlier.until().isBefore(later.until());
    return beginsLater && endsLater;
  }

  /** Whether one of them takes turns with a third, or one is there all the time. */
  private static boolean meetsAnother(Turn earlier, Turn later, List<Turn> turns) {
    LocalDate end = earlier.days().until();
    LocalDate begin = later.days().from();
    for (Turn other : turns) {
      if (other.is(earlier) || other.is(later)) continue;
      Days days = other.days();
      boolean meets =
          (end != null && end.equals(days.from())) || (begin != null && begin.equals(days.until()));
      boolean covers = end != null && begin != null && days.has(end) && days.has(begin);
      if (meets || covers) return true;
    }
    return false;
  }

  private static void tell(Turn earlier, Turn later, long days, LawView view) {
    LocalDate end = earlier.days().until();
    LocalDate begin = later.days().from();
    boolean atEnd = weight(end, view.law()) < weight(begin, view.law());
    RuleAt at = atEnd ? earlier.rule() : later.rule();
    RuleAt other = atEnd ? later.rule() : earlier.rule();
    Optional<Annotation> place = at.rule().annotation(atEnd ? "until" : "from");
    if (place.isEmpty() || end == null || begin == null) return;
    boolean gap = days > 0;
    view.add(
        gap ? Kind.GAP_OF_DAYS : Kind.OVERLAP_OF_DAYS,
        at,
        place.get(),
        gap
            ? "from %s until %s neither this rule nor `%s` is in force, which says the same of other days"
                .formatted(end, begin, other.name())
            : "from %s until %s both this rule and `%s` are in force, which says the same of other days"
                .formatted(begin, end, other.name()),
        "let one begin on the day that is the @until of the other: @until is the first day without the rule");
    view.doubt(at);
    view.doubt(other);
  }

  /** How many other days of the law are this one: a day that stands alone is most likely wrong. */
  private static int weight(@Nullable LocalDate day, WholeLaw law) {
    if (day == null) return 0;
    int weight = 0;
    for (RuleAt rule : law.all()) {
      Days days = law.daysOf(rule);
      if (day.equals(days.from()) || day.equals(days.until())) weight++;
    }
    for (Days days : law.written().sources().values()) {
      if (day.equals(days.from()) || day.equals(days.until())) weight++;
    }
    return weight;
  }
}
