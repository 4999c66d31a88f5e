package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** A place among tokens, comments left out. Not thread-safe. */
final class Cursor {

  /** More parts within each other than anybody writes, and fewer than the stack takes. */
  static final int MOST = 200;

  private final SourceText source;
  private final List<Token> tokens;
  private int at;
  private int depth;
  private int fence = Integer.MAX_VALUE;

  Cursor(SourceText source, List<Token> tokens) {
    this.source = source;
    this.tokens = new ArrayList<>(tokens);
    this.tokens.removeIf(token -> token.kind() == TokenKind.COMMENT);
  }

  Token peek() {
    return peek(0);
  }

  /** The token so many places ahead, the end where there is none. */
  Token peek(int ahead) {
    int index = Math.min(at + ahead, tokens.size() - 1);
    if (index < fence) return tokens.get(index);
    int end = tokens.get(fence).begin();
    return new Token(TokenKind.END, "", end, end);
  }

  /** From now on all ends before the next rule, or whatever else begins there. */
  void fence() {
    int begin = at;
    while (at < tokens.size() - 1 && !atTopLevel()) at++;
    fence = at;
    at = begin;
  }

  /** Goes on with all that follows. */
  void openFence() {
    fence = Integer.MAX_VALUE;
  }

  Token next() {
    Token token = peek();
    if (token.kind() != TokenKind.END) at++;
    return token;
  }

  /** The token before, the first if there is none. */
  Token previous() {
    return tokens.get(Math.max(0, at - 1));
  }

  /** Goes one level deeper, if there are not too many; then the rest of the rule is left out. */
  boolean enter(Faults faults) {
    if (depth < MOST) {
      depth++;
      return true;
    }
    tooMany(faults);
    return false;
  }

  void leave() {
    depth--;
  }

  /** Leaves the rest of the rule out. */
  void tooMany(Faults faults) {
    faults.tooDeep(peek());
    do next();
    while (!atTopLevel());
  }

  boolean is(String text) {
    return peek().is(text);
  }

  boolean atEnd() {
    return peek().kind() == TokenKind.END;
  }

  /** Goes on behind the token if it is this one. */
  boolean accept(String text) {
    if (!is(text)) return false;
    next();
    return true;
  }

  /** Reads the token so many places ahead as another from now on. */
  void replace(int ahead, Token meant) {
    tokens.set(at + ahead, meant);
  }

  int mark() {
    return at;
  }

  /** All tokens but comments. */
  List<Token> all() {
    return tokens;
  }

  /** Whether nothing stands before the token on its line. */
  boolean beginsLine() {
    return at == 0 || line(peek()) > line(previous());
  }

  /** Whether nothing stands behind the token on its line. */
  boolean endsLine() {
    return peek(1).kind() == TokenKind.END || line(peek(1)) > line(peek());
  }

  /** Whether such a sign ends right before a token, but for blanks. */
  boolean isBehind(String sign, Token token) {
    return text(0, token.begin()).stripTrailing().endsWith(sign);
  }

  int line(Token token) {
    return source.lineOf(token.begin());
  }

  String text(int begin, int end) {
    return source.text().substring(begin, Math.max(begin, end));
  }

  /** A word with the parts that hyphens join to it; goes on behind it. */
  String hyphenated() {
    StringBuilder name = new StringBuilder(next().text());
    while (is("-") && peek().begin() == previous().end() && peek(1).isWord()) {
      next();
      name.append('-').append(next().text());
    }
    return name.toString();
  }

  /** Goes on at the first token of a later line. */
  void skipLine() {
    int line = line(peek());
    while (!atEnd() && line(peek()) == line) next();
  }

  /** Leaves a line out that belongs to the head of the file. */
  boolean skipHeadLine(Faults faults) {
    boolean head = is("import") || is("global") || is("package");
    if (!head || !beginsLine() || !peek(1).isWord()) return false;
    faults.add(
        Kind.NOT_UNDERSTOOD,
        peek(),
        "`%s` belongs to the head of the file".formatted(peek().text()),
        "move this line up, before the first rule");
    skipLine();
    return true;
  }

  /** Whether a rule, or something else of a file, begins here. */
  boolean atTopLevel() {
    if (atEnd()) return true;
    // A property may be called so too.
    boolean first = beginsLine() || previous().is("end") || peek(1).kind() == TokenKind.TEXT;
    boolean word = peek(1).isWord() && !OperatorReader.isOperator(peek(1));
    boolean rule = is("rule") && first && (peek(1).kind() == TokenKind.TEXT || word);
    boolean other =
        (is("declare") || is("query") || is("function")) && beginsLine() && peek(1).isWord();
    return rule || other;
  }
}
