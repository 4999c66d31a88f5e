package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads expressions. */
final class ExprReader {

  private static final int COMPARISON = 3;
  private static final Map<String, Integer> SIGNS =
      Map.ofEntries(
          Map.entry("||", 1),
          Map.entry("&&", 2),
          Map.entry("==", COMPARISON),
          Map.entry("!=", COMPARISON),
          Map.entry("<", COMPARISON),
          Map.entry(">", COMPARISON),
          Map.entry("<=", COMPARISON),
          Map.entry(">=", COMPARISON),
          Map.entry("+", 4),
          Map.entry("-", 4),
          Map.entry("*", 5),
          Map.entry("/", 5),
          Map.entry("%", 5));
  private static final Map<String, String> MEANT =
      Map.of("=", "==", "<>", "!=", "&", "&&", "|", "||", "and", "&&", "or", "||", "is", "==");
  private static final Set<String> WORDS =
      Set.of("contains", "excludes", "matches", "memberOf", "soundslike", "instanceof");
  private static final Set<String> CALLS =
      Set.of("startsWith", "endsWith", "equals", "equalsIgnoreCase", "like");

  private record Operator(String name, int weight, int begin, int end) {}

  private final Cursor cursor;
  private final Faults faults;
  private final OperandReader operands;
  private boolean test = true;

  ExprReader(Cursor cursor, Faults faults) {
    this.cursor = cursor;
    this.faults = faults;
    this.operands = new OperandReader(cursor, faults, this);
  }

  /** Reads an expression of a test. */
  Expr read() {
    return read(1);
  }

  /** Reads an expression of a statement, where {@code =} assigns. */
  Expr readOfStatement() {
    test = false;
    try {
      return read(1);
    } finally {
      test = true;
    }
  }

  private Expr read(int least) {
    Expr left = operands.read();
    while (true) {
      if (isIn()) {
        if (least > COMPARISON) return left;
        left = in(left);
        continue;
      }
      if (test && isCallAsWord()) {
        left = callAsWord(left);
        continue;
      }
      Operator operator = operator();
      if (operator == null || operator.weight() < least) return left;
      take(operator);
      Expr right = read(operator.weight() + 1);
      left =
          new Expr.Binary(
              operator.name(),
              left,
              right,
              operator.begin(),
              operator.end(),
              left.begin(),
              right.end());
    }
  }

  /** What is a call, or no word of rules at all, written like an operator before a text. */
  private boolean isCallAsWord() {
    Token token = cursor.peek();
    if (token.is("str") && cursor.peek(1).is("[")) return true;
    return token.isWord()
        && CALLS.contains(token.text())
        && cursor.peek(1).kind() == TokenKind.TEXT;
  }

  private Expr callAsWord(Expr left) {
    Token word = cursor.next();
    Token call = word;
    if (word.is("str")) {
      cursor.next();
      call = cursor.next();
      cursor.accept("]");
    }
    Expr text = operands.read();
    String name = call.is("like") ? "startsWith" : call.text();
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

  private @Nullable Operator operator() {
    Token token = cursor.peek();
    Token second = cursor.peek(1);
    if (token.is("not") && second.isWord() && WORDS.contains(second.text())) {
      return new Operator("not " + second.text(), COMPARISON, token.begin(), second.end());
    }
    if (token.isWord() && WORDS.contains(token.text())) {
      return new Operator(token.text(), COMPARISON, token.begin(), token.end());
    }
    String name = test ? MEANT.getOrDefault(token.text(), token.text()) : token.text();
    Integer weight = token.kind() == TokenKind.TEXT ? null : SIGNS.get(name);
    return weight == null ? null : new Operator(name, weight, token.begin(), token.end());
  }

  /** Goes on behind an operator. A sign typed for another is told. */
  private void take(Operator operator) {
    Token token = cursor.next();
    if (operator.name().startsWith("not ")) cursor.next();
    boolean meant = token.end() == operator.end() && !token.text().equals(operator.name());
    if (meant) {
      faults.add(
          Kind.WRONG_SIGN,
          token,
          "`%s` compares and joins nothing here".formatted(token.text()),
          "write `%s`".formatted(operator.name()),
          new Edit(token.begin(), token.end(), operator.name()));
    }
    Token next = cursor.peek();
    boolean half =
        next.kind() == TokenKind.SIGN && SIGNS.getOrDefault(next.text(), 0) == COMPARISON;
    if (!half) return;
    cursor.next();
    if (operator.weight() == COMPARISON) {
      faults.add(
          Kind.WRONG_SIGN,
          operator.begin(),
          next.end(),
          "`%s` is no sign that compares".formatted(cursor.text(operator.begin(), next.end())),
          "write one of == != < > <= >=");
    } else {
      faults.add(
          Kind.HALF_COMPARISON,
          next,
          "before `%s` it does not say what is compared".formatted(next.text()),
          "write the property again, as in `x == null || x == false`");
    }
  }

  private boolean isIn() {
    return cursor.is("in") || (cursor.is("not") && cursor.peek(1).is("in"));
  }

  private Expr in(Expr left) {
    boolean negated = cursor.accept("not");
    cursor.next();
    List<Expr> items = new ArrayList<>();
    if (cursor.is("(")) {
      Token open = cursor.next();
      items = list(open, ")");
    } else {
      Token token = cursor.peek();
      faults.add(
          Kind.MISSING_BRACKET,
          token,
          "the values after `in` are not in brackets",
          "write them as in `in (\"3101\", \"3201\")`");
      if (token.kind() != TokenKind.SIGN) items.add(operands.read());
    }
    return new Expr.In(left, negated, items, left.begin(), cursor.previous().end());
  }

  /** What stands between brackets, parted by commas; goes on behind the closing one. */
  List<Expr> list(Token open, String close) {
    List<Expr> items = new ArrayList<>();
    if (cursor.accept(close)) return items;
    while (true) {
      int before = cursor.mark();
      items.add(read(1));
      if (cursor.accept(close)) return items;
      if (cursor.accept(",")) continue;
      if (operands.startsHere() && cursor.mark() > before && !leavesLine()) {
        faults.addBehind(
            Kind.MISSING_COMMA,
            cursor.previous(),
            ",",
            "a comma is missing before `%s`".formatted(shown(cursor.peek())),
            "part the values by commas");
        continue;
      }
      missing(open, close);
      return items;
    }
  }

  private boolean leavesLine() {
    return cursor.beginsLine() && (cursor.is("then") || cursor.is("end") || cursor.is("conclude"));
  }

  private void missing(Token open, String close) {
    faults.addBehind(
        Kind.MISSING_BRACKET,
        cursor.previous(),
        close,
        "a bracket is not closed: `%s` has no `%s`"
            .formatted(cursor.text(open.begin(), open.end()), close),
        "add `%s` here".formatted(close));
  }

  private String shown(Token token) {
    return cursor.text(token.begin(), token.end());
  }
}
