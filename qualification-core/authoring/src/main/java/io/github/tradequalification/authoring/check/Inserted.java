package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Condition.Join;
import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.internal.FactStages;
import io.github.tradequalification.rule.Obsolete;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which facts rules make, and which they look at, over all packs. */
final class Inserted {

  /**
   * A fact that a rule makes.
   *
   * @param type of which type, in a form that is the same in all packs
   * @param stage the place of its stage among all
   * @param at where it makes it
   */
  record Made(Object type, int stage, DrlFile file, Rule rule, Expr at, boolean own) {}

  /** A fact that a rule of another pack takes not to be there. */
  record Missed(Object type, int stage, String stageName) {}

  final List<Made> made = new ArrayList<>();
  final List<Missed> missed = new ArrayList<>();
  final Set<Object> lookedAt = new HashSet<>();

  Inserted(CheckedPack checked) {
    for (int i = 0; i < checked.others().size(); i++) {
      add(checked.others().get(i), checked.typesOfOthers().get(i), checked.importable(), false);
    }
    add(checked.pack(), checked.types(), checked.importable(), true);
  }

  private void add(PackSource pack, Types types, Importable importable, boolean own) {
    Typing quiet = new Typing(types, importable, Telling.NOBODY);
    for (DrlFile file : pack.files()) {
      for (Rule rule : file.rules()) {
        When when = When.of(rule, types, quiet);
        String name = rule.stage();
        int stage = FactStages.stages().indexOf(name == null ? "" : name);
        for (When.Fact fact : when.facts()) {
          Object type = key(fact.type());
          lookedAt.add(type);
          if (!own && isMissed(fact) && name != null) missed.add(new Missed(type, stage, name));
        }
        Scope scope = Scope.ofConsequence(when.visible());
        for (Expr each : Expressions.ofConsequence(rule)) {
          Expressions.visit(
              each,
              part -> {
                Type type = inserted(part, quiet, scope);
                if (!(type instanceof Type.Unknown)) {
                  made.add(new Made(key(type), stage, file, rule, part, own));
                }
              });
        }
      }
    }
  }

  private static Type inserted(Expr part, Typing quiet, Scope scope) {
    if (!(part instanceof Expr.Call call)) return new Type.Unknown();
    boolean insert =
        call.target() == null && call.name().equals("insert") && call.arguments().size() == 1;
    if (insert) return ofAPack(made(call.arguments().get(0), quiet, scope));
    return call.name().equals("obsolete") ? new Type.OfJava(Obsolete.class) : new Type.Unknown();
  }

  private static Type made(Expr fact, Typing quiet, Scope scope) {
    return fact instanceof Expr.New one
        ? quiet.names().typeAt(one.type(), one.typeBegin())
        : quiet.of(fact, scope);
  }

  /** That a fact of the library is inserted is told by {@link InsertCheck}. */
  private static Type ofAPack(Type type) {
    boolean ofLibrary = type instanceof Type.OfJava java && FactStages.facts().contains(java.raw());
    return ofLibrary ? new Type.Unknown() : type;
  }

  /** Whether a rule has to know all facts of a type before it applies. */
  static boolean isMissed(When.Fact fact) {
    return fact.counted()
        || fact.within().contains(Join.NOT)
        || fact.within().contains(Join.FORALL);
  }

  /** A type in a form that is the same in all packs. */
  static Object key(Type type) {
    if (type instanceof Type.OfJava java) return java.raw();
    return type instanceof Type.Declared declared ? declared.declaration() : type;
  }

  /** The places of the stages in which facts of a type are made. */
  List<Integer> stages(Object type) {
    return made.stream().filter(each -> each.type().equals(type)).map(Made::stage).toList();
  }
}
