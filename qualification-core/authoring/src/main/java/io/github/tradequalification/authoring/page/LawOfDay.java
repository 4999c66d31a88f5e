package io.github.tradequalification.authoring.page;

import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.law.Said;
import io.github.tradequalification.authoring.law.Said.Verb;
import io.github.tradequalification.authoring.law.WholeLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rules in force on a day say, conclusion by conclusion. Immutable.
 *
 * @param said all conclusions, in the order of the files
 */
record LawOfDay(LocalDate day, List<Told> said) {

  private static final String ORDER = "order";

  /** One conclusion of a rule. */
  record Told(RuleAt rule, Said said) {

    /** The verb it begins with. */
    String verb() {
      return said.first().name();
    }

    /** What it is about, empty if that is no text. */
    String subject() {
      return said.first().text(0).orElse("");
    }

    /** The arguments of one of its verbs, as they are written and without quotes. */
    Optional<List<String>> of(String verb) {
      return said.verbs().stream()
          .filter(each -> each.name().equals(verb))
          .findFirst()
          .map(each -> arguments(each, rule));
    }

    private static List<String> arguments(Verb verb, RuleAt rule) {
      List<String> written = new ArrayList<>();
      for (int i = 0; i < verb.arguments().size(); i++) {
        String text = rule.written(verb.arguments().get(i).begin(), verb.arguments().get(i).end());
        written.add(verb.text(i).orElse(text));
      }
      return written;
    }

    /** What the rule names as its source. */
    String source() {
      String source = rule.rule().valueOf("source");
      return source == null ? "" : source;
    }
  }

  /** The law of a day, of a pack and of those it builds on. */
  static LawOfDay of(WholeLaw law, LocalDate day) {
    Set<String> inForce = law.written().inForceOn(day);
    List<Told> said = new ArrayList<>();
    for (RuleAt rule : law.all()) {
      if (!inForce.contains(rule.name())) continue;
      for (Said each : rule.said()) said.add(new Told(rule, each));
    }
    return new LawOfDay(day, List.copyOf(said));
  }

  /** The conclusions that begin with one of some verbs and are about something. */
  List<Told> about(String subject, String... verbs) {
    return said.stream()
        .filter(each -> List.of(verbs).contains(each.verb()) && each.subject().equals(subject))
        .toList();
  }

  /** The steps in their order. */
  List<String> steps() {
    return inOrder("step");
  }

  /** The conditions in their order. */
  List<String> conditions() {
    return inOrder("condition");
  }

  private List<String> inOrder(String verb) {
    Set<String> codes = new TreeSet<>();
    for (Told each : said) if (each.verb().equals(verb)) codes.add(each.subject());
    List<String> sorted = new ArrayList<>(codes);
    sorted.sort(Comparator.comparingInt(code -> order(verb, code)));
    return sorted;
  }

  private int order(String verb, String code) {
    for (Told each : about(code, verb)) {
      List<String> place = each.of(ORDER).orElse(List.of());
      if (!place.isEmpty() && place.get(0).matches("-?\\d{1,9}")) {
        return Integer.parseInt(place.get(0));
      }
    }
    return Integer.MAX_VALUE;
  }

  /** What one verb says of a step or condition, all rules together. */
  List<String> all(String of, String code, String verb) {
    Set<String> values = new TreeSet<>();
    for (Told each : about(code, of)) each.of(verb).ifPresent(values::addAll);
    return List.copyOf(values);
  }

  /** Whether one verb is said of a step or condition. */
  boolean says(String of, String code, String verb) {
    return about(code, of).stream().anyMatch(each -> each.of(verb).isPresent());
  }

  /** What the single value of a step is, as it is written; empty if nothing says it. */
  Optional<List<String>> value(String step, String verb) {
    return about(step, "step").stream().flatMap(each -> each.of(verb).stream()).findFirst();
  }
}
