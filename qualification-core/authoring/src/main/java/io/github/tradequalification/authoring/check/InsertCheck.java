package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.internal.FactStages;
import java.util.Set;

/** What rules insert: facts of packs, and only before anything looks at them. */
final class InsertCheck {

  private static final Set<String> STAGES = Set.of("outline", "concepts");
  private static final String EXAMPLE = "as in `insert(new FilingWaived());`";

  private InsertCheck() {}

  static void check(Expr.Call insert, RuleCheck rule, Typing typing) {
    Telling telling = rule.telling();
    String stage = rule.rule().stage();
    boolean late = stage != null && FactStages.stages().contains(stage) && !STAGES.contains(stage);
    if (late) {
      telling.tell(
          Kind.INSERT_TOO_LATE,
          insert.nameBegin(),
          insert.nameEnd(),
          "a rule of the stage %s may not insert facts: rules of its stage may have asked for them in vain"
              .formatted(stage),
          "insert it in a rule of the stage `concepts`, or conclude something else here");
      return;
    }
    if (insert.arguments().size() != 1) {
      telling.tell(
          Kind.WRONG_INSERT,
          insert.nameBegin(),
          insert.end(),
          "`insert` takes one fact",
          "write it " + EXAMPLE);
      return;
    }
    Expr fact = insert.arguments().get(0);
    if (fact instanceof Expr.Unread || withoutNew(fact, typing, telling)) return;
    ArgumentForms.check(fact, telling);
    Type type = typing.of(fact, Scope.ofConsequence(rule.when().visible()));
    if (fact instanceof Expr.Name name && name.isVariable()) {
      wrong(fact, "`%s` is there already".formatted(name.name()), telling);
    } else if (type instanceof Type.OfJava java) look(fact, java.raw(), telling);
    else if (type instanceof Type.OfClass)
      wrong(fact, "this is the name of a fact, and no fact", telling);
  }

  private static boolean withoutNew(Expr fact, Typing typing, Telling telling) {
    boolean call =
        fact instanceof Expr.Call made
            && made.target() == null
            && Character.isUpperCase(made.name().charAt(0));
    if (!call) return false;
    Expr.Call made = (Expr.Call) fact;
    if (typing.names().typeAt(made.name(), made.nameBegin()) instanceof Type.Unknown) return true;
    telling.tell(
        Kind.WRONG_INSERT,
        made.nameBegin(),
        made.nameEnd(),
        "before `%s` the word `new` is missing".formatted(made.name()),
        "write `new %s(…)`".formatted(made.name()),
        new Edit(made.nameBegin(), made.nameBegin(), "new "));
    return true;
  }

  private static void look(Expr fact, Class<?> raw, Telling telling) {
    boolean ofLibrary = FactStages.facts().contains(raw) || isOfLibrary(raw);
    if (ofLibrary) {
      telling.tell(
          Kind.LIBRARY_FACT_INSERTED,
          fact.begin(),
          fact.end(),
          "`%s` is a fact of the library: rules that look at it would take it for true"
              .formatted(raw.getSimpleName()),
          "declare a fact of your own, and insert that");
      return;
    }
    boolean value =
        raw.isPrimitive() || raw.isArray() || raw.isEnum() || raw.getName().startsWith("java.");
    if (value) wrong(fact, "this is a value, and no fact", telling);
  }

  private static boolean isOfLibrary(Class<?> raw) {
    return FactStages.facts().stream()
        .anyMatch(fact -> fact.getPackageName().equals(raw.getPackageName()));
  }

  private static void wrong(Expr fact, String message, Telling telling) {
    telling.tell(
        Kind.WRONG_INSERT,
        fact.begin(),
        fact.end(),
        message,
        "insert a fact that the pack declares, " + EXAMPLE);
  }
}
