package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.drl.Rule.Annotation;
import io.github.tradequalification.authoring.drl.Rule.Attribute;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what stands between the name of a rule and {@code when}. */
final class HeadReader {

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

  private static final Set<String> VALUES_BEGIN = Set.of("true", "false", "-", "(", "=", ":");

  private final Cursor cursor;
  private final Faults faults;

  private final AnnotationReader reader;
  final List<Annotation> annotations = new ArrayList<>();
  final List<Attribute> attributes = new ArrayList<>();

  HeadReader(Cursor cursor, Faults faults) {
    this.cursor = cursor;
    this.faults = faults;
    this.reader = new AnnotationReader(cursor, faults, annotations);
  }

  /** Reads up to {@code when}, or to where it is missing. */
  void read() {
    while (!cursor.is("when") && !beginsSomethingElse()) {
      Token token = cursor.peek();
      if (token.is("@")) {
        cursor.next();
        if (!stageAsAnnotation(token)) reader.read(token);
      } else if (!cursor.skipHeadLine(faults)) other(token);
    }
  }

  private void other(Token token) {
    if (token.isWord()) word(token);
    else if (token.is(";") || token.is(",") || token.is(")") || token.is("{")) tooMuch(token);
    else notUnderstood(token);
  }

  private void tooMuch(Token token) {
    cursor.next();
    faults.addTooMuch(
        token.is(")") ? Kind.EXTRA_BRACKET : Kind.NOT_UNDERSTOOD,
        token,
        "`%s` is too much here".formatted(cursor.text(token.begin(), token.end())));
  }

  /** Conditions, statements or another rule. */
  private boolean beginsSomethingElse() {
    if (cursor.is("then") || cursor.is("end") || cursor.is("conclude") || cursor.atTopLevel()) {
      return true;
    }
    Token token = cursor.peek();
    boolean word = token.isWord() && !AnnotationReader.NAMES.contains(token.text());
    boolean fact = word && cursor.peek(1).is("(") && Character.isUpperCase(token.text().charAt(0));
    boolean joined = cursor.is("not") || cursor.is("exists") || cursor.is("accumulate");
    return fact || joined || (token.isVariable() && cursor.peek(1).is(":"));
  }

  private void word(Token first) {
    String name = cursor.hyphenated();
    if (name.equals("ruleflow") && cursor.is("group")) name += " " + cursor.next().text();
    Token last = cursor.previous();
    if (ATTRIBUTES.contains(name)) {
      attribute(name, first);
      return;
    }
    if (AnnotationReader.NAMES.contains(name)) {
      faults.add(
          Kind.ANNOTATION_SIGN,
          first,
          "before `%s` the sign @ is missing".formatted(name),
          "write `@%s(…)`".formatted(name),
          new Edit(first.begin(), first.begin(), "@"));
      reader.readNamed(name, first);
      return;
    }
    List<String> known = new ArrayList<>(ATTRIBUTES);
    known.add("when");
    String meant = Keywords.meant(name, known);
    if (meant.isEmpty() || (!meant.equals("when") && !isValue(cursor.peek()))) {
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

  private void attribute(String name, Token first) {
    boolean signed = cursor.is("=") || cursor.is(":");
    if (signed && cursor.peek(1).kind() == TokenKind.TEXT) signBeforeValue(name);
    Token value = cursor.peek();
    boolean text = value.is("(") && cursor.peek(1).kind() == TokenKind.TEXT;
    if (text && cursor.peek(2).is(")")) {
      inBrackets(name, first);
      return;
    }
    if (!isValue(value)) {
      int end = cursor.previous().end();
      attributes.add(new Attribute(name, "", end, end, first.begin(), end));
      if (name.equals(Rule.STAGE)) stageNotInQuotes(value);
      return;
    }
    if (value.is("(")) reader.skipBrackets();
    else {
      cursor.next();
      if (value.is("-")) cursor.next();
    }
    add(name, first, value, cursor.previous());
  }

  private static boolean isValue(Token token) {
    return token.kind() == TokenKind.TEXT
        || token.kind() == TokenKind.NUMBER
        || VALUES_BEGIN.contains(token.text());
  }

  private void add(String name, Token first, Token value, Token last) {
    String text =
        value.kind() == TokenKind.TEXT ? value.text() : cursor.text(value.begin(), last.end());
    attributes.add(new Attribute(name, text, value.begin(), last.end(), first.begin(), last.end()));
  }

  private void signBeforeValue(String name) {
    Token before = cursor.previous();
    Token sign = cursor.next();
    int from = before.end() < sign.begin() ? sign.begin() : sign.end();
    int to = before.end() < sign.begin() ? cursor.peek().begin() : sign.begin();
    faults.add(
        Kind.NOT_UNDERSTOOD,
        sign,
        "between `%s` and its value stands no `%s`".formatted(name, sign.text()),
        "take it out",
        new Edit(Math.min(from, to), Math.max(from, to), ""));
  }

  private void inBrackets(String name, Token first) {
    Token open = cursor.next();
    Token value = cursor.next();
    Token close = cursor.next();
    faults.add(
        Kind.NOT_UNDERSTOOD,
        open.begin(),
        close.end(),
        "the value of `%s` does not stand in brackets".formatted(name),
        "write `%s \"%s\"`".formatted(name, value.text()),
        new Edit(open.begin(), value.begin(), " "),
        new Edit(value.end(), close.end(), ""));
    add(name, first, value, value);
  }

  /** The stage is no annotation. */
  private boolean stageAsAnnotation(Token sign) {
    int behind =
        cursor.is("stage") ? 1 : cursor.is("ruleflow") && cursor.peek(2).is("group") ? 3 : 0;
    boolean value = behind > 0 && cursor.peek(behind).is("(") && cursor.peek(behind + 2).is(")");
    Token stage = cursor.peek(behind + 1);
    if (!value || stage.kind() != TokenKind.TEXT) return false;
    for (int i = 0; i < behind + 2; i++) cursor.next();
    Token close = cursor.next();
    String meant = "%s \"%s\"".formatted(Rule.STAGE, stage.text());
    faults.add(
        Kind.NOT_UNDERSTOOD,
        sign.begin(),
        close.end(),
        "the stage of a rule is no annotation",
        "write `%s`".formatted(meant),
        new Edit(sign.begin(), close.end(), meant));
    add(Rule.STAGE, sign, stage, stage);
    return true;
  }

  private void stageNotInQuotes(Token value) {
    boolean bare = value.isWord() && !cursor.beginsLine();
    if (!bare) return;
    attributes.remove(attributes.size() - 1);
    String stage = cursor.hyphenated();
    faults.add(
        Kind.UNCLOSED_TEXT,
        value,
        "the stage `%s` is not in quotes".formatted(stage),
        "write `ruleflow-group \"%s\"`".formatted(stage),
        new Edit(value.begin(), value.end(), '"' + stage + '"'));
    attributes.add(
        new Attribute(Rule.STAGE, stage, value.begin(), value.end(), value.begin(), value.end()));
  }

  private void notUnderstood(Token token) {
    faults.add(
        Kind.NOT_UNDERSTOOD,
        token,
        "`%s` is not expected between the name of a rule and `when`"
            .formatted(cursor.text(token.begin(), token.end())),
        "there can stand annotations such as `@source(\"…\")`, and `ruleflow-group \"…\"`");
    if (cursor.line(cursor.peek()) == cursor.line(token)) cursor.skipLine();
  }
}
