package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.drl.Condition.Constraint;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a fact with its tests. */
final class PatternReader {

  private final Cursor cursor;
  private final Faults faults;
  private final ExprReader expressions;

  PatternReader(Cursor cursor, Faults faults, ExprReader expressions) {
    this.cursor = cursor;
    this.faults = faults;
    this.expressions = expressions;
  }

  /** Reads what stands here; nothing is taken where no fact begins. */
  Condition read() {
    int begin = cursor.peek().begin();
    String variable = variable();
    Token type = cursor.peek();
    if (!type.isWord() || type.is("then")) return unread(begin);
    cursor.next();
    StringBuilder name = new StringBuilder(type.text());
    while (cursor.is(".") && cursor.peek(1).isWord()) {
      cursor.next();
      name.append('.').append(cursor.next().text());
    }
    List<Constraint> constraints = new ArrayList<>();
    if (cursor.is("(")) {
      Token open = cursor.next();
      constraints = constraints(open, ")");
    } else withoutBrackets(name.toString());
    Expr from = cursor.accept("from") ? expressions.read() : null;
    return new Condition.Pattern(
        variable, name.toString(), constraints, from, type.begin(), begin, cursor.previous().end());
  }

  private @Nullable String variable() {
    Token token = cursor.peek();
    if (token.isWord() && cursor.peek(1).is(":")) {
      cursor.next();
      cursor.next();
      return token.text();
    }
    boolean colonMissing = token.isVariable() && cursor.peek(1).isWord();
    if (!colonMissing) return null;
    cursor.next();
    faults.addBehind(
        Kind.MISSING_COLON,
        token,
        " :",
        "behind `%s` the colon is missing".formatted(token.text()),
        "write `%s : `".formatted(token.text()));
    return token.text();
  }

  private Condition unread(int begin) {
    Token token = cursor.peek();
    if (!token.is(")")) {
      faults.add(
          Kind.NOT_UNDERSTOOD,
          token,
          "`%s` is not expected here; a fact would be"
              .formatted(cursor.text(token.begin(), token.end())),
          "write a fact, as in `Trade(exports == true)`; several tests of one fact stand in one pair of brackets");
    }
    return new Condition.Pattern(null, "", List.of(), null, begin, begin, begin);
  }

  private void withoutBrackets(String type) {
    faults.addBehind(
        Kind.MISSING_BRACKET,
        cursor.previous(),
        "()",
        "behind `%s` the brackets are missing".formatted(type),
        "write `%s()`, or put tests between the brackets".formatted(type));
  }

  /** Reads tests up to a closing sign, and goes on behind it. */
  List<Constraint> constraints(Token open, String close) {
    List<Constraint> constraints = new ArrayList<>();
    while (true) {
      if (cursor.accept(close) || closedEarly(close)) return constraints;
      int before = cursor.mark();
      constraints.add(constraint());
      if (cursor.accept(close) || closedEarly(close)) return constraints;
      if (cursor.accept(",")) {
        if (cursor.is(close)) commaTooMuch();
        continue;
      }
      if (cursor.mark() == before || leaves()) {
        faults.addBehind(
            Kind.MISSING_BRACKET,
            cursor.previous(),
            close,
            "a bracket is not closed: `%s` has no `%s`"
                .formatted(cursor.text(open.begin(), open.end()), close),
            "add `%s` here".formatted(close));
        if (!leaves()) cursor.skipLine();
        return constraints;
      }
      notParted();
    }
  }

  private boolean closedEarly(String close) {
    return close.equals(";") && cursor.accept(")");
  }

  private void commaTooMuch() {
    Token comma = cursor.previous();
    faults.add(
        Kind.NOT_UNDERSTOOD,
        comma,
        "behind this comma nothing follows",
        "take the comma out",
        new Edit(comma.begin(), comma.end(), ""));
  }

  private void notParted() {
    Token token = cursor.peek();
    String shown = cursor.text(token.begin(), token.end());
    if (token.is(";")) {
      cursor.next();
      faults.add(
          Kind.MISSING_COMMA,
          token,
          "tests of a fact are not parted by `;`",
          "write a comma",
          new Edit(token.begin(), token.end(), ","));
      return;
    }
    boolean operand = token.kind() != TokenKind.SIGN || token.is("(") || token.is("!");
    if (!operand) {
      faults.add(
          Kind.NOT_UNDERSTOOD,
          token,
          "`%s` is not expected here".formatted(shown),
          "write tests as in `region != null, region.startsWith(\"3101\")`");
      cursor.next();
      return;
    }
    faults.addBehind(
        Kind.MISSING_COMMA,
        cursor.previous(),
        ",",
        "a comma is missing before `%s`".formatted(shown),
        "part the tests of a fact by commas; all of them must be true");
  }

  /** Whether what stands here is no test any more. */
  private boolean leaves() {
    if (cursor.is("then") || cursor.is("end") || cursor.is("conclude") || cursor.atTopLevel()) {
      return true;
    }
    if (!cursor.beginsLine()) return false;
    if (cursor.is("not") || cursor.is("exists") || cursor.is("accumulate")) return true;
    int ahead = cursor.peek(1).is(":") ? 2 : 0;
    Token type = cursor.peek(ahead);
    boolean upper = type.isWord() && Character.isUpperCase(type.text().charAt(0));
    return upper && cursor.peek(ahead + 1).is("(");
  }

  private Constraint constraint() {
    int begin = cursor.peek().begin();
    Token token = cursor.peek();
    String variable = null;
    if (token.isWord() && cursor.peek(1).is(":")) {
      variable = token.text();
      cursor.next();
      cursor.next();
    }
    Expr test = expressions.read();
    return new Constraint(variable, test, begin, test.end());
  }
}
