package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.Kind;
import java.util.List;

/** Reads a rule. */
final class RuleReader {

  private final Cursor cursor;
  private final Faults faults;
  private final ConditionReader conditions;
  private final StatementReader statements;

  RuleReader(Cursor cursor, Faults faults) {
    this.cursor = cursor;
    this.faults = faults;
    ExprReader expressions = new ExprReader(cursor, faults);
    this.conditions = new ConditionReader(cursor, faults, expressions);
    this.statements = new StatementReader(cursor, faults, expressions);
  }

  /** Reads the rule whose first word stands here. */
  Rule read() {
    Token begin = cursor.next();
    cursor.fence();
    Token name = name(begin);
    faults.reading(name.text());
    HeadReader head = new HeadReader(cursor, faults);
    head.read();
    int whenBegin = cursor.peek().begin();
    if (cursor.accept("when")) signBehind("when");
    else if (!head.misspeltWhen) missingWhen();
    List<Condition> when = conditions.readAll();
    int thenBegin = cursor.peek().begin();
    if (cursor.is("then") || misspelt()) {
      cursor.next();
      signBehind("then");
    } else if (!cursor.atTopLevel()) missingThen();
    List<Statement> then = statements.readAll();
    if (cursor.is("end") || misspelt()) cursor.next();
    else if (then.isEmpty() && thenBegin == cursor.peek().begin()) stopped();
    else missingEnd();
    int end = cursor.previous().end();
    if (cursor.previous().is("end") && !cursor.beginsLine()) cursor.accept(";");
    Rule rule =
        new Rule(
            name.text(),
            name.begin(),
            name.end(),
            List.copyOf(head.annotations),
            List.copyOf(head.attributes),
            List.copyOf(when),
            List.copyOf(then),
            whenBegin,
            thenBegin,
            begin.begin(),
            end);
    faults.reading(null);
    cursor.openFence();
    return rule;
  }

  /** As in other languages. */
  private void signBehind(String keyword) {
    if (!cursor.is(":") || cursor.beginsLine()) return;
    faults.addTooMuch(
        Kind.NOT_UNDERSTOOD, cursor.next(), "behind `%s` stands no colon".formatted(keyword));
  }

  private Token name(Token begin) {
    signBehind("rule");
    Token name = cursor.peek();
    boolean given =
        name.kind() == TokenKind.TEXT
            || (name.isWord() && !name.is("when") && !cursor.beginsLine());
    if (given) {
      cursor.next();
      if (name.text().isBlank()) {
        faults.add(
            Kind.NOT_UNDERSTOOD,
            name,
            "the name of the rule is empty",
            "write a sentence between the quotes");
      }
      if (name.isWord()) {
        faults.add(
            Kind.UNCLOSED_TEXT,
            name,
            "the name of the rule is not in quotes",
            "write `rule \"%s …\"`".formatted(name.text()));
        while (!cursor.atEnd() && !cursor.beginsLine() && !cursor.is("@")) cursor.next();
      }
      return name;
    }
    faults.add(
        Kind.NOT_UNDERSTOOD,
        begin,
        "the rule has no name",
        "give it a sentence in quotes, as in `rule \"Customs asks for a copy of the licence\"`");
    return new Token(TokenKind.TEXT, "", begin.end(), begin.end());
  }

  /** Whether a word stands here that was told to be misspelt for the one expected. */
  private boolean misspelt() {
    Token token = cursor.peek();
    return token.isWord() && cursor.beginsLine() && cursor.endsLine() && !cursor.is("end");
  }

  private void missingWhen() {
    faults.addBehind(
        Kind.MISSING_WHEN,
        cursor.previous(),
        "\nwhen",
        "the rule has no `when`",
        "write `when` on a line of its own before the facts");
  }

  private void missingThen() {
    faults.addBehind(
        Kind.MISSING_THEN,
        cursor.previous(),
        "\nthen",
        "the rule has no `then`",
        "write `then` on a line of its own before what is concluded");
  }

  private void stopped() {
    faults.add(
        Kind.MISSING_END,
        cursor.previous().end(),
        cursor.previous().end(),
        "the rule stops here: it has neither `then` nor `end`",
        "write `then`, what is concluded, and `end` below");
  }

  private void missingEnd() {
    faults.addBehind(
        Kind.MISSING_END,
        cursor.previous(),
        "\nend",
        "the rule has no `end`",
        "write `end` on a line of its own below what is concluded");
  }
}
