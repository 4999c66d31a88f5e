package io.github.tradequalification.authoring.check;

import io.github.tradequalification.RulePackException;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.Literal;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.law.Said;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.internal.WrittenOutline;
import io.github.tradequalification.internal.WrittenOutline.Settled;
import io.github.tradequalification.rule.Conclusions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says to the library what rules of the stage outline conclude, as far as it stands there in
 * literals, and takes what comes of it. Not thread-safe.
 */
final class Outlines {

  static final String STAGE = "outline";

  /**
   * The outline of a day.
   *
   * @param inForce the names of the rules in force
   * @param refused what contradicts something said before
   * @param notSaid rules of which something could not be said
   */
  record OfDay(
      LocalDate day,
      Set<String> inForce,
      Settled settled,
      List<Refused> refused,
      List<RuleAt> notSaid) {

    boolean has(RuleAt rule) {
      return inForce.contains(rule.name());
    }
  }

  /** What a rule says and the library refuses. */
  record Refused(RuleAt at, Said said, Said.Verb verb, String message) {}

  private record Shape(Class<?> type, String verb, int arguments) {}

  private final Map<Shape, Optional<Method>> methods = new HashMap<>();

  /** Those of all days on which the law changes. */
  List<OfDay> of(WholeLaw law) {
    List<RuleAt> speakers = law.all().stream().filter(rule -> rule.isOf(STAGE)).toList();
    List<OfDay> outlines = new ArrayList<>();
    Map<Set<String>, OfDay> sameSpeakers = new HashMap<>();
    for (LocalDate day : law.written().days()) {
      Set<String> inForce = law.written().inForceOn(day);
      List<RuleAt> speaking =
          speakers.stream().filter(rule -> inForce.contains(rule.name())).toList();
      Set<String> names = speaking.stream().map(RuleAt::name).collect(Collectors.toSet());
      OfDay said =
          sameSpeakers.computeIfAbsent(
              names, unseen -> of(day, inForce, speaking, law.written().outlineOf(day)));
      outlines.add(new OfDay(day, inForce, said.settled(), said.refused(), said.notSaid()));
    }
    return List.copyOf(outlines);
  }

  private OfDay of(
      LocalDate day, Set<String> inForce, List<RuleAt> speaking, WrittenOutline outline) {
    List<Refused> refused = new ArrayList<>();
    List<RuleAt> notSaid = new ArrayList<>();
    for (RuleAt rule : speaking) {
      boolean all = rule.said().size() == concluding(rule);
      for (Said said : rule.said()) all &= say(said, outline.of(rule.name()), rule, refused);
      if (!all) notSaid.add(rule);
    }
    return new OfDay(day, inForce, outline.settled(), refused, notSaid);
  }

  /** How many statements of a rule may conclude something. */
  private static long concluding(RuleAt rule) {
    return rule.rule().then().stream().filter(each -> !each.word().equals("insert")).count();
  }

  /** Whether all of it could be said, or was refused. */
  private boolean say(Said said, Conclusions conclude, RuleAt at, List<Refused> refused) {
    Object target = conclude;
    Class<?> type = Conclusions.class;
    for (Said.Verb verb : said.verbs()) {
      Method method = method(type, verb).orElse(null);
      if (method == null) return false;
      Object[] arguments = arguments(method, verb.arguments());
      if (arguments == null) return false;
      try {
        target = method.invoke(target, arguments);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      } catch (InvocationTargetException e) {
        if (!(e.getCause() instanceof RulePackException cause)) return false;
        refused.add(new Refused(at, said, verb, String.valueOf(cause.getMessage())));
        return true;
      }
      type = method.getReturnType();
    }
    return true;
  }

  private Optional<Method> method(Class<?> type, Said.Verb verb) {
    return methods.computeIfAbsent(
        new Shape(type, verb.name(), verb.arguments().size()), Outlines::find);
  }

  private static Optional<Method> find(Shape shape) {
    for (Method each : shape.type().getMethods()) {
      boolean fits = each.isVarArgs() || each.getParameterCount() == shape.arguments();
      if (fits && each.getName().equals(shape.verb())) return Optional.of(each);
    }
    return Optional.empty();
  }

  /** Null if one of them does not stand there, or is of another kind. */
  private static Object @Nullable [] arguments(Method method, List<Expr> written) {
    Object[] values = new Object[written.size()];
    for (int i = 0; i < values.length; i++) {
      if (!(written.get(i) instanceof Literal literal)) return null;
      Class<?> wanted = method.isVarArgs() ? String.class : method.getParameterTypes()[i];
      if (wanted == String.class && literal.kind() == LiteralKind.TEXT) values[i] = literal.value();
      else if (wanted == int.class && literal.value().matches("\\d{1,9}")) {
        values[i] = Integer.valueOf(literal.value());
      } else return null;
    }
    if (!method.isVarArgs()) return values;
    String[] texts = new String[values.length];
    for (int i = 0; i < values.length; i++) texts[i] = (String) values[i];
    return new Object[] {texts};
  }
}
