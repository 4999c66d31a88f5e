package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what stands between {@code then} and {@code end}. */
final class StatementReader {

  private static final Set<String> OTHERS =
      Set.of(
          "if",
          "for",
          "while",
          "do",
          "switch",
          "try",
          "return",
          "throw",
          "final",
          "var",
          "modify",
          "synchronized",
          "break",
          "continue",
          "assert",
          "int",
          "long",
          "boolean",
          "double");

  private final Cursor cursor;
  private final Faults faults;
  private final ExprReader expressions;

  StatementReader(Cursor cursor, Faults faults, ExprReader expressions) {
    this.cursor = cursor;
    this.faults = faults;
    this.expressions = expressions;
  }

  /** Reads up to {@code end}, or to where it is missing. */
  List<Statement> readAll() {
    List<Statement> statements = new ArrayList<>();
    while (!atEndOfRule()) {
      if (misspeltEnd()) break;
      if (cursor.accept(";")) continue;
      int before = cursor.mark();
      statements.add(one());
      if (cursor.mark() == before) cursor.next();
    }
    return statements;
  }

  private boolean atEndOfRule() {
    if (cursor.atTopLevel()) return true;
    Token next = cursor.peek(1);
    return cursor.is("end") && !next.is(".") && !next.is("(") && !next.is("=");
  }

  private boolean misspeltEnd() {
    Token token = cursor.peek();
    boolean alone = token.isWord() && cursor.beginsLine() && cursor.endsLine();
    boolean rule =
        alone
            && token.text().length() <= 5
            && DidYouMean.of(token.text(), List.of("end")).isPresent();
    if (!rule) return false;
    faults.add(
        Kind.MISSPELT_KEYWORD,
        token,
        "`%s` is no keyword".formatted(token.text()),
        "write `end`",
        new Edit(token.begin(), token.end(), "end"));
    return true;
  }

  private Statement one() {
    Token first = cursor.peek();
    if (OTHERS.contains(first.text()) || first.is("{") || first.is("@")) return other(first);
    boolean sentence = first.is("conclude") && cursor.peek(1).isWord() && !cursor.peek(1).is("end");
    if (sentence) return sentence(first);
    int before = cursor.mark();
    Expr expression = expressions.readOfStatement();
    if (cursor.mark() == before) {
      cursor.next();
      return new Statement(null, first.text(), first.begin(), first.end());
    }
    boolean assigns =
        cursor.is("=") || cursor.is("+=") || cursor.is("-=") || cursor.is("++") || cursor.is("--");
    boolean declares =
        expression instanceof Expr.Name && cursor.peek().isWord() && cursor.peek(1).is("=");
    if (assigns || declares || cursor.is("<")) return other(first);
    if (cursor.is(")")) bracketTooMuch();
    if (!cursor.accept(";")) noSemicolon(first);
    return new Statement(expression, first.text(), first.begin(), cursor.previous().end());
  }

  private void bracketTooMuch() {
    while (cursor.is(")")) {
      Token token = cursor.next();
      faults.add(
          Kind.EXTRA_BRACKET,
          token,
          "a bracket too many: nothing is open that this `)` closes",
          "take it out",
          new Edit(token.begin(), token.end(), ""));
    }
  }

  private void noSemicolon(Token first) {
    Token next = cursor.peek();
    boolean wordBehind =
        next.isWord() && cursor.line(next) == cursor.line(cursor.previous()) && !next.is("end");
    if (next.is(",")) {
      cursor.next();
      faults.add(
          Kind.MISSING_SEMICOLON,
          next,
          "behind a statement stands a semicolon, no comma",
          "write `;`",
          new Edit(next.begin(), next.end(), ";"));
      return;
    }
    faults.addBehind(
        Kind.MISSING_SEMICOLON,
        cursor.previous(),
        ";",
        "a semicolon is missing behind this line",
        "each statement after `then` ends with `;`");
    if (wordBehind && !next.is("conclude") && !next.is("insert") && !first.isVariable()) {
      skipStatement();
    }
  }

  /** As somebody writes it who knows no Java: {@code conclude asks "x"}. */
  private Statement sentence(Token first) {
    cursor.next();
    Token verb = cursor.peek();
    faults.add(
        Kind.VERB_AS_SENTENCE,
        first.begin(),
        verb.end(),
        "a verb is joined to `conclude` by a point, and what it is about stands in brackets",
        "write it as in `conclude.%s(\"…\");`".formatted(verb.text()));
    skipStatement();
    return new Statement(null, "conclude", first.begin(), cursor.previous().end());
  }

  private Statement other(Token first) {
    skipStatement();
    return new Statement(null, first.text(), first.begin(), cursor.previous().end());
  }

  /** Goes on behind the next semicolon, or behind a block in braces. */
  private void skipStatement() {
    int depth = 0;
    int brackets = 0;
    while (!cursor.atEnd() && !(depth == 0 && cursor.beginsLine() && atEndOfRule())) {
      Token token = cursor.next();
      if (token.is("(")) brackets++;
      if (token.is(")")) brackets--;
      if (token.is("{")) depth++;
      if (token.is("}") && --depth <= 0) {
        boolean goesOn = cursor.is("else") || cursor.is("catch") || cursor.is("finally");
        if (!goesOn) return;
      }
      if (token.is(";") && depth == 0 && brackets <= 0 && !cursor.is("else")) return;
      if (cursor.atTopLevel() && cursor.beginsLine()) return;
    }
  }
}
