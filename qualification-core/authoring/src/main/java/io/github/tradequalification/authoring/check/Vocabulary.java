package io.github.tradequalification.authoring.check;

import io.github.tradequalification.internal.Verbs;
import io.github.tradequalification.rule.Conclusions;
import io.github.tradequalification.rule.Conclusions.ConditionTerms;
import io.github.tradequalification.rule.Conclusions.FactTerms;
import io.github.tradequalification.rule.Conclusions.MaterialTerms;
import io.github.tradequalification.rule.Conclusions.PaperTerms;
import io.github.tradequalification.rule.Conclusions.Request;
import io.github.tradequalification.rule.Conclusions.StepTerms;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The verbs that rules conclude with, and what can follow each of them. */
final class Vocabulary {

  /** What begins a statement and says nothing alone. */
  private static final Set<Class<?>> BEGUN =
      Set.of(
          StepTerms.class,
          ConditionTerms.class,
          MaterialTerms.class,
          FactTerms.class,
          PaperTerms.class,
          Request.class);

  private Vocabulary() {}

  /** The verbs of a name among what can be said at a place. */
  static List<Method> verbs(Class<?> terms, String name) {
    return Arrays.stream(terms.getMethods()).filter(each -> each.getName().equals(name)).toList();
  }

  /** What can be said at a place. */
  static Set<String> names(Class<?> terms) {
    Set<String> names = new TreeSet<>();
    for (Method each : terms.getMethods()) names.add(each.getName());
    return names;
  }

  /** The verbs that begin a statement in a stage. */
  static Set<String> ofStage(String stage) {
    Set<String> names = names(Conclusions.class);
    names.removeIf(name -> !stage.equals(Verbs.stageOf(name).orElse("")));
    return names;
  }

  /** The verbs behind which a word can be said, none if it is no such word. */
  static Set<String> before(String name) {
    Set<String> before = new TreeSet<>();
    for (Method verb : Conclusions.class.getMethods()) {
      if (reaches(verb.getReturnType(), name)) before.add(verb.getName());
    }
    return before;
  }

  private static boolean reaches(Class<?> terms, String name) {
    for (Method each : terms.getMethods()) {
      if (each.getName().equals(name)) return true;
      boolean further = each.getReturnType() != terms;
      if (further && reaches(each.getReturnType(), name)) return true;
    }
    return false;
  }

  /** Whether a statement that ends here says nothing. */
  static boolean isUnfinished(Class<?> terms) {
    return BEGUN.contains(terms);
  }
}
