package io.github.tradequalification.authoring.promise;

import io.github.tradequalification.authoring.promise.FactUse.How;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.internal.PackInspection.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rules that compare a fact with a value, and the twins that ask for it. Without one the rule stays
 * silent where the fact is not known, and nobody is told.
 *
 * <p>A fact needs no twin on a day when a condition rests on it or looks at it, since the library
 * asks for it then; or when two rules say the same, one with the fact and one with {@code not}, so
 * that it decides nothing.
 */
public final class Twins {

  private static final Set<String> STAGES = Set.of("concepts", "procedure");
  private static final Pattern STEP =
      Pattern.compile(
          "\\.(?:required|requiredAnew|optional|notRequired|asks)\\(\\s*\"([^\"]+)\"\\s*\\)");

  private record Candidate(
      String name, String stage, List<FactUse> tests, Set<String> steps, String consequence) {

    boolean tests(String fact, How how) {
      return tests.contains(new FactUse(fact, how));
    }

    boolean compares(String fact) {
      return tests(fact, How.COMPARED) || tests(fact, How.COMPARED_UNDER_NOT);
    }

    boolean asksFor(String fact, String stage) {
      return consequence.contains("decides(\"" + fact + "\"")
          || (tests(fact, How.UNKNOWN) && this.stage.equals(stage));
    }
  }

  /** A rule that compares a fact for which nobody asks, and the first day of that. */
  public record Missing(String rule, String fact, LocalDate day) {

    @Override
    public String toString() {
      return "rule `%s` compares `%s`, which under the law of %s nobody is asked for"
          .formatted(rule, fact, day);
    }
  }

  private Twins() {}

  /** The rules without a twin, each with a fact once. */
  public static List<Missing> missing(PackInspection pack, RuleTexts written) {
    List<Candidate> candidates = new ArrayList<>();
    for (Rule rule : pack.rules()) {
      if (STAGES.contains(rule.stage()) && written.rules().containsKey(rule.name())) {
        candidates.add(candidate(rule, written.rules().get(rule.name())));
      }
    }
    List<Missing> missing = new ArrayList<>();
    Set<String> told = new TreeSet<>();
    for (LocalDate day : pack.days()) {
      Set<String> inForce = pack.inForceOn(day);
      List<Candidate> ofDay =
          candidates.stream().filter(rule -> inForce.contains(rule.name())).toList();
      Set<String> ofConditions =
          pack.conditions(day).stream()
              .flatMap(condition -> condition.facts().stream())
              .collect(Collectors.toSet());
      for (Candidate rule : ofDay) {
        for (String fact : rule.tests().stream().map(FactUse::fact).distinct().toList()) {
          if (rule.compares(fact)
              && !ofConditions.contains(fact)
              && !hasTwin(rule, fact, ofDay)
              && !decidesNothing(rule, fact, ofDay)
              && told.add(rule.name() + fact)) {
            missing.add(new Missing(rule.name(), fact, day));
          }
        }
      }
    }
    return missing;
  }

  private static Candidate candidate(Rule rule, RuleTexts.Written text) {
    return new Candidate(
        rule.name(),
        rule.stage(),
        FactUse.in(text.condition()),
        STEP.matcher(text.consequence())
            .results()
            .map(step -> step.group(1))
            .collect(Collectors.toSet()),
        text.consequence().replaceAll("\\s+", ""));
  }

  /** A twin asks for the fact; where the rule speaks of steps, it asks for the sake of each. */
  private static boolean hasTwin(Candidate rule, String fact, List<Candidate> inForce) {
    List<Candidate> twins =
        inForce.stream().filter(other -> other.asksFor(fact, rule.stage())).toList();
    return !twins.isEmpty()
        && rule.steps().stream()
            .allMatch(
                step ->
                    twins.stream().anyMatch(twin -> twin.consequence().contains('"' + step + '"')));
  }

  private static boolean decidesNothing(Candidate rule, String fact, List<Candidate> inForce) {
    List<Candidate> same =
        inForce.stream().filter(other -> other.consequence().equals(rule.consequence())).toList();
    return same.stream().anyMatch(other -> other.tests(fact, How.COMPARED))
        && same.stream().anyMatch(other -> other.tests(fact, How.COMPARED_UNDER_NOT));
  }
}
