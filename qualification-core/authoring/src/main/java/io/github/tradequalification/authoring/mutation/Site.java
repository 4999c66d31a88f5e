package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.drl.Token;
import io.github.tradequalification.authoring.drl.TokenKind;
import io.github.tradequalification.authoring.finding.Edit;
import java.util.ArrayList;
import java.util.List;

/** A rule and the mutants made of it so far. Not thread-safe. */
final class Site {

  private final DrlFile file;
  private final Rule rule;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Mutant> mutants = new ArrayList<>();

  Site(DrlFile file, Rule rule) {
    this.file = file;
    this.rule = rule;
    for (Token token : file.tokens()) {
      if (token.begin() >= rule.begin() && token.end() <= rule.end()) tokens.add(token);
    }
  }

  Rule rule() {
    return rule;
  }

  List<Mutant> mutants() {
    return mutants;
  }

  String text(int begin, int end) {
    return file.source().text().substring(begin, end);
  }

  String text(Expr expression) {
    return text(expression.begin(), expression.end());
  }

  /** Whether a word stands in the rule outside a part of it. */
  boolean mentions(String word, int begin, int end) {
    return tokens.stream()
        .anyMatch(
            token ->
                token.kind() == TokenKind.WORD
                    && token.text().equals(word)
                    && (token.begin() < begin || token.end() > end));
  }

  /** Whether a variable that is given a value in a part of the rule is used outside it. */
  boolean needs(int begin, int end) {
    return tokens.stream()
        .filter(token -> token.begin() >= begin && token.end() <= end)
        .filter(token -> token.kind() == TokenKind.WORD && token.text().startsWith("$"))
        .anyMatch(token -> mentions(token.text(), begin, end));
  }

  /** Whether the rule says this verb. */
  boolean says(String verb) {
    return mentions(verb, rule.begin(), rule.thenBegin());
  }

  /** Another text in place of a part of the rule. */
  void replaced(MutationKind kind, int begin, int end, String replacement) {
    add(kind, begin, end, replacement, new Edit(begin, end, replacement));
  }

  /** Another text in place of an expression. */
  void replaced(MutationKind kind, Expr expression, String replacement) {
    replaced(kind, expression.begin(), expression.end(), replacement);
  }

  /**
   * Another text in place of a part of an expression, which is shown whole.
   *
   * @param begin of the part
   * @param end of the part
   */
  void replacedIn(MutationKind kind, Expr shown, int begin, int end, String replacement) {
    String now = text(shown.begin(), begin) + replacement + text(end, shown.end());
    add(kind, shown.begin(), shown.end(), now, new Edit(begin, end, replacement));
  }

  /** One of several parts of a list is taken out, with the sign or word that parts it. */
  void dropped(MutationKind kind, List<int[]> parts, int index) {
    int[] part = parts.get(index);
    int begin = part[0];
    int end = part[1];
    if (index + 1 < parts.size()) end = parts.get(index + 1)[0];
    else if (index > 0) begin = parts.get(index - 1)[1];
    add(kind, part[0], part[1], "", new Edit(begin, end, ""));
  }

  private void add(MutationKind kind, int begin, int end, String now, Edit edit) {
    boolean consequence = begin >= rule.thenBegin();
    add(kind, begin, text(begin, end), now, edit, new Effect.Text(consequence));
  }

  /** A change that needs no compiler. */
  void annotated(MutationKind kind, int begin, String was, String now, Effect effect) {
    add(kind, begin, was, now, new Edit(begin, begin, ""), effect);
  }

  private void add(MutationKind kind, int begin, String was, String now, Edit edit, Effect effect) {
    mutants.add(
        new Mutant(kind, file.source(), rule, begin, oneLine(was), oneLine(now), edit, effect));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The places of parts. */
  static List<int[]> places(List<? extends Expr> parts) {
    List<int[]> places = new ArrayList<>();
    for (Expr each : parts) places.add(new int[] {each.begin(), each.end()});
    return places;
  }
}
