package io.github.tradequalification.authoring.impact;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.Literal;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a test of a rule is true of values, as far as that can be told without running it: null
 * where it cannot. A null node is a value that is not known.
 *
 * @param facts the properties of the fact that is tested, by name or path
 * @param bound what {@code $} variables hold, by name
 */
record Truth(Map<String, JsonNode> facts, Map<String, JsonNode> bound) {

  @Nullable Boolean of(Expr test) {
    if (test instanceof Expr.Bracketed bracketed) return of(bracketed.inner());
    if (test instanceof Expr.Unary unary && unary.operator().equals("!")) {
      return not(of(unary.operand()));
    }
    if (test instanceof Expr.In in) return in(in);
    if (test instanceof Expr.Binary binary) {
      return switch (binary.operator()) {
        case "&&" -> both(of(binary.left()), of(binary.right()));
        case "||" -> not(both(not(of(binary.left())), not(of(binary.right()))));
        default -> compared(binary);
      };
    }
    JsonNode value = value(test);
    return (value == null || !value.isBoolean()) ? null : Boolean.valueOf(value.booleanValue());
  }

  static @Nullable Boolean both(@Nullable Boolean one, @Nullable Boolean other) {
    if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) return false;
    return (one == null || other == null) ? null : Boolean.TRUE;
  }

  private static @Nullable Boolean not(@Nullable Boolean truth) {
    return truth == null ? null : Boolean.valueOf(!truth);
  }

  private @Nullable Boolean in(Expr.In in) {
    Boolean none = true;
    for (Expr each : in.items()) none = both(none, not(same(value(in.left()), value(each))));
    return in.negated() ? none : not(none);
  }

  private @Nullable Boolean compared(Expr.Binary test) {
    JsonNode left = value(test.left());
    JsonNode right = value(test.right());
    Integer order = order(left, right);
    return switch (test.operator()) {
      case "==" -> same(left, right);
      case "!=" -> not(same(left, right));
      case "<" -> order == null ? null : Boolean.valueOf(order < 0);
      case "<=" -> order == null ? null : Boolean.valueOf(order <= 0);
      case ">" -> order == null ? null : Boolean.valueOf(order > 0);
      case ">=" -> order == null ? null : Boolean.valueOf(order >= 0);
      default -> null;
    };
  }

  private static @Nullable Boolean same(@Nullable JsonNode left, @Nullable JsonNode right) {
    if (left == null || right == null) return null;
    Integer order = order(left, right);
    return order == null ? left.equals(right) : order == 0;
  }

  private static @Nullable Integer order(@Nullable JsonNode left, @Nullable JsonNode right) {
    if (left == null || right == null) return null;
    if (left.isNumber() && right.isNumber()) {
      return left.decimalValue().compareTo(right.decimalValue());
    }
    // Days, which are compared as they are written.
    boolean texts = left.isTextual() && right.isTextual();
    return texts ? left.textValue().compareTo(right.textValue()) : null;
  }

  /** The value of an expression; null where that cannot be told. */
  @Nullable JsonNode value(Expr expr) {
    if (expr instanceof Expr.Bracketed bracketed) return value(bracketed.inner());
    if (expr instanceof Literal literal) return literal(literal);
    if (expr instanceof Expr.Call call) return called(call);
    if (expr instanceof Expr.Name name && name.isVariable()) return bound.get(name.name());
    String path = Boundaries.pathOf(expr);
    if (path == null) return null;
    boolean constant = expr instanceof Expr.Member && Character.isUpperCase(path.charAt(0));
    return constant ? ProfileTree.text(path.substring(path.lastIndexOf('.') + 1)) : facts.get(path);
  }

  static JsonNode literal(Literal literal) {
    if (literal.kind() == LiteralKind.NULL) return ProfileTree.unknown();
    if (literal.kind() == LiteralKind.TRUTH) {
      return ProfileTree.truth(Boolean.parseBoolean(literal.value()));
    }
    boolean number =
        literal.kind() == LiteralKind.NUMBER && literal.value().matches("\\d+(\\.\\d+)?");
    return number
        ? ProfileTree.number(new BigDecimal(literal.value()))
        : ProfileTree.text(literal.value());
  }

  private @Nullable JsonNode called(Expr.Call call) {
    if (call.target() == null) return null;
    if (call.name().equals("between")) return daysBetween(call.arguments());
    JsonNode target = value(call.target());
    if (target == null || !target.isTextual()) return null;
    String text = target.textValue();
    List<JsonNode> given = new ArrayList<>();
    for (Expr each : call.arguments()) {
      JsonNode value = value(each);
      if (value == null) return null;
      given.add(value);
    }
    return switch (call.name()) {
      case "startsWith" -> ProfileTree.truth(text.startsWith(given.get(0).asText()));
      case "endsWith" -> ProfileTree.truth(text.endsWith(given.get(0).asText()));
      case "contains" -> ProfileTree.truth(text.contains(given.get(0).asText()));
      case "equals" -> ProfileTree.truth(target.equals(given.get(0)));
      case "isEmpty" -> ProfileTree.truth(text.isEmpty());
      case "length" -> ProfileTree.number(BigDecimal.valueOf(text.length()));
      case "substring" -> part(text, given);
      default -> null;
    };
  }

  private static @Nullable JsonNode part(String text, List<JsonNode> given) {
    int begin = given.get(0).asInt();
    int end = given.size() > 1 ? given.get(1).asInt() : text.length();
    boolean inside = begin >= 0 && begin <= end && end <= text.length();
    return inside ? ProfileTree.text(text.substring(begin, end)) : null;
  }

  private @Nullable JsonNode daysBetween(List<Expr> days) {
    if (days.size() != 2) return null;
    JsonNode from = value(days.get(0));
    JsonNode to = value(days.get(1));
    if (from == null || to == null || !from.isTextual() || !to.isTextual()) return null;
    try {
      LocalDate first = LocalDate.parse(from.textValue());
      LocalDate last = LocalDate.parse(to.textValue());
      return ProfileTree.number(BigDecimal.valueOf(ChronoUnit.DAYS.between(first, last)));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
