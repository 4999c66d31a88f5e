package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.List;
import java.util.Locale;

/** Reads words that stand where a fact belongs. */
final class WordsReader {

  private static final List<String> JOINS = List.of("not", "exists", "forall", "accumulate");

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

  /** A word before a fact that looks like {@code not}. */
  void misspeltJoin() {
    Token word = cursor.peek();
    boolean before = word.isWord() && !word.isVariable() && cursor.peek(1).isWord();
    if (!before || !cursor.peek(2).is("(") || word.is("then")) return;
    String lower = word.text().toLowerCase(Locale.ROOT);
    String meant = lower.equals("no") ? "not" : DidYouMean.of(lower, JOINS).orElse(null);
    if (meant == null) return;
    cursor.next();
    faults.add(
        Kind.MISSPELT_KEYWORD,
        word,
        "`%s` is no keyword".formatted(word.text()),
        "write `%s`".formatted(meant),
        new Edit(word.begin(), word.end(), meant));
  }
}
