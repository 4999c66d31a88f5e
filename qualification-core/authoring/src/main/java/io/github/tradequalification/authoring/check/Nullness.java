package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Expr;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which values may be not known.
 *
 * @param when the rule in which they are
 * @param quiet finds out what expressions are
 */
record Nullness(When when, Typing quiet) {

  /** Whether a value may be not known, whatever was tested. */
  boolean mayBeNull(Expr expression, Scope scope) {
    Expr bare = Expressions.bare(expression);
    if (bare instanceof Expr.Name name) {
      if (name.isVariable()) return mayBeNull(name.name());
      return scope.fact() != null && ofProperty(scope.fact(), name.name());
    }
    if (bare instanceof Expr.Member member) {
      Type owner = quiet.of(member.target(), scope);
      if (owner instanceof Type.OfJava java && Map.class.isAssignableFrom(java.raw())) return true;
      return ofProperty(owner, member.name());
    }
    if (bare instanceof Expr.Index index) {
      return Sort.of(quiet.of(index.target(), scope)) == Sort.MAP;
    }
    return bare instanceof Expr.Call call && ofCall(call, scope);
  }

  private boolean ofCall(Expr.Call call, Scope scope) {
    Expr target = call.target();
    Type owner = target == null ? scope.fact() : quiet.of(target, scope);
    if (owner instanceof Type.OfClass ofClass) owner = ofClass.type();
    if (!(owner instanceof Type.OfJava java)) return false;
    if (Map.class.isAssignableFrom(java.raw())) return call.name().equals("get");
    return java.methods(call.name()).stream().anyMatch(Nullness::returnsNull);
  }

  private static boolean ofProperty(Type owner, String name) {
    return owner instanceof Type.OfJava java
        && java.methods(name).stream()
            .anyMatch(method -> method.getParameterCount() == 0 && returnsNull(method));
  }

  private static boolean returnsNull(Method method) {
    return isNullable(method, method.getAnnotatedReturnType());
  }

  /** Whether something is marked as one that may be null. */
  static boolean isNullable(AnnotatedElement element, AnnotatedType type) {
    return isMarked(type) || isMarked(element);
  }

  private static boolean isMarked(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .anyMatch(each -> each.annotationType().getSimpleName().equals("Nullable"));
  }

  /** What a variable takes may be not known, unless a test beside it says that it is. */
  private boolean mayBeNull(String variable) {
    When.Bound bound = when.bound(variable);
    Expr value = bound == null ? null : bound.value();
    Condition.Pattern in = bound == null ? null : bound.in();
    if (value == null || in == null) return false;
    for (When.Fact fact : when.facts()) {
      if (!fact.pattern().equals(in)) continue;
      Set<String> known = new HashSet<>();
      List<Condition.Constraint> tests = in.constraints();
      for (Condition.Constraint each : tests) {
        if (!each.onlyBinds()) known.addAll(Known.ifTrue(each.test()));
      }
      boolean tested = known.contains(Paths.of(value)) || known.contains(variable);
      return !tested && mayBeNull(value, fact.scopes().get(0));
    }
    return false;
  }
}
