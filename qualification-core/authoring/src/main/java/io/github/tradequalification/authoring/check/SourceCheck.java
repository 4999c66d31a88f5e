package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Rule.Annotation;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.internal.Problem;
import io.github.tradequalification.internal.WrittenLaw;
import io.github.tradequalification.internal.WrittenLaw.Cited;
import io.github.tradequalification.internal.WrittenLaw.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What rules rest on. */
final class SourceCheck implements LawPart {

  /** In doubt where a rule lacks its source, which then seems to be without a use. */
  static final String LACKING = "@source";

  @Override
  public void look(LawView view) {
    WrittenLaw written = view.law().written();
    Map<String, List<RuleAt>> bare = new LinkedHashMap<>();
    for (RuleAt rule : view.law().own()) {
      Annotation place = rule.rule().annotation("source").orElse(null);
      // What is not a text was told of.
      if (place != null && !place.quoted() && !place.value().isBlank()) continue;
      boolean known = true;
      for (Problem problem : written.problemsOfRule(view.law().id(), rule.name())) {
        boolean missing = problem.at().equals("source");
        if (missing) missing(rule, view);
        else if (isOfSource(problem, rule)) unknown(problem, rule, view);
        known &= !missing && !isOfSource(problem, rule);
      }
      if (known && !view.isDoubtful(rule.name())) inForce(rule, bare, view);
    }
    bare.values().forEach(rules -> tellBare(rules, view));
  }

  private static boolean isOfSource(Problem problem, RuleAt rule) {
    String source = rule.rule().valueOf("source");
    boolean another = rule.rule().annotation(problem.at()).isPresent();
    return source != null
        && !another
        && source.contains(problem.at())
        && problem.what().startsWith("there is no source");
  }

  private static void missing(RuleAt rule, LawView view) {
    view.doubt(LACKING);
    if (view.isDoubtful(rule.name() + LACKING) || view.isBroken(rule)) return;
    view.addAt(
        "source",
        Kind.MISSING_SOURCE,
        rule,
        "the rule does not say what it rests on",
        "write `@source(\"id-in-the-register art. 1\")`, or plain words in the quotes");
  }

  private static void unknown(Problem problem, RuleAt rule, LawView view) {
    // Told once: all that it would hold is missing.
    boolean noRegister = view.law().pack().sources() == null;
    if (noRegister && (view.isDoubtful(LACKING + "s") || view.hasMisnamedRegister())) return;
    if (noRegister) view.doubt(LACKING + "s");
    Annotation place = rule.rule().annotation("source").orElseThrow();
    String word = problem.at();
    Set<String> ids = view.law().written().sources().keySet();
    String meant = DidYouMean.of(word, ids).orElse(null);
    int begin = placeOf(word, place, rule);
    int end = begin + word.length();
    if (meant == null) {
      view.add(
          Kind.UNKNOWN_SOURCE,
          rule,
          begin,
          end,
          "no register has a source `%s`".formatted(word),
          "add it to sources.properties, or say it in plain words that do not begin like an id");
    } else {
      view.doubt(meant);
      view.add(
          Kind.UNKNOWN_SOURCE,
          rule,
          begin,
          end,
          "no register has a source `%s`; did you mean `%s`?".formatted(word, meant),
          "write `%s`, or add `%s` to sources.properties".formatted(meant, word),
          new Edit(begin, end, meant));
    }
  }

  private static int placeOf(String word, Annotation place, RuleAt rule) {
    int found = rule.file().source().text().indexOf(word, place.valueBegin());
    return found < 0 || found > place.valueEnd() ? place.valueBegin() : found;
  }

  /** Rules of the same sources are told of once. */
  private static void tellBare(List<RuleAt> rules, LawView view) {
    RuleAt rule = rules.get(0);
    for (RuleAt each : rules) view.doubt(each.name());
    view.addAt(
        "source",
        Kind.DAY_WITHOUT_SOURCE,
        rule,
        "on %s the rule is in force, but none of its sources is".formatted(firstBareDay(rule, view))
            + (rules.size() == 1
                ? ""
                : "; so it is with %s more rules of these sources".formatted(rules.size() - 1)),
        "name the source of that day too, or correct the days of the rule or of the source");
  }

  private static void inForce(RuleAt rule, Map<String, List<RuleAt>> allBare, LawView view) {
    Annotation place = rule.rule().annotation("source").orElse(null);
    List<Cited> sources = view.law().written().cited(rule.name());
    boolean broken = sources.stream().anyMatch(cited -> view.isDoubtful(cited.id()));
    if (place == null || broken) return;
    LocalDate bare = firstBareDay(rule, view);
    if (bare != null) {
      String key = bare + " " + sources;
      allBare.computeIfAbsent(key, unseen -> new ArrayList<>()).add(rule);
    }
    Days days = view.law().daysOf(rule);
    for (Cited cited : sources) {
      int begin = placeOf(cited.id(), place, rule);
      int end = begin + cited.id().length();
      if (bare == null && !cited.days().overlaps(days)) {
        view.add(
            Kind.SOURCE_NOT_IN_FORCE,
            rule,
            begin,
            end,
            "`%s` is in force on no day on which the rule is".formatted(cited.id()),
            "take it out, or correct the days of the rule or of the source");
      }
      if (!cited.isWorded()) {
        view.add(
            Kind.UNKNOWN_ARTICLE,
            rule,
            end,
            Math.min(end + 1 + cited.article().length(), place.valueEnd()),
            "`%s` is no place in a text that answers in Chinese can word"
                .formatted(cited.article()),
            "write it as in `art. 4`, `arts. 6 and 8`, `art. 17 para. 3`, `item 2`, `chapter 3` or `annex 1`, and part sources by `; `");
      }
    }
  }

  private static @Nullable LocalDate firstBareDay(RuleAt rule, LawView view) {
    WrittenLaw written = view.law().written();
    NavigableSet<LocalDate> law = written.days();
    if (law.isEmpty()) return null;
    NavigableSet<LocalDate> days = new TreeSet<>(written.changesOfSources());
    days.removeIf(day -> day.isBefore(law.first()));
    days.addAll(law);
    Days inForce = view.law().daysOf(rule);
    for (LocalDate day : days) {
      if (inForce.has(day) && !written.isSupported(rule.name(), day)) return day;
    }
    return null;
  }
}
