package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands between two values. */
final class OperatorReader {

  static final int COMPARISON = 3;
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
      Map.of(
          "=", "==", "<>", "!=", "&", "&&", "|", "||", "and", "&&", "or", "||", "is", "==",
          "equals", "==");
  private static final Set<String> WORDS =
      Set.of("contains", "excludes", "matches", "memberOf", "soundslike", "instanceof");

  /** What may stand behind a sign that compares by mistake, and what both mean together. */
  private static final Set<String> EXTRA = Set.of("=", "!", ">", "<", "==");

  private static final Map<String, String> COMPOSED =
      Map.of("===", "==", "!==", "!=", "=!", "!=", "=>", ">=", "=<", "<=");

  /**
   * One of them.
   *
   * @param weight how strongly it binds
   */
  record Operator(String name, int weight, int begin, int end) {}

  private final Cursor cursor;
  private final Faults faults;

  OperatorReader(Cursor cursor, Faults faults) {
    this.cursor = cursor;
    this.faults = faults;
  }

  /** Whether a word stands between two values. */
  static boolean isOperator(Token token) {
    return WORDS.contains(token.text())
        || MEANT.containsKey(token.text())
        || token.is("in")
        || token.is("not");
  }

  /** The operator that stands here, null if there is none. */
  @Nullable Operator here(boolean test) {
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
  void take(Operator operator) {
    Token token = cursor.next();
    if (operator.name().startsWith("not ")) cursor.next();
    boolean alike = token.end() == operator.end() && !token.text().equals(operator.name());
    Token next = cursor.peek();
    boolean compares = operator.weight() == COMPARISON;
    boolean twice = compares && next.kind() == TokenKind.SIGN && EXTRA.contains(next.text());
    if (compares && alike && token.is("is") && cursor.is("not")) {
      wrong(token.begin(), next.end(), "!=");
      cursor.next();
    } else if (twice && next.begin() == operator.end()) {
      wrong(operator.begin(), next.end(), COMPOSED.get(token.text() + next.text()));
      cursor.next();
    } else if (alike) {
      wrong(token.begin(), token.end(), operator.name());
    }
    half(operator);
  }

  private void wrong(int begin, int end, @Nullable String meant) {
    String sign = cursor.text(begin, end);
    boolean joins = "&&".equals(meant) || "||".equals(meant);
    String message = joins ? "`%s` does not join tests" : "`%s` is no sign that compares";
    if (meant == null) {
      faults.add(
          Kind.WRONG_SIGN, begin, end, message.formatted(sign), "write one of == != < > <= >=");
    } else {
      faults.add(
          Kind.WRONG_SIGN,
          begin,
          end,
          message.formatted(sign),
          "write `%s`".formatted(meant),
          new Edit(begin, end, meant));
    }
  }

  private void half(Operator operator) {
    Token next = cursor.peek();
    boolean half =
        next.kind() == TokenKind.SIGN && SIGNS.getOrDefault(next.text(), 0) == COMPARISON;
    if (!half) return;
    cursor.next();
    if (operator.weight() == COMPARISON) {
      wrong(operator.begin(), next.end(), null);
      return;
    }
    faults.add(
        Kind.HALF_COMPARISON,
        next,
        "before `%s` it does not say what is compared".formatted(next.text()),
        "write the property again, as in `x == null || x == false`");
  }
}
