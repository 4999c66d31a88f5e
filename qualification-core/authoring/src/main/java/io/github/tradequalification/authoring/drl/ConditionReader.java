package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.drl.Condition.Join;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what stands between {@code when} and {@code then}. */
final class ConditionReader {

  private final Cursor cursor;
  private final Faults faults;
  private final PatternReader patterns;
  private final ExprReader expressions;

  ConditionReader(Cursor cursor, Faults faults, ExprReader expressions) {
    this.cursor = cursor;
    this.faults = faults;
    this.expressions = expressions;
    this.patterns = new PatternReader(cursor, faults, expressions);
  }

  /** Reads up to {@code then}, or to where it is missing. */
  List<Condition> readAll() {
    List<Condition> conditions = new ArrayList<>();
    while (!atEndOfConditions()) {
      if (misspeltThen()) break;
      if (skipMisplaced()) continue;
      int before = cursor.mark();
      conditions.add(joined(one()));
      if (cursor.is(";") || cursor.is(",")) straySign();
      if (cursor.mark() == before) skip();
    }
    return conditions;
  }

  private boolean atEndOfConditions() {
    boolean consequence =
        (cursor.is("conclude") || cursor.is("insert"))
            && (cursor.peek(1).is(".") || cursor.peek(1).is("("));
    boolean end = cursor.is("end") && cursor.beginsLine();
    return cursor.is("then") || end || consequence || cursor.atTopLevel();
  }

  /** A word alone on its line that looks like {@code then}. */
  private boolean misspeltThen() {
    Token token = cursor.peek();
    boolean alone = token.isWord() && cursor.beginsLine() && cursor.endsLine();
    if (!alone || token.is("when")) return false;
    if (Keywords.meant(token.text(), List.of("then")).isEmpty()) return false;
    faults.add(
        Kind.MISSPELT_KEYWORD,
        token,
        "`%s` is no keyword".formatted(token.text()),
        "write `then`",
        new Edit(token.begin(), token.end(), "then"));
    return true;
  }

  private boolean skipMisplaced() {
    Token token = cursor.peek();
    if (token.is("when")) {
      faults.addTooMuch(Kind.NOT_UNDERSTOOD, cursor.next(), "`when` stands there twice");
      return true;
    }
    if (token.is(";") || token.is(",")) {
      straySign();
      return true;
    }
    if (cursor.skipHeadLine(faults)) return true;
    boolean attribute = token.is("ruleflow") || token.is("salience");
    if (!token.is("@") && !attribute) return false;
    faults.add(
        Kind.ANNOTATION_PLACE,
        token,
        "`%s` belongs before `when`"
            .formatted(token.is("@") ? "@" + cursor.peek(1).text() : token.text()),
        "move this line up, between the name of the rule and `when`");
    cursor.skipLine();
    return true;
  }

  private void straySign() {
    Token token = cursor.next();
    faults.addTooMuch(
        Kind.NOT_UNDERSTOOD, token, "`%s` does not belong behind a fact".formatted(token.text()));
  }

  private void skip() {
    Token token = cursor.peek();
    if (token.is(")")) {
      faults.addTooMuch(
          Kind.EXTRA_BRACKET, token, "a bracket too many: nothing is open that this `)` closes");
      cursor.next();
      return;
    }
    cursor.skipLine();
  }

  /** What is joined to a condition by {@code and} or {@code or}, with it. */
  private Condition joined(Condition first) {
    Condition left = first;
    while (joins() != null && !atEndOfConditions()) {
      Join join = joins();
      List<Condition> parts = new ArrayList<>(List.of(left));
      while (joins() == join && join != null) {
        Token sign = cursor.next();
        if (sign.kind() == TokenKind.SIGN) {
          String word = join.name().toLowerCase(Locale.ROOT);
          faults.add(
              Kind.WRONG_SIGN,
              sign,
              "between facts `%s` is not used".formatted(sign.text()),
              "write `%s`".formatted(word),
              new Edit(sign.begin(), sign.end(), word));
        }
        parts.add(one());
      }
      if (join == null) break;
      left = new Condition.Group(join, parts, left.begin(), parts.get(parts.size() - 1).end());
    }
    return left;
  }

  private @Nullable Join joins() {
    if (cursor.is("and") || cursor.is("&&")) return Join.AND;
    if (cursor.is("or") || cursor.is("||")) return Join.OR;
    return null;
  }

  private Condition one() {
    Token token = cursor.peek();
    if (!cursor.enter(faults)) {
      return new Condition.Pattern(
          null, "", List.of(), null, token.begin(), token.begin(), token.begin());
    }
    try {
      return one(token);
    } finally {
      cursor.leave();
    }
  }

  private Condition one(Token token) {
    if (token.is("not") || token.is("!")) return negated(token);
    if (token.is("exists")) return grouped(Join.EXISTS);
    if (token.is("forall")) return grouped(Join.FORALL);
    if (token.is("eval") && cursor.peek(1).is("(")) return eval();
    boolean adding = token.is("accumulate") || token.is("acc");
    if (cursor.peek(1).is("(") && (adding || isMeantForAccumulate(token))) return accumulate();
    if (token.is("(")) return bracketed();
    return patterns.read();
  }

  private boolean isMeantForAccumulate(Token token) {
    boolean word = token.isWord() && Character.isLowerCase(token.text().charAt(0));
    if (!word || Keywords.meant(token.text(), List.of("accumulate")).isEmpty()) return false;
    faults.add(
        Kind.MISSPELT_KEYWORD,
        token,
        "`%s` is no keyword".formatted(token.text()),
        "write `accumulate`",
        new Edit(token.begin(), token.end(), "accumulate"));
    return true;
  }

  private Condition negated(Token sign) {
    if (sign.is("!")) {
      faults.add(
          Kind.WRONG_SIGN,
          sign,
          "before a fact `!` is not used",
          "write `not`",
          new Edit(sign.begin(), sign.end(), "not "));
    }
    return grouped(Join.NOT);
  }

  private Condition grouped(Join join) {
    Token begin = cursor.next();
    Token next = cursor.peek();
    boolean bare = next.is("exists") || next.is("forall") || (next.is("not") && join != Join.NOT);
    if (bare) {
      faults.add(
          Kind.NOT_UNDERSTOOD,
          next,
          "`%s` does not stand right behind `%s`".formatted(next.text(), begin.text()),
          "take one of them out, or put brackets around what follows the first");
    }
    Condition inner = one();
    if (join == Join.NOT && inner instanceof Condition.Group group && group.join() == Join.NOT) {
      faults.add(
          Kind.DOUBLE_NOT,
          begin.begin(),
          group.end(),
          "`not` stands before `not`",
          "write `exists`, or take both out");
    }
    boolean flat = inner instanceof Condition.Group group && group.join() == Join.AND;
    List<Condition> parts =
        flat && inner instanceof Condition.Group group ? group.parts() : List.of(inner);
    return new Condition.Group(join, parts, begin.begin(), inner.end());
  }

  private Condition bracketed() {
    Token open = cursor.next();
    if (cursor.is(")")) {
      faults.add(
          Kind.NOT_UNDERSTOOD,
          open.begin(),
          cursor.next().end(),
          "no fact is named before these brackets",
          "write one, as in `Always()`");
      return new Condition.Group(Join.AND, List.of(), open.begin(), cursor.previous().end());
    }
    List<Condition> parts = new ArrayList<>();
    while (!cursor.is(")") && !atEndOfConditions()) {
      int before = cursor.mark();
      parts.add(joined(one()));
      if (cursor.mark() == before) break;
    }
    if (!cursor.accept(")")) {
      faults.addBehind(
          Kind.MISSING_BRACKET,
          cursor.previous(),
          ")",
          "a bracket is not closed: `(` has no `)`",
          "add `)` here");
    }
    if (parts.size() == 1) return parts.get(0);
    return new Condition.Group(Join.AND, parts, open.begin(), cursor.previous().end());
  }

  private Condition eval() {
    Token begin = cursor.next();
    Token open = cursor.next();
    List<Expr> inside = expressions.list(open, ")");
    int end = cursor.previous().end();
    Expr test = inside.isEmpty() ? new Expr.Unread(end, end) : inside.get(0);
    return new Condition.Eval(test, begin.begin(), end);
  }

  private Condition accumulate() {
    Token begin = cursor.next();
    Token open = cursor.next();
    List<Condition> source = new ArrayList<>(List.of(joined(one())));
    List<Condition.Constraint> functions = new ArrayList<>();
    List<Condition.Constraint> constraints = new ArrayList<>();
    if (cursor.accept(";") || cursor.accept(",")) {
      functions.addAll(patterns.constraints(open, ";"));
      if (cursor.previous().is(";")) constraints.addAll(patterns.constraints(open, ")"));
    } else if (!cursor.accept(")")) {
      faults.addBehind(
          Kind.MISSING_SEMICOLON,
          cursor.previous(),
          ";",
          "between what is counted and what comes out a semicolon is missing",
          "write it as in `accumulate(Document($n : copies); $all : sum($n))`");
    }
    return new Condition.Accumulate(
        source, functions, constraints, begin.begin(), cursor.previous().end());
  }
}
