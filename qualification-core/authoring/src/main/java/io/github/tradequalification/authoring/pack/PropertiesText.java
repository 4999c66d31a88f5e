package io.github.tradequalification.authoring.pack;

import io.github.tradequalification.authoring.source.MergeMarks;
import io.github.tradequalification.authoring.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the form {@code key=value} with places, read as {@link java.util.Properties} reads it.
 * Immutable.
 *
 * @param source its text
 * @param entries in order, a key that stands there twice included
 */
public record PropertiesText(SourceText source, List<Entry> entries) {

  /**
   * One entry.
   *
   * @param key without escapes
   * @param value without escapes
   * @param badEscape the offset of an escape that is none, -1 if there is none
   * @param oddSign the offset of a full-width sign that was taken for the one behind the key, -1 if
   *     there is none
   */
  public record Entry(
      String key,
      String value,
      int keyBegin,
      int keyEnd,
      int valueBegin,
      int valueEnd,
      int badEscape,
      int oddSign) {}

  /** Copies the entries. */
  public PropertiesText {
    entries = List.copyOf(entries);
  }

  /** Reads a text. */
  public static PropertiesText read(SourceText source) {
    String text = source.text();
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (MergeMarks.isAt(text, at)) at = MergeMarks.end(text, at);
      else if (Character.isWhitespace(c)) at++;
      else if (c == '#' || c == '!') at = lineEnd(text, at);
      else {
        Entry entry = entry(text, at);
        entries.add(entry);
        at = entry.valueEnd();
      }
    }
    return new PropertiesText(source, entries);
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') at++;
    return at;
  }

  private static Entry entry(String text, int begin) {
    int keyEnd = begin;
    while (keyEnd < text.length() && !isSeparator(text.charAt(keyEnd))) {
      keyEnd += text.charAt(keyEnd) == '\\' ? 2 : 1;
    }
    keyEnd = Math.min(keyEnd, text.length());
    int valueBegin = skipBlanks(text, keyEnd);
    int oddSign = isOdd(text, valueBegin) ? valueBegin : -1;
    boolean sign =
        oddSign >= 0
            || (valueBegin < text.length()
                && (text.charAt(valueBegin) == '=' || text.charAt(valueBegin) == ':'));
    if (sign) valueBegin = skipBlanks(text, valueBegin + 1);
    int valueEnd = lineEnd(text, valueBegin);
    while (goesOn(text, valueBegin, valueEnd)) {
      int next = valueEnd + (text.startsWith("\r\n", valueEnd) ? 2 : 1);
      valueEnd = lineEnd(text, next);
    }
    Unescaped key = unescaped(text, begin, keyEnd);
    Unescaped value = unescaped(text, valueBegin, valueEnd);
    int bad = key.bad() >= 0 ? key.bad() : value.bad();
    return new Entry(key.text(), value.text(), begin, keyEnd, valueBegin, valueEnd, bad, oddSign);
  }

  private static boolean isSeparator(char c) {
    return c == '=' || c == ':' || c == '＝' || c == '：' || Character.isWhitespace(c);
  }

  private static boolean isOdd(String text, int at) {
    return at < text.length() && (text.charAt(at) == '＝' || text.charAt(at) == '：');
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) at++;
    return at;
  }

  /** Whether an odd number of backslashes stands before the end of the line. */
  private static boolean goesOn(String text, int begin, int end) {
    int slashes = 0;
    while (end - 1 - slashes >= begin && text.charAt(end - 1 - slashes) == '\\') slashes++;
    return slashes % 2 == 1 && end < text.length();
  }

  private record Unescaped(String text, int bad) {}

  private static Unescaped unescaped(String text, int begin, int end) {
    StringBuilder plain = new StringBuilder();
    int bad = -1;
    for (int at = begin; at < end; at++) {
      char c = text.charAt(at);
      if (c != '\\' || at + 1 >= end) {
        if (c != '\\') plain.append(c);
        continue;
      }
      char escaped = text.charAt(++at);
      switch (escaped) {
        case 'n' -> plain.append('\n');
        case 't' -> plain.append('\t');
        case 'r', 'f' -> plain.append(' ');
        case '\n', '\r' -> {
          while (at + 1 < end && Character.isWhitespace(text.charAt(at + 1))) at++;
        }
        case 'u' -> {
          String digits = text.substring(at + 1, Math.min(at + 5, end));
          if (digits.matches("[0-9a-fA-F]{4}")) {
            plain.append((char) Integer.parseInt(digits, 16));
            at += 4;
          } else if (bad < 0) bad = at - 1;
        }
        default -> {
          if (bad < 0 && isLost(escaped)) bad = at - 1;
          plain.append(escaped);
        }
      }
    }
    return new Unescaped(plain.toString(), bad);
  }

  /** Whether a backslash before it does nothing but vanish. */
  private static boolean isLost(char escaped) {
    return Character.isLetterOrDigit(escaped);
  }

  /** The first entry of a key. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  /** What the keys are set to, of a key that stands there twice the first. */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (Entry entry : entries) values.putIfAbsent(entry.key(), entry.value());
    return values;
  }
}
