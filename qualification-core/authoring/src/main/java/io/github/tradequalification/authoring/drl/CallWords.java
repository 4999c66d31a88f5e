package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.Kind;
import java.util.Set;

/** What is a call, or no word of rules at all, written like an operator before a text. */
final class CallWords {

  private static final Set<String> CALLS =
      Set.of("startsWith", "endsWith", "equalsIgnoreCase", "like");

  private final Cursor cursor;
  private final Faults faults;

  CallWords(Cursor cursor, Faults faults) {
    this.cursor = cursor;
    this.faults = faults;
  }

  /** Whether one stands here. */
  boolean isHere() {
    Token token = cursor.peek();
    if (token.is("str") && cursor.peek(1).is("[")) return true;
    if (isStartsWith(token)) return true;
    return token.isWord()
        && CALLS.contains(token.text())
        && cursor.peek(1).kind() == TokenKind.TEXT;
  }

  private boolean isStartsWith(Token token) {
    boolean words = token.is("starts") || token.is("begins");
    return words && cursor.peek(1).is("with") && cursor.peek(2).kind() == TokenKind.TEXT;
  }

  /** Reads it with the text behind it, and tells how it is written. */
  Expr read(Expr left, OperandReader operands) {
    boolean startsWith = isStartsWith(cursor.peek());
    Token word = cursor.next();
    Token call = startsWith ? cursor.next() : word;
    if (word.is("str")) {
      cursor.next();
      call = cursor.next();
      cursor.accept("]");
    }
    Expr text = operands.read();
    String name = call.is("like") || startsWith ? "startsWith" : call.text();
    String shown = cursor.text(left.begin(), left.end());
    faults.add(
        Kind.WRONG_SIGN,
        word.begin(),
        text.begin(),
        "`%s` is not written between two values".formatted(cursor.text(word.begin(), call.end())),
        "write `%s != null, %s.%s(%s)`"
            .formatted(shown, shown, name, cursor.text(text.begin(), text.end())));
    return new Expr.Unread(left.begin(), text.end());
  }
}
