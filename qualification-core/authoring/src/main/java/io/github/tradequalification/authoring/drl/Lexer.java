package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parts a text into tokens. What is typed wrong is told, and read as what was meant. */
final class Lexer {

  private static final Set<String> SIGNS =
      Set.of(
          "==", "!=", "<=", ">=", "&&", "||", "!.", "->", "<>", "++", "--", "+=", "-=", "::", ":=");

  private static final Pattern NUMBER =
      Pattern.compile("[0-9][0-9_]*([.][0-9]+)?([eE][0-9]+)?[lLfFdDBI]?|0[xX][0-9a-fA-F]+[lL]?");

  private static final Map<Character, String> COMPARING =
      Map.of('≠', "!=", '≥', ">=", '≤', "<=", '⩾', ">=", '⩽', "<=");

  private final String text;
  private final Faults faults;
  private final List<Token> tokens = new ArrayList<>();
  private final CommentReader comments;
  private int at;
  private int lineEnd = -1;
  private @Nullable MissingQuote missing;

  private Lexer(SourceText source, Faults faults) {
    this.text = source.text();
    this.faults = faults;
    this.comments = new CommentReader(text, faults);
  }

  /** All tokens with the comments among them; the last one is the end. */
  static List<Token> read(SourceText source, Faults faults) {
    Lexer lexer = new Lexer(source, faults);
    lexer.comments.oldLineEnds();
    lexer.read();
    return lexer.tokens;
  }

  private void read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (at > lineEnd) {
        lineEnd = comments.lineEnd(at);
        missing = MissingQuote.on(text, at, lineEnd);
      }
      if (Character.isWhitespace(c) && !OddCharacters.isOddSpace(c)) at++;
      else if (OddCharacters.isOddSpace(c)) oddSpace();
      else if (missing != null && missing.begin() == at) withoutQuote(missing);
      else if (annotationSign()) at++;
      else other();
    }
    add(TokenKind.END, "", at, at);
  }

  private void other() {
    int comment = comments.end(at);
    if (comment >= 0) {
      add(TokenKind.COMMENT, "", at, comment);
      at = comment;
    } else if (meant(at) == '"' || meant(at) == '\'') quoted();
    else if (isWordStart(meant(at))) word();
    else if (isDigit(meant(at))) number();
    else sign();
  }

  /** A sign of another language before the name of an annotation. */
  private boolean annotationSign() {
    if (meant(at) != '#') return false;
    int end = at + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
    if (!AnnotationReader.NAMES.contains(text.substring(at + 1, end))) return false;
    faults.add(
        Kind.ANNOTATION_SIGN,
        at,
        at + 1,
        "annotations begin with @, not with `%s`".formatted(text.charAt(at)),
        "write `@`",
        new Edit(at, at + 1, "@"));
    add(TokenKind.SIGN, "@", at, at + 1);
    return true;
  }

  private void add(TokenKind kind, String meaning, int begin, int end) {
    tokens.add(new Token(kind, meaning, begin, end));
  }

  private char meant(int offset) {
    return offset < text.length() ? OddCharacters.meant(text.charAt(offset)) : 0;
  }

  private void oddSpace() {
    int begin = at;
    while (at < text.length() && OddCharacters.isOddSpace(text.charAt(at))) at++;
    faults.add(
        Kind.ODD_SPACE,
        begin,
        at,
        "a space that the compiler does not take for one (U+%04X)"
            .formatted((int) text.charAt(begin)),
        "write an ordinary space",
        new Edit(begin, at, " "));
  }

  private void withoutQuote(MissingQuote found) {
    int begin = found.begin();
    at = found.end();
    if (found.opening()) {
      faults.add(
          Kind.UNCLOSED_TEXT,
          begin,
          at,
          "this text has no `\"` before it",
          "add the missing `\"`",
          new Edit(begin, begin, "\""));
      add(TokenKind.TEXT, text.substring(begin, at - 1), begin, at);
    } else {
      unclosed(begin, at, '"');
    }
  }

  /** A text ends on its line. */
  private void quoted() {
    int begin = at;
    char quote = meant(at);
    boolean odd = text.charAt(at) != quote;
    StringBuilder content = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') break;
      boolean closes = odd ? meant(at) == quote : c == quote;
      if (closes) {
        close(begin, quote, content.toString());
        return;
      }
      boolean escaped = c == '\\' && at + 1 < text.length();
      content.append(escaped ? text.charAt(++at) : c);
    }
    unclosed(begin, quote);
  }

  private void close(int begin, char quote, String content) {
    at++;
    if (text.charAt(begin) != quote || text.charAt(at - 1) != quote) {
      String marks = text.charAt(begin) + "…" + text.charAt(at - 1);
      faults.add(
          Kind.FULL_WIDTH_SIGN,
          begin,
          at,
          "the quotation marks %s are not those of a rule".formatted(marks),
          "write %s with Chinese input switched off".formatted(quote),
          new Edit(begin, begin + 1, String.valueOf(quote)),
          new Edit(at - 1, at, String.valueOf(quote)));
    }
    add(TokenKind.TEXT, content, begin, at);
  }

  /**
   * A text that was closed with the wrong mark ends there; any other at the end of what it is in.
   */
  private void unclosed(int begin, char quote) {
    for (int offset = begin + 1; offset < at; offset++) {
      char c = text.charAt(offset);
      if (c != quote && OddCharacters.meant(c) == quote) {
        at = offset;
        close(begin, quote, text.substring(begin + 1, offset));
        return;
      }
    }
    int end = at;
    while (end > begin + 1 && " \t\r);,".indexOf(text.charAt(end - 1)) >= 0) end--;
    at = end;
    unclosed(begin, end, quote);
  }

  private void unclosed(int begin, int end, char quote) {
    faults.add(
        Kind.UNCLOSED_TEXT,
        begin,
        end,
        "this text is not closed",
        "add the missing `%s` behind it, on the same line".formatted(quote),
        new Edit(end, end, String.valueOf(quote)));
    add(TokenKind.TEXT, text.substring(begin + 1, end), begin, end);
  }

  private static boolean isWordStart(char c) {
    return c == '$' || c == '_' || Character.isLetter(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void word() {
    int begin = at;
    StringBuilder meaning = new StringBuilder();
    boolean odd = false;
    while (at < text.length()) {
      char c = meant(at);
      boolean hidden = OddCharacters.isHidden(c) && isWordStart(meant(at + 1));
      if (!isWordStart(c) && !isDigit(c) && !hidden) break;
      if (hidden) hidden();
      else {
        odd |= c != text.charAt(at);
        meaning.append(c);
        at++;
      }
    }
    if (odd) fullWidth(begin, meaning.toString());
    add(TokenKind.WORD, meaning.toString(), begin, at);
  }

  private void hidden() {
    faults.add(
        Kind.ODD_CHARACTER,
        at,
        at + 1,
        "a character that nobody sees stands in this word (U+%04X)"
            .formatted((int) text.charAt(at)),
        "take it out",
        new Edit(at, at + 1, ""));
    at++;
  }

  private void number() {
    int begin = at;
    StringBuilder meaning = new StringBuilder();
    boolean odd = false;
    while (at < text.length()) {
      char c = meant(at);
      boolean point = c == '.' && isDigit(meant(at + 1));
      if (!isDigit(c) && !point && !(c < 0x80 && Character.isLetter(c)) && c != '_') break;
      odd |= c != text.charAt(at);
      meaning.append(c);
      at++;
    }
    if (odd) fullWidth(begin, meaning.toString());
    if (!NUMBER.matcher(meaning).matches()) {
      faults.add(
          Kind.NOT_UNDERSTOOD,
          begin,
          at,
          "`%s` is no number".formatted(text.substring(begin, at)),
          "write a number in digits; a name does not begin with a digit, and a code stands in quotes");
    }
    add(TokenKind.NUMBER, meaning.toString(), begin, at);
  }

  private void sign() {
    int begin = at;
    char first = meant(at);
    String compares = COMPARING.get(text.charAt(at));
    if (compares != null) {
      at++;
      fullWidth(begin, compares);
      add(TokenKind.SIGN, compares, begin, at);
      return;
    }
    if (first >= 0x80 || first < ' ') {
      at += Character.charCount(text.codePointAt(at));
      faults.add(
          Kind.ODD_CHARACTER,
          begin,
          at,
          "`%s` has no meaning here".formatted(text.substring(begin, at)),
          "take it out, or put it into a text in quotes or a comment",
          new Edit(begin, at, ""));
      return;
    }
    boolean stop = text.charAt(at) == '。' && text.substring(at + 1, lineEnd).isBlank();
    if (stop) first = ';';
    String two = first + String.valueOf(meant(at + 1));
    String meaning = SIGNS.contains(two) ? two : String.valueOf(first);
    at += meaning.length();
    if (!text.startsWith(meaning, begin)) fullWidth(begin, meaning);
    add(TokenKind.SIGN, meaning, begin, at);
  }

  private void fullWidth(int begin, String meaning) {
    faults.add(
        Kind.FULL_WIDTH_SIGN,
        begin,
        at,
        "`%s` is not typed with the signs of the keyboard".formatted(text.substring(begin, at)),
        "write `%s` with Chinese input switched off".formatted(meaning),
        new Edit(begin, at, meaning));
  }
}
