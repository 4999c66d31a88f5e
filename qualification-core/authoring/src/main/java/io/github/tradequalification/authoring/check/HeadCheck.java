package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.drl.Rule.Annotation;
import io.github.tradequalification.authoring.drl.Rule.Attribute;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.internal.Problem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Annotations as they are written, grades and stages. */
final class HeadCheck implements LawPart {

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private static final Set<String> DATES = Set.of("from", "until");
  private static final List<String> GRADES = List.of("law", "practice", "unverified");
  private static final String AGENDA_GROUP = "agenda-group";

  @Override
  public void look(LawView view) {
    for (RuleAt rule : view.law().own()) {
      stages(rule, view);
      annotations(rule, view);
      for (Problem problem : view.law().written().problemsOfRule(view.law().id(), rule.name())) {
        look(problem, rule, view);
      }
    }
  }

  private static void stages(RuleAt rule, LawView view) {
    List<Attribute> stages =
        rule.rule().attributes().stream().filter(each -> each.name().equals(Rule.STAGE)).toList();
    for (Attribute again : stages.subList(Math.min(1, stages.size()), stages.size())) {
      view.add(
          Kind.DUPLICATE_ANNOTATION,
          rule,
          again.begin(),
          again.end(),
          "the rule has a stage already",
          "take one of them out; a rule is of one stage");
    }
  }

  private static void annotations(RuleAt rule, LawView view) {
    Set<String> seen = new HashSet<>();
    for (Annotation each : rule.rule().annotations()) {
      if (!seen.add(each.name())) {
        view.add(
            Kind.DUPLICATE_ANNOTATION,
            rule,
            each.begin(),
            each.end(),
            "`@%s` stands at this rule twice, and only the first counts".formatted(each.name()),
            each.name().equals("source")
                ? "write all sources in one, with `; ` between them"
                : "take one of them out");
      } else if (each.value().isBlank()) {
        empty(each, rule, view);
      } else if (!each.quoted()) notInQuotes(each, rule, view);
    }
  }

  /** An empty source is told of as one that is missing. */
  private static void empty(Annotation each, RuleAt rule, LawView view) {
    if (each.name().equals("source")) return;
    view.add(
        Kind.EMPTY_ANNOTATION,
        rule,
        each.begin(),
        each.end(),
        "`@%s` says nothing".formatted(each.name()),
        "write in quotes what is meant, or take it out");
  }

  private static void notInQuotes(Annotation each, RuleAt rule, LawView view) {
    if (each.value().indexOf('"') >= 0) {
      view.add(
          Kind.INNER_QUOTES,
          rule,
          each,
          "there are quotes within the quotes of `@%s`, at which it would end"
              .formatted(each.name()),
          otherWay(each));
      return;
    }
    boolean noDate = DATES.contains(each.name()) && !each.value().matches(".*[0-9].*");
    view.add(
        Kind.UNQUOTED_ANNOTATION,
        rule,
        each,
        DATES.contains(each.name())
            ? noDate
                ? "`%s` is no date".formatted(each.value())
                : "the date is not in quotes; as it stands it is a calculation"
            : "what `@%s` says is not in quotes".formatted(each.name()),
        noDate
            ? "write year-month-day in quotes, or take the annotation out"
            : "write `@%s(\"%s\")`".formatted(each.name(), each.value()),
        noDate
            ? new Edit[0]
            : new Edit[] {new Edit(each.valueBegin(), each.valueEnd(), '"' + each.value() + '"')});
  }

  /** Several texts, or one with a name, as other languages have them. */
  private static String otherWay(Annotation each) {
    Matcher texts = QUOTED.matcher(each.value());
    List<String> found = texts.results().map(text -> text.group(1)).toList();
    boolean several = QUOTED.matcher(each.value()).replaceAll("").matches("[\\s,{}\\[\\]]*");
    boolean named = each.value().matches("\\w+\\s*=\\s*\"[^\"]*\"");
    if (named || (several && each.name().equals("source"))) {
      return "write `@%s(\"%s\")`".formatted(each.name(), String.join("; ", found));
    }
    return several
        ? "write one text in one pair of quotes"
        : "write “ and ” within it, or no quotes";
  }

  private static void look(Problem problem, RuleAt rule, LawView view) {
    switch (problem.at()) {
      case "stage" -> stage(problem, rule, view);
      case "grade" -> grade(problem, rule, view);
      default -> {
        boolean annotation = rule.rule().annotation(problem.at()).isPresent();
        boolean known = DATES.contains(problem.at()) || problem.at().equals("replaces");
        if (annotation && !known && !problem.at().equals("source")) unknown(problem, rule, view);
      }
    }
  }

  private static void unknown(Problem problem, RuleAt rule, LawView view) {
    Annotation place = rule.rule().annotation(problem.at()).orElseThrow();
    List<String> known = List.of("from", "until", "source", "grade", "message", "replaces");
    String meant = DidYouMean.of(place.name(), known).orElse(null);
    int begin = place.begin();
    int end = begin + 1 + place.name().length();
    view.doubt(rule);
    LocalDate last = place.name().equals("to") ? WholeLaw.day(place.value().strip()) : null;
    if (last != null) {
      view.add(
          Kind.UNKNOWN_ANNOTATION,
          rule,
          begin,
          end,
          "there is no annotation `@to`; did you mean `@until`, the first day after?",
          "write `@until(\"%s\")`, if %s is the last day in force"
              .formatted(last.plusDays(1), last));
      return;
    }
    if (meant == null) {
      view.add(
          Kind.UNKNOWN_ANNOTATION,
          rule,
          begin,
          end,
          "there is no annotation `@%s`".formatted(place.name()),
          problem.wayOut());
    } else {
      view.doubt(rule.name() + "@" + meant);
      view.add(
          Kind.UNKNOWN_ANNOTATION,
          rule,
          begin,
          end,
          "there is no annotation `@%s`; did you mean `@%s`?".formatted(place.name(), meant),
          "write `@%s(\"%s\")`".formatted(meant, place.value()),
          new Edit(begin, end, "@" + meant));
    }
  }

  private static void grade(Problem problem, RuleAt rule, LawView view) {
    Annotation place = rule.rule().annotation("grade").orElseThrow();
    String meant = DidYouMean.of(place.value(), GRADES).orElse(null);
    Edit[] edits =
        meant == null || !place.quoted()
            ? new Edit[0]
            : new Edit[] {new Edit(place.valueBegin(), place.valueEnd(), '"' + meant + '"')};
    view.add(
        Kind.UNKNOWN_GRADE,
        rule,
        place,
        problem.what() + (meant == null ? "" : "; did you mean `%s`?".formatted(meant)),
        "write law, practice or unverified",
        edits);
  }

  private static void stage(Problem problem, RuleAt rule, LawView view) {
    view.doubt(rule);
    if (view.isBroken(rule)) return;
    Attribute stage = rule.rule().attribute(Rule.STAGE).orElse(null);
    if (stage != null && !stage.value().isBlank()) {
      List<String> stages =
          List.of(problem.wayOut().substring(problem.wayOut().indexOf("one of ") + 7).split(", "));
      String meant =
          DidYouMean.of(stage.value().toLowerCase(Locale.ROOT).strip(), stages).orElse(null);
      Edit[] edits =
          meant == null
              ? new Edit[0]
              : new Edit[] {new Edit(stage.valueBegin(), stage.valueEnd(), '"' + meant + '"')};
      view.add(
          Kind.UNKNOWN_STAGE,
          rule,
          stage.valueBegin(),
          stage.valueEnd(),
          "there is no stage `%s`".formatted(stage.value())
              + (meant == null ? "" : "; did you mean `%s`?".formatted(meant)),
          problem.wayOut(),
          edits);
      return;
    }
    Attribute agenda = rule.rule().attribute(AGENDA_GROUP).orElse(null);
    int begin = agenda != null ? agenda.begin() : rule.rule().nameBegin();
    int end = agenda != null ? agenda.end() : rule.rule().nameEnd();
    if (stage != null) {
      begin = stage.begin();
      end = stage.end();
    }
    view.add(
        Kind.MISSING_STAGE,
        rule,
        begin,
        end,
        agenda != null
            ? "a stage is named with `ruleflow-group`, not with `%s`".formatted(AGENDA_GROUP)
            : "the rule has no stage",
        "write above `when`, as in `ruleflow-group \"procedure\"`, " + oneOf(problem.wayOut()));
  }

  private static String oneOf(String wayOut) {
    return wayOut.substring(Math.max(0, wayOut.indexOf("one of ")));
  }
}
