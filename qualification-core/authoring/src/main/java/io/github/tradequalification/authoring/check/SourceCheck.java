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

  /** So many rules name one source on purpose. */
  private static final int SEVERAL = 3;

  @Override
  public void look(LawView view) {
    WrittenLaw written = view.law().written();
    unknown(view);
    Map<String, List<RuleAt>> bare = new LinkedHashMap<>();
    for (RuleAt rule : view.law().own()) {
      Annotation place = rule.rule().annotation("source").orElse(null);
      if (isNoText(place)) continue;
      boolean known = true;
      for (Problem problem : written.problemsOfRule(view.law().id(), rule.name())) {
        boolean missing = problem.at().equals("source");
        if (missing) missing(rule, view);
        known &= !missing && !isOfSource(problem, rule);
      }
      if (known && place != null) known = !joined(place, rule, view);
      if (known && !view.isDoubtful(rule.name())) inForce(rule, bare, view);
    }
    bare.values().forEach(rules -> tellBare(rules, view));
  }

  /** What is not a text was told of. */
  private static boolean isNoText(@Nullable Annotation place) {
    return place != null && !place.quoted() && !place.value().isBlank();
  }

  /** A source that several rules miss is no slip of one, and told once. */
  private static void unknown(LawView view) {
    Map<String, List<RuleAt>> byWord = new LinkedHashMap<>();
    for (RuleAt rule : view.law().own()) {
      if (isNoText(rule.rule().annotation("source").orElse(null))) continue;
      for (Problem problem : view.law().written().problemsOfRule(view.law().id(), rule.name())) {
        if (!isOfSource(problem, rule)) continue;
        byWord.computeIfAbsent(problem.at(), unseen -> new ArrayList<>()).add(rule);
      }
    }
    byWord.forEach(
        (word, rules) -> {
          int more = rules.size() < SEVERAL ? 0 : rules.size() - 1;
          for (RuleAt rule : more > 0 ? rules.subList(0, 1) : rules) {
            unknown(word, rule, more, view);
          }
        });
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

  private static void unknown(String word, RuleAt rule, int more, LawView view) {
    // Told once: all that it would hold is missing.
    boolean noRegister = view.law().pack().sources() == null;
    if (noRegister && (view.isDoubtful(LACKING + "s") || view.hasMisnamedRegister())) return;
    if (noRegister) view.doubt(LACKING + "s");
    Annotation place = rule.rule().annotation("source").orElseThrow();
    if (joined(placeOf(word, place, rule), place, rule, view)) return;
    Set<String> ids = view.law().written().sources().keySet();
    String meant = DidYouMean.of(word, ids).orElse(null);
    String also = more == 0 ? "" : "; %s more rules name it".formatted(more);
    int begin = placeOf(word, place, rule);
    int end = begin + word.length();
    if (meant == null) {
      view.add(
          Kind.UNKNOWN_SOURCE,
          rule,
          begin,
          end,
          "no register has a source `%s`".formatted(word) + also,
          "add it to sources.properties, or say it in plain words that do not begin like an id");
    } else {
      view.doubt(meant);
      view.add(
          Kind.UNKNOWN_SOURCE,
          rule,
          begin,
          end,
          "no register has a source `%s`; did you mean `%s`?".formatted(word, meant) + also,
          "write `%s`, or add `%s` to sources.properties".formatted(meant, word),
          more > 0 ? new Edit[0] : new Edit[] {new Edit(begin, end, meant)});
    }
  }

  /** The same in each of the items, also where a comma without a blank makes plain words of it. */
  private static boolean joined(Annotation place, RuleAt rule, LawView view) {
    String text = rule.file().source().text();
    boolean told = false;
    int at = place.valueBegin();
    while (at < place.valueEnd()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) at++;
      else {
        told |= joined(at, place, rule, view);
        int semicolon = text.indexOf(';', at);
        at = semicolon < 0 ? place.valueEnd() : semicolon;
      }
    }
    return told;
  }

  /** Tells of a source that is lost behind another one. */
  private static boolean joined(int begin, Annotation place, RuleAt rule, LawView view) {
    Set<String> ids = view.law().written().sources().keySet();
    String text = rule.file().source().text();
    JoinedSources joined = JoinedSources.in(text, begin, place.valueEnd(), ids);
    if (joined == null) return false;
    view.add(
        Kind.UNKNOWN_SOURCE,
        rule,
        begin,
        joined.end() + joined.second().length(),
        "no semicolon parts the sources `%s` and `%s`".formatted(joined.first(), joined.second()),
        "part sources by `; `, as in `%s; %s`".formatted(joined.first(), joined.second()),
        new Edit(joined.begin(), joined.end(), "; "));
    return true;
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
