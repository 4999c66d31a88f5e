package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.drl.Rule.Annotation;
import io.github.tradequalification.authoring.drl.Rule.Attribute;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands between the name of a rule and {@code when}. */
final class HeadReader {

  private static final Set<String> ANNOTATIONS =
      Set.of("source", "grade", "from", "until", "message", "replaces");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          Rule.STAGE,
          "salience",
          "enabled",
          "no-loop",
          "lock-on-active",
          "agenda-group",
          "activation-group",
          "auto-focus",
          "date-effective",
          "date-expires",
          "duration",
          "timer",
          "calendars",
          "dialect",
          "extends");

  private final Cursor cursor;
  private final Faults faults;

  final List<Annotation> annotations = new ArrayList<>();
  final List<Attribute> attributes = new ArrayList<>();

  HeadReader(Cursor cursor, Faults faults) {
    this.cursor = cursor;
    this.faults = faults;
  }

  /** Reads up to {@code when}, or to where it is missing. */
  void read() {
    while (!cursor.is("when") && !beginsSomethingElse()) {
      Token token = cursor.peek();
      if (token.is("@")) {
        cursor.next();
        annotation(token);
      } else if (token.isWord()) word(token);
      else notUnderstood(token);
    }
  }

  /** Conditions, statements or another rule. */
  private boolean beginsSomethingElse() {
    if (cursor.is("then") || cursor.is("end") || cursor.is("conclude") || cursor.atTopLevel()) {
      return true;
    }
    Token token = cursor.peek();
    boolean word = token.isWord() && !ANNOTATIONS.contains(token.text());
    boolean fact = word && cursor.peek(1).is("(") && Character.isUpperCase(token.text().charAt(0));
    boolean joined = cursor.is("not") || cursor.is("exists") || cursor.is("accumulate");
    return fact || joined || (token.isVariable() && cursor.peek(1).is(":"));
  }

  private void word(Token first) {
    String name = hyphenated();
    Token last = cursor.previous();
    if (ATTRIBUTES.contains(name)) {
      attribute(name, first);
      return;
    }
    if (ANNOTATIONS.contains(name)) {
      faults.add(
          Kind.ANNOTATION_SIGN,
          first,
          "before `%s` the sign @ is missing".formatted(name),
          "write `@%s(…)`".formatted(name),
          new Edit(first.begin(), first.begin(), "@"));
      annotationNamed(name, first);
      return;
    }
    List<String> known = new ArrayList<>(ATTRIBUTES);
    known.add("when");
    String meant = DidYouMean.of(name, known).orElse(null);
    if (meant == null) {
      notUnderstood(first);
      return;
    }
    faults.add(
        Kind.MISSPELT_KEYWORD,
        first.begin(),
        last.end(),
        "`%s` is no keyword".formatted(name),
        "write `%s`".formatted(meant),
        new Edit(first.begin(), last.end(), meant));
    if (!meant.equals("when")) attribute(meant, first);
    else misspeltWhen = true;
  }

  /** Whether {@code when} was there, but misspelt. */
  boolean misspeltWhen;

  private String hyphenated() {
    StringBuilder name = new StringBuilder(cursor.next().text());
    while (cursor.is("-")
        && cursor.peek().begin() == cursor.previous().end()
        && cursor.peek(1).isWord()) {
      cursor.next();
      name.append('-').append(cursor.next().text());
    }
    return name.toString();
  }

  private void attribute(String name, Token first) {
    Token value = cursor.peek();
    boolean given =
        value.kind() == TokenKind.TEXT
            || value.kind() == TokenKind.NUMBER
            || value.is("true")
            || value.is("false")
            || value.is("-")
            || value.is("(");
    if (!given) {
      int end = cursor.previous().end();
      attributes.add(new Attribute(name, "", end, end, first.begin(), end));
      if (name.equals(Rule.STAGE)) stageNotInQuotes(value);
      return;
    }
    int begin = value.begin();
    if (value.is("(")) skipBrackets();
    else {
      cursor.next();
      if (value.is("-")) cursor.next();
    }
    int end = cursor.previous().end();
    String text = value.kind() == TokenKind.TEXT ? value.text() : cursor.text(begin, end);
    attributes.add(new Attribute(name, text, begin, end, first.begin(), end));
  }

  private void stageNotInQuotes(Token value) {
    boolean bare = value.isWord() && !cursor.beginsLine();
    if (!bare) return;
    attributes.remove(attributes.size() - 1);
    String stage = hyphenated();
    faults.add(
        Kind.UNCLOSED_TEXT,
        value,
        "the stage `%s` is not in quotes".formatted(stage),
        "write `ruleflow-group \"%s\"`".formatted(stage),
        new Edit(value.begin(), value.end(), '"' + stage + '"'));
    attributes.add(
        new Attribute(Rule.STAGE, stage, value.begin(), value.end(), value.begin(), value.end()));
  }

  private void annotation(Token sign) {
    if (!cursor.peek().isWord()) {
      notUnderstood(sign);
      return;
    }
    annotationNamed(hyphenated(), sign);
  }

  private void annotationNamed(String name, Token begin) {
    Token last = cursor.previous();
    if (!cursor.is("(")) {
      if (cursor.peek().kind() == TokenKind.TEXT && !cursor.beginsLine()) {
        Token value = cursor.next();
        faults.add(
            Kind.MISSING_BRACKET,
            value,
            "what `@%s` says does not stand in brackets".formatted(name),
            "write `@%s(\"%s\")`".formatted(name, value.text()));
        annotations.add(
            new Annotation(
                name, value.text(), true, value.begin(), value.end(), begin.begin(), value.end()));
        return;
      }
      annotations.add(
          new Annotation(name, "", false, last.end(), last.end(), begin.begin(), last.end()));
      return;
    }
    Token open = cursor.peek();
    skipBrackets();
    Token close = cursor.previous();
    int valueBegin = open.end();
    int valueEnd = close.is(")") ? close.begin() : close.end();
    Token value = first(valueBegin, valueEnd);
    boolean quoted =
        value != null
            && value.kind() == TokenKind.TEXT
            && cursor.text(value.end(), valueEnd).isBlank()
            && cursor.text(valueBegin, value.begin()).isBlank();
    String text =
        quoted && value != null ? value.text() : cursor.text(valueBegin, valueEnd).strip();
    annotations.add(
        new Annotation(name, text, quoted, valueBegin, valueEnd, begin.begin(), close.end()));
  }

  private @Nullable Token first(int from, int to) {
    return cursor.all().stream()
        .filter(token -> token.begin() >= from && token.end() <= to)
        .findFirst()
        .orElse(null);
  }

  /** Goes on behind what stands in brackets, at most to the end of the line. */
  private void skipBrackets() {
    Token open = cursor.next();
    int depth = 1;
    while (!cursor.atEnd() && !cursor.beginsLine()) {
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

  private void notUnderstood(Token token) {
    faults.add(
        Kind.NOT_UNDERSTOOD,
        token,
        "`%s` is not expected between the name of a rule and `when`"
            .formatted(cursor.text(token.begin(), token.end())),
        "there can stand annotations such as `@source(\"…\")`, and `ruleflow-group \"…\"`");
    cursor.skipLine();
  }
}
