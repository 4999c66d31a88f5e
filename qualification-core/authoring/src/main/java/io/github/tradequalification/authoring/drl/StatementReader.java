package io.github.tradequalification.authoring.drl;

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
          "else",
          "catch",
          "finally",
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
    Token brace = cursor.is("{") ? cursor.next() : null;
    while (!atEndOfRule()) {
      if (misspeltEnd()) break;
      if (cursor.accept(";") || cursor.skipHeadLine(faults)) continue;
      if (cursor.is("then")) {
        faults.addTooMuch(Kind.NOT_UNDERSTOOD, cursor.next(), "`then` stands there twice");
        continue;
      }
      if (brace != null && cursor.is("}")) {
        inBraces(brace, cursor.next());
        brace = null;
        continue;
      }
      int before = cursor.mark();
      statements.add(one());
      if (cursor.mark() == before) cursor.next();
    }
    if (brace != null) inBraces(brace, brace);
    return statements;
  }

  private void inBraces(Token open, Token close) {
    List<Edit> edits = new ArrayList<>(List.of(faults.removal(open)));
    if (!open.equals(close)) edits.add(faults.removal(close));
    faults.add(
        Kind.NOT_UNDERSTOOD,
        open,
        "what is concluded does not stand in braces",
        "take `{` and `}` out",
        edits.toArray(Edit[]::new));
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
            && !Keywords.meant(token.text(), List.of("end")).isEmpty();
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
    if (first.is("@")) return annotation(first);
    if (OTHERS.contains(first.text()) || first.is("{")) return other(first);
    Token next = cursor.peek(1);
    boolean verb = first.is("conclude") && cursor.peek(2).is("(");
    boolean sentence = first.is("conclude") && next.isWord() && !next.is("end");
    if (sentence && !verb) return sentence(first);
    int before = cursor.mark();
    Expr expression;
    if (sentence) {
      expression = withoutPoint(Kind.VERB_AS_SENTENCE, first, Faults.between(first, next, "."));
    } else if (first.is("conclude") && otherPoint(next)) {
      cursor.next();
      expression = withoutPoint(Kind.MISSING_POINT, first, new Edit(next.begin(), next.end(), "."));
    } else if (semicolonTooEarly(first))
      return new Statement(null, ";", first.begin(), first.end());
    else expression = expressions.readOfStatement();
    if (cursor.mark() == before) {
      cursor.next();
      return new Statement(null, first.text(), first.begin(), first.end());
    }
    boolean assigns =
        cursor.is("=") || cursor.is("+=") || cursor.is("-=") || cursor.is("++") || cursor.is("--");
    boolean declares =
        expression instanceof Expr.Name && cursor.peek().isWord() && cursor.peek(1).is("=");
    if (assigns || declares || cursor.is("<")) return other(first);
    if (isSentence(expression)) return inWords(first);
    while (cursor.is(")") || commaForPoint()) {
      if (cursor.is(")")) bracketTooMuch();
      if (!cursor.is(".")) continue;
      cursor.next();
      expression = expressions.memberOf(expression);
    }
    boolean told = cursor.previous().is(".");
    if (!cursor.accept(";") && !told) noSemicolon(first);
    return new Statement(expression, first.text(), first.begin(), cursor.previous().end());
  }

  /** A sign that stands where a point belongs. */
  private boolean otherPoint(Token sign) {
    boolean other = sign.is(":") || sign.is("-") || sign.is("->") || sign.is(",") || sign.is("::");
    return other && cursor.peek(2).isWord() && cursor.peek(3).is("(");
  }

  private Expr withoutPoint(Kind kind, Token target, Edit point) {
    cursor.next();
    Token verb = cursor.peek();
    faults.add(
        kind,
        point.begin(),
        point.end(),
        "between `conclude` and `%s` stands a point".formatted(verb.text()),
        "write `conclude.%s(…)`".formatted(verb.text()),
        point);
    return expressions.memberOf(new Expr.Name(target.text(), target.begin(), target.end()));
  }

  /** A comma where the next verb is joined. */
  private boolean commaForPoint() {
    Token comma = cursor.peek();
    Token verb = cursor.peek(1);
    boolean joins = comma.is(",") && verb.isWord() && !verb.is("insert") && cursor.peek(2).is("(");
    if (!joins) return false;
    cursor.replace(0, new Token(TokenKind.SIGN, ".", comma.begin(), comma.end()));
    faults.add(
        Kind.MISSING_POINT,
        comma,
        "verbs are joined by a point, not by a comma",
        "write `.`",
        new Edit(comma.begin(), comma.end(), "."));
    return true;
  }

  /** A line that goes on with a point, though the one before was ended. */
  private boolean semicolonTooEarly(Token point) {
    Token before = cursor.previous();
    if (!point.is(".") || !before.is(";")) return false;
    faults.addTooMuch(
        Kind.NOT_UNDERSTOOD,
        before,
        "this semicolon ends the statement, but the next line goes on");
    cursor.next();
    expressions.memberOf(new Expr.Unread(point.begin(), point.begin()));
    cursor.accept(";");
    return true;
  }

  /** Words that follow on each other, as nobody writes them who knows what a statement is. */
  private boolean isSentence(Expr expression) {
    Token next = cursor.peek();
    boolean sameLine = cursor.line(next) == cursor.line(cursor.previous());
    boolean word = expression instanceof Expr.Name name && !name.isVariable();
    boolean alone = cursor.beginsLine() && !next.is(".");
    return word && (alone || (next.isWord() && sameLine));
  }

  private Statement inWords(Token first) {
    if (!cursor.beginsLine()) cursor.skipLine();
    faults.add(
        Kind.NOT_UNDERSTOOD,
        first.begin(),
        cursor.previous().end(),
        "`%s` is no statement".formatted(cursor.text(first.begin(), cursor.previous().end())),
        "write a verb, as in `conclude.required(\"…\");`");
    return new Statement(null, first.text(), first.begin(), cursor.previous().end());
  }

  private Statement annotation(Token sign) {
    cursor.skipLine();
    faults.add(
        Kind.ANNOTATION_PLACE,
        sign.begin(),
        cursor.previous().end(),
        "what begins with @ belongs before `when`",
        "move this line up, between the name of the rule and `when`");
    return new Statement(null, "@", sign.begin(), cursor.previous().end());
  }

  private void bracketTooMuch() {
    faults.addTooMuch(
        Kind.EXTRA_BRACKET,
        cursor.next(),
        "a bracket too many: nothing is open that this `)` closes");
  }

  private void noSemicolon(Token first) {
    Token next = cursor.peek();
    boolean sameLine = cursor.line(next) == cursor.line(cursor.previous());
    boolean wordBehind = next.isWord() && sameLine && !next.is("end");
    if (next.is(",") || (next.is(":") && sameLine)) {
      cursor.next();
      faults.add(
          Kind.MISSING_SEMICOLON,
          next,
          "behind a statement stands a semicolon, no `%s`".formatted(next.text()),
          "write `;`",
          new Edit(next.begin(), next.end(), ";"));
      return;
    }
    if (wordBehind && !next.is("conclude") && !next.is("insert") && !first.isVariable()) {
      skipStatement();
      faults.add(
          Kind.NOT_UNDERSTOOD,
          next.begin(),
          cursor.previous().end(),
          "`%s` has no meaning behind this statement"
              .formatted(cursor.text(next.begin(), cursor.previous().end())),
          "take it out, or write it into a comment, as in `// …`");
      return;
    }
    faults.addBehind(
        Kind.MISSING_SEMICOLON,
        cursor.previous(),
        ";",
        "a semicolon is missing behind this line",
        "each statement after `then` ends with `;`");
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
    cursor.skipLine();
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
