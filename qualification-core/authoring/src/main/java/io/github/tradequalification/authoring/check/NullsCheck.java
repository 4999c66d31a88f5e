package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Values that may be not known: read only where they are, and truths always compared. */
final class NullsCheck {

  /** What may be asked about a value that is not known. */
  private static final Set<String> TAKE_NULL = Set.of("equals", "contains", "containsKey", "get");

  private final RuleCheck rule;
  private final Typing quiet;
  private final Nullness nullness;

  private NullsCheck(RuleCheck rule) {
    this.rule = rule;
    this.quiet = rule.checked().typing(Telling.NOBODY);
    this.nullness = new Nullness(rule.when(), quiet);
  }

  static void check(RuleCheck rule) {
    NullsCheck check = new NullsCheck(rule);
    for (When.Fact fact : rule.when().facts()) check.look(fact);
  }

  /**
   * Tests of a fact alone are made before those that look at other facts, so that what the latter
   * find does not help the former.
   */
  private void look(When.Fact fact) {
    Set<String> ofItself = new HashSet<>();
    Set<String> known = new HashSet<>();
    for (int i = 0; i < fact.scopes().size(); i++) {
      Condition.Constraint constraint = fact.pattern().constraints().get(i);
      boolean alone = isAlone(constraint.test(), fact.before());
      Set<String> before = alone ? ofItself : known;
      if (!constraint.onlyBinds()) truth(constraint.test(), before, fact.scopes().get(i));
      reads(constraint.test(), before, fact.scopes().get(i));
      if (constraint.onlyBinds()) continue;
      known.addAll(Known.ifTrue(constraint.test()));
      if (alone) ofItself.addAll(Known.ifTrue(constraint.test()));
    }
  }

  private static boolean isAlone(Expr test, Set<String> before) {
    boolean[] alone = {true};
    Expressions.visit(
        test,
        part -> {
          if (part instanceof Expr.Name name && before.contains(name.name())) alone[0] = false;
        });
    return alone[0];
  }

  private static Set<String> with(Set<String> known, Set<String> more) {
    Set<String> all = new HashSet<>(known);
    all.addAll(more);
    return all;
  }

  private void reads(Expr expression, Set<String> known, Scope scope) {
    if (expression instanceof Expr.Binary binary) {
      reads(binary.left(), known, scope);
      Set<String> then =
          switch (binary.operator()) {
            case "&&" -> with(known, Known.ifTrue(binary.left()));
            case "||" -> with(known, Known.ifFalse(binary.left()));
            default -> known;
          };
      reads(binary.right(), then, scope);
      if ("+-*/%".contains(binary.operator())) {
        read(binary.left(), known, scope);
        read(binary.right(), known, scope);
      }
    } else if (expression instanceof Expr.Member member) {
      reads(member.target(), known, scope);
      read(member.target(), known, scope);
    } else if (expression instanceof Expr.Call call) {
      Expr target = call.target();
      if (target != null) {
        reads(target, known, scope);
        read(target, known, scope);
      }
      for (Expr each : call.arguments()) reads(each, known, scope);
      arguments(call, known, scope);
      if (target != null && call.name().equals("get")) element(target, call, scope);
    } else if (expression instanceof Expr.Index index) {
      reads(index.target(), known, scope);
      element(index.target(), index, scope);
    } else Expressions.visitParts(expression, part -> reads(part, known, scope));
  }

  /** One of a list that may be shorter. */
  private void element(Expr list, Expr read, Scope scope) {
    String path = rule.text(list.begin(), list.end());
    boolean counted =
        rule.text(rule.rule().whenBegin(), read.begin())
            .matches("(?s).*" + Pattern.quote(path) + "\\.(size|isEmpty|empty|contains).*");
    if (counted || Sort.of(quiet.of(list, scope)) != Sort.LIST) return;
    rule.telling()
        .tell(
            Kind.MAY_BE_NULL,
            list.begin(),
            read.end(),
            "the list may be shorter, and then the assessment is refused",
            "bind the list to a variable, and look at each of it with `from`, or write `%s.size() > …` before this"
                .formatted(path));
  }

  private void arguments(Expr.Call call, Set<String> known, Scope scope) {
    Expr target = call.target();
    Type owner = target == null ? scope.fact() : quiet.of(target, scope);
    if (owner instanceof Type.OfClass ofClass) owner = ofClass.type();
    if (!(owner instanceof Type.OfJava java) || TAKE_NULL.contains(call.name())) return;
    List<Method> methods =
        java.methods(call.name()).stream()
            .filter(each -> each.getParameterCount() == call.arguments().size())
            .toList();
    if (methods.isEmpty()) return;
    Method method = methods.get(0);
    for (int i = 0; i < call.arguments().size(); i++) {
      boolean takesNull =
          Nullness.isNullable(method.getParameters()[i], method.getAnnotatedParameterTypes()[i]);
      if (!takesNull) read(call.arguments().get(i), known, scope);
    }
  }

  private void read(Expr value, Set<String> known, Scope scope) {
    String path = Paths.of(value);
    // Behind it stands a sign that was told when it was read.
    if (rule.isUnread(value.end(), value.end() + 1)) return;
    if (path.isEmpty() || known.contains(path) || !nullness.mayBeNull(value, scope)) return;
    String shown = rule.text(value.begin(), value.end());
    rule.telling()
        .tell(
            Kind.MAY_BE_NULL,
            value.begin(),
            value.end(),
            "`%s` may be not known, and then the assessment is refused".formatted(shown),
            path.startsWith("$")
                ? "where it is bound, add `!= null` behind it"
                : "write `%s != null` before this, parted by a comma".formatted(shown));
  }

  /** What stands where true or false is expected. */
  private void truth(Expr expression, Set<String> known, Scope scope) {
    Expr bare = Expressions.bare(expression);
    if (bare instanceof Expr.Binary binary) {
      switch (binary.operator()) {
        case "&&", "||" -> {
          truth(binary.left(), known, scope);
          boolean and = binary.operator().equals("&&");
          Set<String> more = and ? Known.ifTrue(binary.left()) : Known.ifFalse(binary.left());
          truth(binary.right(), with(known, more), scope);
        }
        case "!=" -> unequal(binary, known, scope);
        default -> {}
      }
    } else if (bare instanceof Expr.Unary unary && unary.operator().equals("!")) {
      negated(unary, known, scope);
    } else if (isOpenTruth(bare, known, scope)) {
      String shown = rule.text(bare.begin(), bare.end());
      tell(
          bare,
          "`%s` may be not known, and then the assessment is refused".formatted(shown),
          "write `%s == true`".formatted(shown),
          new Edit(bare.begin(), bare.end(), shown + " == true"));
    }
  }

  private void negated(Expr.Unary unary, Set<String> known, Scope scope) {
    Expr operand = Expressions.bare(unary.operand());
    boolean compared =
        operand instanceof Expr.Binary binary
            && binary.operator().equals("==")
            && isTruth(binary.right())
            && isOpen(binary.left(), known, scope);
    if (compared) {
      String shown = rule.text(((Expr.Binary) operand).left().begin(), operand.end());
      tell(
          unary,
          "`!(%s)` is true as well where the value is not known".formatted(shown),
          wayOut(
              rule.text(
                  ((Expr.Binary) operand).left().begin(), ((Expr.Binary) operand).left().end()),
              ((Expr.Binary) operand).right(),
              true));
    } else if (isOpenTruth(operand, known, scope)) {
      String shown = rule.text(operand.begin(), operand.end());
      tell(
          unary,
          "`%s` may be not known, and then the assessment is refused".formatted(shown),
          "write `%s == false`".formatted(shown),
          new Edit(unary.begin(), unary.end(), shown + " == false"));
    } else truth(operand, known, scope);
  }

  private void unequal(Expr.Binary binary, Set<String> known, Scope scope) {
    if (!isTruth(binary.right()) || !isOpen(binary.left(), known, scope)) return;
    String shown = rule.text(binary.left().begin(), binary.left().end());
    tell(
        binary,
        "`!=` is true as well where `%s` is not known".formatted(shown),
        wayOut(shown, binary.right(), true));
  }

  static String wayOut(String shown, Expr truth, boolean negated) {
    boolean isTrue = truth instanceof Expr.Literal literal && literal.value().equals("true");
    boolean meant = isTrue != negated;
    return "write `%s == %s`; if not known is meant too, `%s == null || %s == %s`"
        .formatted(shown, meant, shown, shown, meant);
  }

  private void tell(Expr at, String message, String wayOut, Edit... edits) {
    rule.telling().tell(Kind.NULLABLE_TRUTH, at.begin(), at.end(), message, wayOut, edits);
  }

  private static boolean isTruth(Expr expression) {
    return expression instanceof Expr.Literal literal && literal.kind() == LiteralKind.TRUTH;
  }

  private boolean isOpen(Expr value, Set<String> known, Scope scope) {
    return !known.contains(Paths.of(value)) && nullness.mayBeNull(value, scope);
  }

  private boolean isOpenTruth(Expr value, Set<String> known, Scope scope) {
    boolean path = !Paths.of(value).isEmpty();
    return path
        && quiet.of(value, scope).equals(new Type.OfJava(Boolean.class))
        && isOpen(value, known, scope);
  }
}
