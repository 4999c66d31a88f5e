package io.github.tradequalification.authoring.drl;

import static io.github.tradequalification.authoring.drl.TokenKind.SIGN;

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
  private final WordsReader words;

  PatternReader(Cursor cursor, Faults faults, ExprReader expressions) {
    this.cursor = cursor;
    this.faults = faults;
    this.expressions = expressions;
    this.words = new WordsReader(cursor, faults);
  }

  /** Reads what stands here; nothing is taken where no fact begins. */
  Condition read() {
    words.wrongJoin();
    int begin = cursor.peek().begin();
    String variable = variable();
    Token type = cursor.peek();
    if (!type.isWord() || type.is("then")) return unread(begin);
    if (variable == null && words.isSentence()) return words.sentence();
    cursor.next();
    StringBuilder name = new StringBuilder(type.text());
    while (cursor.is(".") && cursor.peek(1).isWord()) {
      cursor.next();
      name.append('.').append(cursor.next().text());
    }
    if (variable == null && words.isBareTest()) return words.bareTest(name.toString(), begin);
    List<Constraint> constraints = new ArrayList<>(tests(name.toString()));
    while (cursor.is("(") && cursor.previous().is(")") && !cursor.beginsLine()) {
      constraints.addAll(testsBehind());
    }
    Expr from = words.isFrom() ? expressions.read() : null;
    return new Condition.Pattern(
        variable, name.toString(), constraints, from, type.begin(), begin, cursor.previous().end());
  }

  private List<Constraint> testsBehind() {
    Token open = cursor.next();
    List<Constraint> constraints = constraints(open, ")");
    faults.add(
        Kind.NOT_UNDERSTOOD,
        open.begin(),
        cursor.previous().end(),
        "a second pair of brackets stands behind the fact",
        "write all tests of a fact between its first brackets, parted by commas");
    return constraints;
  }

  private List<Constraint> tests(String type) {
    if (cursor.is("(")) return constraints(cursor.next(), ")");
    if (cursor.is("[") && !cursor.beginsLine()) return inOtherBrackets("]");
    if (cursor.is("{") && !cursor.beginsLine()) return inOtherBrackets("}");
    Token next = cursor.peek();
    boolean test = next.isWord() && !cursor.beginsLine() && cursor.peek(1).kind() == SIGN;
    boolean other = test && (cursor.peek(1).is("(") || cursor.peek(1).is(":"));
    if (!test || other || next.is("from")) {
      withoutBrackets(type);
      return new ArrayList<>();
    }
    Token before = cursor.previous();
    faults.addBetween(
        Kind.MISSING_BRACKET,
        before,
        next,
        "behind `%s` a bracket is missing".formatted(type),
        "write `%s(`".formatted(type),
        Faults.between(before, next, "("));
    return constraints(new Token(SIGN, "(", before.end(), before.end()), ")");
  }

  private List<Constraint> inOtherBrackets(String close) {
    Token open = cursor.next();
    List<Constraint> constraints = constraints(open, close);
    Token last = cursor.previous();
    if (last.is(close)) {
      faults.add(
          Kind.WRONG_SIGN,
          open.begin(),
          last.end(),
          "the tests of a fact stand in round brackets",
          "write `(` and `)`",
          new Edit(open.begin(), open.end(), "("),
          new Edit(last.begin(), last.end(), ")"));
    }
    return constraints;
  }

  private @Nullable String variable() {
    Token token = cursor.peek();
    if (token.isWord() && cursor.peek(1).is(":")) {
      cursor.next();
      cursor.next();
      return token.text();
    }
    if (token.isWord() && cursor.peek(1).is(":=")) {
      cursor.next();
      Token unifies = cursor.next();
      faults.add(
          Kind.WRONG_SIGN,
          unifies,
          "behind a variable stands a colon alone",
          "write `:`",
          new Edit(unifies.begin(), unifies.end(), ":"));
      return token.text();
    }
    Token sign = cursor.peek(1);
    if (token.isVariable() && sign.is("=") && cursor.peek(2).isWord()) {
      cursor.next();
      cursor.next();
      faults.add(
          Kind.WRONG_SIGN,
          sign,
          "behind `%s` stands a colon".formatted(token.text()),
          "write `%s : `".formatted(token.text()),
          new Edit(sign.begin(), sign.end(), ":"));
      return token.text();
    }
    boolean colonMissing = token.isVariable() && sign.isWord();
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
          "`%s` is not expected here, where a fact may stand"
              .formatted(cursor.text(token.begin(), token.end())),
          "write a fact, as in `Trade(exports == true)`; several tests of one fact stand in one pair of brackets");
    }
    boolean ends = token.is("then") || token.is("end") || token.is(")") || cursor.atTopLevel();
    if (!ends) cursor.skipLine();
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
      while (cursor.is(",")) commaTooMuch(cursor.next());
      if (cursor.accept(close) || closedEarly(close)) return constraints;
      if (leaves()) {
        notClosed(open, close);
        return constraints;
      }
      int before = cursor.mark();
      constraints.add(constraint());
      if (cursor.accept(close) || closedEarly(close)) return constraints;
      if (cursor.accept(",")) {
        if (cursor.is(close)) commaTooMuch(cursor.previous());
        continue;
      }
      if (cursor.mark() == before || leaves()) {
        notClosed(open, close);
        if (!leaves()) cursor.skipLine();
        return constraints;
      }
      notParted();
    }
  }

  private void notClosed(Token open, String close) {
    Token last = cursor.previous();
    faults.add(
        Kind.MISSING_BRACKET,
        last.end(),
        last.end(),
        "a bracket is not closed: `%s` has no `%s`".formatted(open.text(), close),
        "add `%s` here".formatted(close),
        new Edit(last.is(",") ? last.begin() : last.end(), last.end(), close));
  }

  private boolean closedEarly(String close) {
    return close.equals(";") && cursor.accept(")");
  }

  private void commaTooMuch(Token comma) {
    faults.addTooMuch(Kind.NOT_UNDERSTOOD, comma, "this comma parts nothing");
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
    boolean operand = token.kind() != SIGN || token.is("(") || token.is("!");
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
    boolean colon = token.isWord() && cursor.peek(1).is(":");
    if (colon && !token.isVariable() && isValue(cursor.peek(2))) {
      Token sign = cursor.peek(1);
      cursor.replace(1, new Token(SIGN, "==", sign.begin(), sign.end()));
      faults.add(
          Kind.WRONG_SIGN,
          sign,
          "`:` compares nothing",
          "write `==`",
          new Edit(sign.begin(), sign.end(), "=="));
    } else if (colon) {
      variable = token.text();
      cursor.next();
      cursor.next();
    } else if (token.isVariable() && namesAValue(cursor.peek(1))) {
      variable = variable();
    }
    Expr test = expressions.read();
    return new Constraint(variable, test, begin, test.end());
  }

  private static boolean isValue(Token token) {
    boolean word = token.is("true") || token.is("false") || token.is("null");
    return word || token.kind() == TokenKind.TEXT || token.kind() == TokenKind.NUMBER;
  }

  private static boolean namesAValue(Token token) {
    return token.isWord() && !OperatorReader.isOperator(token);
  }
}
