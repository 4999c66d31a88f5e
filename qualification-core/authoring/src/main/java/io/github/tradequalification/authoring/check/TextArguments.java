package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Calls of texts that take one text, as {@code startsWith}, with a number or several texts. */
final class TextArguments {

  private TextArguments() {}

  /** Tells of such a call; false if it is none. */
  static boolean tell(Expr.Call call, List<Method> methods, Telling telling) {
    boolean ofTexts = methods.stream().anyMatch(TextArguments::takesOneText);
    List<String> texts = new ArrayList<>();
    for (Expr each : call.arguments()) {
      boolean value =
          each instanceof Expr.Literal literal
              && (literal.kind() == LiteralKind.TEXT || literal.kind() == LiteralKind.NUMBER);
      if (value) texts.add('"' + ((Expr.Literal) each).value() + '"');
    }
    if (!ofTexts || texts.isEmpty() || texts.size() != call.arguments().size()) return false;
    Expr first = call.arguments().get(0);
    boolean one = texts.size() == 1;
    telling.tell(
        Kind.WRONG_ARGUMENTS,
        one ? first.begin() : call.nameBegin(),
        one ? first.end() : call.end(),
        one
            ? "`%s` takes a text, and this is a number".formatted(call.name())
            : "`%s` takes one text, and here stand %s".formatted(call.name(), texts.size()),
        one
            ? "write `%s`, in quotes".formatted(texts.get(0))
            : "write `%s`".formatted(joined(call, texts)),
        one ? new Edit[] {new Edit(first.begin(), first.end(), texts.get(0))} : new Edit[0]);
    return true;
  }

  private static boolean takesOneText(Method method) {
    return method.getDeclaringClass() == String.class
        && method.getParameterCount() == 1
        && method.getReturnType() == boolean.class
        && method.getParameterTypes()[0].isAssignableFrom(String.class);
  }

  private static String joined(Expr.Call call, List<String> texts) {
    String on = Paths.of(Objects.requireNonNull(call.target()));
    List<String> calls = new ArrayList<>();
    for (String text : texts) calls.add("%s.%s(%s)".formatted(on, call.name(), text));
    return String.join(" || ", calls);
  }
}
