package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.List;
import java.util.Map;

/** Numbers that cannot be meant. */
final class NumbersCheck {

  private static final Map<String, Integer> LEAST =
      Map.of("order", 1, "copies", 1, "withinDays", 1, "statutoryWorkingDays", 1, "workingDays", 0);
  private static final int NONE = Integer.MIN_VALUE;

  private NumbersCheck() {}

  static void check(Expr.Call call, Telling telling) {
    Integer least = LEAST.get(call.name());
    if (least == null) return;
    List<Expr> arguments = call.arguments();
    for (Expr each : arguments) {
      int value = value(each);
      if (value == NONE || value >= least) continue;
      tell(call, each.begin(), each.end(), "expected %s or more".formatted(least), telling);
      return;
    }
    if (arguments.size() != 2) return;
    int fewest = value(arguments.get(0));
    int most = value(arguments.get(1));
    if (fewest == NONE || most == NONE || fewest <= most) return;
    int begin = arguments.get(0).begin();
    int end = arguments.get(1).end();
    telling.tell(
        Kind.IMPOSSIBLE_NUMBER,
        begin,
        end,
        "the fewest days are more than the most",
        "write the smaller number first",
        new Edit(begin, end, most + ", " + fewest));
  }

  private static void tell(Expr.Call call, int begin, int end, String how, Telling telling) {
    telling.tell(
        Kind.IMPOSSIBLE_NUMBER,
        begin,
        end,
        "`%s` cannot be so few; %s".formatted(call.name(), how),
        "write the number that the law gives, as in `%s`"
            .formatted(Usage.of(call.name()).example()));
  }

  private static int value(Expr expression) {
    if (expression instanceof Expr.Unary unary && unary.operator().equals("-")) {
      int value = value(unary.operand());
      return value == NONE ? NONE : -value;
    }
    boolean number =
        expression instanceof Expr.Literal literal
            && literal.kind() == LiteralKind.NUMBER
            && literal.value().matches("[0-9]{1,9}");
    return number ? Integer.parseInt(((Expr.Literal) expression).value()) : NONE;
  }
}
