package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Between which numbers values lie, and how texts begin. Not thread-safe. */
final class Bounds {

  private final Map<String, BigDecimal> above = new HashMap<>();
  private final Map<String, BigDecimal> below = new HashMap<>();
  private final Map<String, String> beginnings = new HashMap<>();

  /** Takes a test, and says whether it can still be true beside those before. */
  boolean takes(String key, Expr test) {
    Expr bare = Expressions.bare(test);
    if (bare instanceof Expr.Call call && call.name().equals("startsWith")) {
      boolean text =
          call.arguments().size() == 1
              && call.arguments().get(0) instanceof Expr.Literal literal
              && literal.kind() == LiteralKind.TEXT;
      return !text || begins(key, ((Expr.Literal) call.arguments().get(0)).value());
    }
    boolean number =
        bare instanceof Expr.Binary binary
            && binary.right() instanceof Expr.Literal literal
            && literal.value().matches("[0-9]+(\\.[0-9]+)?");
    if (!number) return true;
    Expr.Binary binary = (Expr.Binary) bare;
    BigDecimal bound = new BigDecimal(((Expr.Literal) binary.right()).value());
    switch (binary.operator()) {
      case ">", ">=" -> above.merge(key, bound, BigDecimal::max);
      case "<", "<=" -> below.merge(key, bound, BigDecimal::min);
      default -> {
        return true;
      }
    }
    BigDecimal least = above.get(key);
    BigDecimal most = below.get(key);
    return least == null || most == null || least.compareTo(most) <= 0;
  }

  private boolean begins(String key, String text) {
    String before = beginnings.getOrDefault(key, "");
    if (text.length() >= before.length()) beginnings.put(key, text);
    return text.startsWith(before) || before.startsWith(text);
  }

  /** Whether a text can begin as was said. */
  boolean fits(String key, String text) {
    return text.startsWith(beginnings.getOrDefault(key, ""));
  }
}
