package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads words that stand where a fact belongs. */
final class WordsReader {

  private static final List<String> JOINS = List.of("not", "exists", "forall", "accumulate");

  private static final Set<String> COMPARING = Set.of("==", "!=", "<", ">", "<=", ">=", "=");

  /** What is written for {@code from}. */
  private static final Set<String> FROM = Set.of("form", "fom", "frm", "of", "in", "From", "FROM");

  private final Cursor cursor;
  private final Faults faults;

  WordsReader(Cursor cursor, Faults faults) {
    this.cursor = cursor;
    this.faults = faults;
  }

  /** Whether words follow on each other on one line, as in a sentence. */
  boolean isSentence() {
    boolean words = cursor.peek(1).isWord() && !cursor.peek(1).isVariable();
    boolean sameLine = words && cursor.line(cursor.peek(1)) == cursor.line(cursor.peek());
    return sameLine
        && !Character.isUpperCase(cursor.peek().text().charAt(0))
        && !cursor.peek(2).is("(");
  }

  /** A comparison where a fact belongs. */
  boolean isBareTest() {
    return COMPARING.contains(cursor.peek().text()) && cursor.peek().kind() == TokenKind.SIGN;
  }

  /** Leaves it out, and tells so. */
  Condition bareTest(String value, int begin) {
    int point = value.lastIndexOf('.');
    String fact =
        point < 0 || Character.isLowerCase(value.charAt(0)) ? "Office" : value.substring(0, point);
    String property = point < 0 ? value : value.substring(point + 1);
    int line = cursor.line(cursor.previous());
    Token last = cursor.previous();
    while (cursor.line(cursor.peek()) == line && !cursor.is("then") && !cursor.atEnd())
      last = cursor.next();
    faults.add(
        Kind.NOT_UNDERSTOOD,
        begin,
        last.end(),
        "a test stands between the brackets of the fact that it looks at, and here no fact is named",
        "write it as in `%s(%s …)`".formatted(fact, property));
    return new Condition.Pattern(null, "", List.of(), null, begin, begin, begin);
  }

  /** Goes on behind {@code from}, or a word before a variable that stands for it. */
  boolean isFrom() {
    if (cursor.accept("from")) return true;
    Token word = cursor.peek();
    boolean meant =
        word.isWord()
            && !cursor.beginsLine()
            && cursor.peek(1).isVariable()
            && !cursor.peek(2).is(":")
            && FROM.contains(word.text());
    if (!meant) return false;
    cursor.next();
    faults.add(
        Kind.MISSPELT_KEYWORD,
        word,
        "`%s` does not stand between a fact and a list".formatted(word.text()),
        "write `from`",
        new Edit(word.begin(), word.end(), "from"));
    return true;
  }

  /** Leaves a sentence out, and tells so. */
  Condition sentence() {
    Token first = cursor.peek();
    int begin = first.begin();
    cursor.skipLine();
    faults.add(
        Kind.NOT_UNDERSTOOD,
        begin,
        cursor.previous().end(),
        "a condition is not written as a sentence",
        "name a fact, and its tests in brackets, as in `Trade(exports == true)`");
    return new Condition.Pattern(null, "", List.of(), null, begin, begin, begin);
  }

  /** A word before a fact that is none of those that may stand there. */
  void wrongJoin() {
    Token word = cursor.peek();
    Token fact = cursor.peek(1);
    boolean before = word.isWord() && !word.isVariable() && fact.isWord();
    boolean named = before && Character.isUpperCase(fact.text().charAt(0));
    if (!named || !cursor.peek(2).is("(") || cursor.line(fact) != cursor.line(word)) return;
    String lower = word.text().toLowerCase(Locale.ROOT);
    boolean joins = lower.equals("and") || lower.equals("or");
    String meant = joins ? "" : Keywords.meant(lower, JOINS);
    cursor.next();
    if (meant.isEmpty()) {
      faults.addTooMuch(
          Kind.NOT_UNDERSTOOD, word, "`%s` has no meaning before a fact".formatted(word.text()));
      return;
    }
    faults.add(
        Kind.MISSPELT_KEYWORD,
        word,
        "`%s` is no keyword".formatted(word.text()),
        "write `%s`".formatted(meant),
        new Edit(word.begin(), word.end(), meant));
  }
}
