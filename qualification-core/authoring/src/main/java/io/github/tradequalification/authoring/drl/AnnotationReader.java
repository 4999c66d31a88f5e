package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.drl.Rule.Annotation;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what begins with {@code @}. */
final class AnnotationReader {

  static final Set<String> NAMES =
      Set.of("source", "grade", "from", "until", "message", "replaces");

  /** Words before which an @ alone is one too many. */
  private static final Set<String> OTHERS =
      Set.of("ruleflow", "salience", "enabled", "agenda", "when");

  private final Cursor cursor;
  private final Faults faults;
  private final List<Annotation> annotations;

  AnnotationReader(Cursor cursor, Faults faults, List<Annotation> annotations) {
    this.cursor = cursor;
    this.faults = faults;
    this.annotations = annotations;
  }

  /** Reads one whose {@code @} was just read. */
  void read(Token sign) {
    if (cursor.is("@")) {
      faults.addTooMuch(Kind.NOT_UNDERSTOOD, sign, "the sign @ stands there twice");
      return;
    }
    boolean named = cursor.peek().isWord() && !OTHERS.contains(cursor.peek().text());
    if (!named) {
      faults.addTooMuch(Kind.NOT_UNDERSTOOD, sign, "behind this @ nothing is named");
      return;
    }
    readNamed(cursor.hyphenated(), sign);
  }

  /** Reads one whose name was just read. */
  void readNamed(String name, Token begin) {
    Token last = cursor.previous();
    boolean signed = cursor.is(":") || cursor.is("=");
    boolean sign = signed && cursor.peek(1).kind() == TokenKind.TEXT;
    boolean bare = cursor.peek().kind() == TokenKind.TEXT && !cursor.beginsLine();
    if (sign) cursor.next();
    if (sign || bare) {
      Token value = cursor.next();
      List<Edit> edits = new ArrayList<>(List.of(Faults.between(last, value, "(")));
      if (!cursor.accept(")")) edits.add(new Edit(value.end(), value.end(), ")"));
      faults.add(
          Kind.MISSING_BRACKET,
          value,
          "what `@%s` says does not stand in brackets".formatted(name),
          "write `@%s(\"%s\")`".formatted(name, value.text()),
          edits.toArray(Edit[]::new));
      annotations.add(
          new Annotation(
              name, value.text(), true, value.begin(), value.end(), begin.begin(), value.end()));
      return;
    }
    if (!cursor.is("(")) {
      annotations.add(
          new Annotation(name, "", false, last.end(), last.end(), begin.begin(), last.end()));
      return;
    }
    int mark = cursor.mark();
    Token open = cursor.peek();
    skipBrackets();
    Token close = cursor.previous();
    int valueBegin = open.end();
    int valueEnd = close.is(")") ? close.begin() : close.end();
    Token value = cursor.all().get(Math.min(mark + 1, cursor.all().size() - 1));
    boolean quoted =
        value.kind() == TokenKind.TEXT
            && value.end() <= valueEnd
            && cursor.text(value.end(), valueEnd).isBlank();
    String text = quoted ? value.text() : cursor.text(valueBegin, valueEnd).strip();
    annotations.add(
        new Annotation(name, text, quoted, valueBegin, valueEnd, begin.begin(), close.end()));
  }

  /**
   * Goes on behind what stands in brackets; texts may go on below, what is not closed ends there.
   */
  void skipBrackets() {
    Token open = cursor.next();
    int depth = 1;
    while (!cursor.atEnd() && (!cursor.beginsLine() || goesOnBelow())) {
      Token token = cursor.next();
      if (token.is("(")) depth++;
      if (token.is(")") && --depth == 0) return;
    }
    faults.addBehind(
        Kind.MISSING_BRACKET,
        cursor.previous(),
        ")",
        "a bracket is not closed: `%s` has no `)`".formatted(cursor.text(open.begin(), open.end())),
        "add `)` here");
  }

  private boolean goesOnBelow() {
    return cursor.is(")") || cursor.peek().kind() == TokenKind.TEXT;
  }
}
