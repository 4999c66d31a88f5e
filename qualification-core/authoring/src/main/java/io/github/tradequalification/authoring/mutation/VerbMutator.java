package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.drl.Expr;
import java.util.List;
import java.util.Set;

/** Puts other verbs in place of those of a rule, and takes out what follows a verb. */
final class VerbMutator implements Mutator {

  /** Verbs that may stand in place of each other: of one stage, with the same arguments. */
  private static final List<List<String>> ALIKE =
      List.of(
          List.of("met", "notMet", "unknown", "doesNotApply"),
          List.of("required", "requiredAnew", "optional", "notRequired"),
          List.of("originalOf", "copyOf", "formOf", "signedFormOf"),
          List.of("everyCopy", "everyForm", "everyOriginal"),
          List.of("bindsByLaw", "bindsInPractice", "isAdvice"),
          List.of("restsOn", "looksAt"),
          List.of("statutoryWorkingDays", "withinDays"),
          List.of("onStep", "onMaterial", "onCode"));

  private static final List<String> PAPERS = List.of("everyCopy", "everyForm", "everyOriginal");
  private static final List<String> OF_EVERY_PAPER = List.of("sealed", "legible", "signed");
  private static final List<String> OF_A_REQUIREMENT = List.of("sealed", "unsealed", "signed");

  /** Verbs that say nothing alone. */
  private static final Set<String> UNFINISHED =
      Set.of(
          "asks",
          "step",
          "condition",
          "material",
          "fact",
          "everyCopy",
          "everyForm",
          "everyOriginal");

  @Override
  public void mutate(Site site) {
    for (Expr statement : Walk.statements(site.rule())) {
      List<Expr.Call> chain = Walk.chain(statement);
      for (Expr.Call call : chain) swap(call, chain, site);
      for (int i = 1; i < chain.size(); i++) if (isMore(chain, i)) drop(chain.get(i), site);
    }
  }

  private static void swap(Expr.Call call, List<Expr.Call> chain, Site site) {
    boolean twoOfIt = call.name().equals("unknown") && call.arguments().size() > 1;
    if (twoOfIt) return;
    for (String other : alike(call.name(), chain.get(0).name())) {
      if (other.equals(call.name())) continue;
      site.replacedIn(MutationKind.VERB_SWAPPED, call, call.nameBegin(), call.nameEnd(), other);
    }
  }

  private static List<String> alike(String verb, String root) {
    if (PAPERS.contains(root) && OF_EVERY_PAPER.contains(verb)) return OF_EVERY_PAPER;
    if (root.equals("asks") && OF_A_REQUIREMENT.contains(verb)) return OF_A_REQUIREMENT;
    for (List<String> group : ALIKE) if (group.contains(verb)) return group;
    return List.of();
  }

  private static boolean isMore(List<Expr.Call> chain, int index) {
    String root = chain.get(0).name();
    if (!UNFINISHED.contains(root)) return true;
    return root.equals("asks") ? index > 1 : chain.size() > 2;
  }

  private static void drop(Expr.Call call, Site site) {
    Expr target = call.target();
    if (target != null) {
      site.replaced(MutationKind.PART_DROPPED, target.end(), call.end(), "");
    }
  }
}
