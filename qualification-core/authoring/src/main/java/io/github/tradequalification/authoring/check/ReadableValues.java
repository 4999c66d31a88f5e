package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.finding.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Whether what is written as a day or a pattern is one. */
final class ReadableValues {

  private final Telling telling;

  ReadableValues(Telling telling) {
    this.telling = telling;
  }

  /** Checks the values that a call is given. */
  void check(Class<?> owner, Expr.Call call) {
    List<Expr> given = call.arguments();
    if (owner == LocalDate.class && call.name().equals("of")) ofNumbers(call);
    if (owner == LocalDate.class && call.name().equals("parse")) text(given).ifPresent(this::day);
    if (owner == String.class && call.name().equals("matches")) {
      text(given).ifPresent(this::pattern);
    }
  }

  private static Optional<Expr.Literal> text(List<Expr> given) {
    boolean text =
        given.size() == 1
            && given.get(0) instanceof Expr.Literal literal
            && literal.kind() == LiteralKind.TEXT;
    return text ? Optional.of((Expr.Literal) given.get(0)) : Optional.empty();
  }

  private void ofNumbers(Expr.Call call) {
    int[] numbers = new int[3];
    if (call.arguments().size() != numbers.length) return;
    for (int i = 0; i < numbers.length; i++) {
      boolean digits =
          call.arguments().get(i) instanceof Expr.Literal literal
              && literal.value().matches("[0-9]{1,9}");
      if (!digits) return;
      numbers[i] = Integer.parseInt(((Expr.Literal) call.arguments().get(i)).value());
    }
    try {
      LocalDate.of(numbers[0], numbers[1], numbers[2]);
    } catch (DateTimeException e) {
      noDay(call);
    }
  }

  private void day(Expr.Literal text) {
    try {
      LocalDate.parse(text.value());
    } catch (DateTimeException e) {
      noDay(text);
    }
  }

  private void noDay(Expr at) {
    telling.tell(
        Kind.UNREADABLE_VALUE,
        at.begin(),
        at.end(),
        "there is no such day",
        "write year, month and day, as in `LocalDate.of(2026, 5, 1)`");
  }

  /** Checks a text that is a pattern. */
  void pattern(Expr.Literal text) {
    try {
      Pattern.compile(text.value());
    } catch (PatternSyntaxException e) {
      telling.tell(
          Kind.UNREADABLE_VALUE,
          text.begin(),
          text.end(),
          "this is no pattern that texts can be held against",
          "for a text that begins with something write `x != null, x.startsWith(\"…\")`");
    }
  }
}
