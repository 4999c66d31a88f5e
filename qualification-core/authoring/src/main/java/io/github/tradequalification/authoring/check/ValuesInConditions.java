package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that facts are compared with and can never have. */
final class ValuesInConditions {

  /** A pattern of which one text that fits is plain to see. */
  private static final Pattern PLAIN =
      Pattern.compile("\\^?((?:[^\\\\.\\[\\](){}*+?|^$])*)(\\.\\*)?\\$?");

  private final RuleCheck rule;
  private final Typing quiet;

  private ValuesInConditions(RuleCheck rule) {
    this.rule = rule;
    this.quiet = rule.checked().typing(Telling.NOBODY);
  }

  static void check(RuleCheck rule) {
    ValuesInConditions check = new ValuesInConditions(rule);
    for (When.Fact fact : rule.when().facts()) {
      for (Comparison each : Comparison.in(fact, rule.when(), check.quiet)) {
        if (each.owner() instanceof Type.OfJava java) check.look(each, java.raw());
      }
      for (int i = 0; i < fact.scopes().size(); i++) {
        Scope scope = fact.scopes().get(i);
        Expr test = fact.pattern().constraints().get(i).test();
        Expressions.visit(test, part -> check.part(part, scope));
      }
    }
  }

  private void look(Comparison comparison, Class<?> owner) {
    Type type = comparison.owner().properties().get(comparison.property());
    if (type == null) return;
    if (owner.isEnum() && comparison.isEquality()) {
      names(comparison);
      return;
    }
    for (Expr.Literal each : comparison.literals()) {
      Optional<String> why = whyNot(owner, comparison, type, each);
      if (why.isEmpty()) continue;
      String plain = Normalizer.normalize(each.value(), Normalizer.Form.NFKC);
      Expr.Literal narrow = new Expr.Literal(each.kind(), plain, each.begin(), each.end());
      boolean wide = each.kind() == LiteralKind.TEXT && !plain.equals(each.value());
      if (!wide || whyNot(owner, comparison, type, narrow).isPresent()) {
        tell(each, comparison.value(), why.get());
      } else wide(each, plain, comparison.value());
    }
  }

  private static Optional<String> whyNot(
      Class<?> owner, Comparison comparison, Type type, Expr.Literal literal) {
    String text = literal.value();
    boolean ofText = Sort.of(type) == Sort.TEXT && literal.kind() == LiteralKind.TEXT;
    return switch (comparison.operator()) {
      case "==", "!=", "equals" -> whyNot(owner, comparison.property(), type, literal);
      case "startsWith" -> ofText ? begins(owner, comparison, text) : Optional.empty();
      case "matches" -> ofText ? matches(owner, comparison, text) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Digits or letters of a Chinese keyboard. */
  private void wide(Expr.Literal at, String plain, Expr value) {
    rule.telling()
        .tell(
            Kind.IMPOSSIBLE_VALUE,
            at.begin(),
            at.end(),
            "`%s` is never `%s`: it is in full-width signs"
                .formatted(rule.text(value.begin(), value.end()), at.value()),
            "write `\"%s\"`".formatted(plain),
            new Edit(at.begin(), at.end(), '"' + plain + '"'));
  }

  /** The name of a constant that is compared with a text. */
  private void names(Comparison comparison) {
    List<String> constants = ((Type.OfJava) comparison.owner()).constants();
    if (!Set.of("name", "toString").contains(comparison.property())) return;
    for (Expr.Literal each : comparison.literals()) {
      if (constants.contains(each.value())) continue;
      tell(each, comparison.value(), "it is one of " + String.join(", ", constants));
    }
  }

  private static Optional<String> whyNot(
      Class<?> owner, String property, Type type, Expr.Literal literal) {
    Object value = literal.value();
    if (Sort.of(type) == Sort.NUMBER) {
      try {
        BigDecimal number = new BigDecimal(literal.value().replaceAll("[BIL]$", ""));
        boolean whole = type.equals(new Type.OfJava(Integer.class));
        value = whole ? (Object) number.intValueExact() : number;
      } catch (ArithmeticException | NumberFormatException e) {
        return Optional.empty();
      }
    } else if (literal.kind() != LiteralKind.TEXT) return Optional.empty();
    return PossibleValues.whyNot(owner, property, value);
  }

  private static Optional<String> begins(Class<?> owner, Comparison comparison, String text) {
    return PossibleValues.whyNoneBegins(owner, comparison.property(), text);
  }

  private static Optional<String> matches(Class<?> owner, Comparison comparison, String pattern) {
    String digits = pattern.replaceAll("\\\\d|\\[0-9]", "0").replaceAll("0\\{(\\d)}", "$1");
    Matcher plain = PLAIN.matcher(pattern);
    if (!plain.matches() || !digits.equals(pattern)) return Optional.empty();
    String text = plain.group(1);
    return plain.group(2) == null
        ? PossibleValues.whyNot(owner, comparison.property(), text)
            .map(reason -> reason + "; a pattern has to fit the whole text")
        : PossibleValues.whyNoneBegins(owner, comparison.property(), text);
  }

  private void part(Expr part, Scope scope) {
    if (part instanceof Expr.In in) {
      for (Expr each : in.items()) part(Expressions.bare(in.left()), each, scope);
    } else if (part instanceof Expr.Binary binary) {
      part(Expressions.bare(binary.left()), binary.right(), scope);
    }
  }

  /** A piece of a text, or its length, that is compared with a literal. */
  private void part(Expr left, Expr right, Scope scope) {
    boolean compared =
        left instanceof Expr.Call call
            && call.target() != null
            && right instanceof Expr.Literal literal
            && literal.kind() != LiteralKind.NULL;
    if (!compared) return;
    Expr.Call call = (Expr.Call) left;
    if (call.name().equals("substring")) substring(call, (Expr.Literal) right, scope);
  }

  private void substring(Expr.Call call, Expr.Literal literal, Scope scope) {
    int[] places = numbers(call.arguments());
    if (places.length != 2 || literal.kind() != LiteralKind.TEXT) return;
    int length = places[1] - places[0];
    if (literal.value().length() != length) {
      tell(literal, call, "it has %s characters".formatted(length));
      return;
    }
    Expr target = call.target();
    if (places[0] != 0 || target == null) return;
    Type owner =
        target instanceof Expr.Member member ? quiet.of(member.target(), scope) : scope.fact();
    String path = Paths.of(target);
    if (!(owner instanceof Type.OfJava java) || path.isEmpty()) return;
    PossibleValues.whyNoneBegins(java.raw(), Types.simple(path), literal.value())
        .ifPresent(reason -> tell(literal, target, reason));
  }

  private static int[] numbers(List<Expr> expressions) {
    return expressions.stream()
        .filter(
            each -> each instanceof Expr.Literal literal && literal.value().matches("[0-9]{1,4}"))
        .mapToInt(each -> Integer.parseInt(((Expr.Literal) each).value()))
        .toArray();
  }

  private void tell(Expr.Literal at, Expr value, String reason) {
    String shown = rule.text(value.begin(), value.end());
    boolean region = reason.contains("6 digits") && at.value().matches("[0-9]{1,5}");
    rule.telling()
        .tell(
            Kind.IMPOSSIBLE_VALUE,
            at.begin(),
            at.end(),
            "`%s` is never `%s`: %s".formatted(shown, at.value(), reason),
            region
                ? "for all codes that begin so, write `%s != null, %s.startsWith(\"%s\")`"
                    .formatted(shown, shown, at.value())
                : "write a value that it can have");
  }
}
