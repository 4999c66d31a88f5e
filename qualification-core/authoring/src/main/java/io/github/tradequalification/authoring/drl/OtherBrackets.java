package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands in other brackets than it should, or in none. */
final class OtherBrackets {

  private final Cursor cursor;
  private final Faults faults;
  private final ExprReader expressions;

  OtherBrackets(Cursor cursor, Faults faults, ExprReader expressions) {
    this.cursor = cursor;
    this.faults = faults;
    this.expressions = expressions;
  }

  Expr inBraces() {
    Token open = cursor.next();
    List<Expr> items = expressions.list(open, "}");
    int end = cursor.previous().end();
    faults.add(
        Kind.NOT_UNDERSTOOD, open.begin(), end, "braces have no meaning here", "take them out");
    return new Expr.Listed(items, open.begin(), end);
  }

  List<Expr> argumentsInSquares() {
    Token open = cursor.next();
    List<Expr> arguments = expressions.list(open, "]");
    Token close = cursor.previous();
    faults.add(
        Kind.WRONG_SIGN,
        open.begin(),
        close.end(),
        "what a verb is about stands in round brackets",
        "write `(` and `)`",
        new Edit(open.begin(), open.end(), "("),
        new Edit(close.end() - 1, close.end(), ")"));
    return arguments;
  }

  List<Expr> argumentsWithout(Token name) {
    Token text = cursor.next();
    List<Edit> edits = new ArrayList<>(List.of(Faults.between(name, text, "(")));
    if (!cursor.accept(")")) edits.add(new Edit(text.end(), text.end(), ")"));
    faults.addBetween(
        Kind.MISSING_BRACKET,
        name,
        text,
        "what `%s` is about does not stand in brackets".formatted(name.text()),
        "write `%s(\"%s\")`".formatted(name.text(), text.text()),
        edits.toArray(Edit[]::new));
    return List.of(new Expr.Literal(Expr.LiteralKind.TEXT, text.text(), text.begin(), text.end()));
  }
}
