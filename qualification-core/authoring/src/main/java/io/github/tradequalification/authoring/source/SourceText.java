package io.github.tradequalification.authoring.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The text of a file, with places in it. Immutable. */
public final class SourceText {

  /** How a file was saved. */
  public enum Encoding {
    /** In UTF-8, as it should be. */
    UTF_8,
    /** In UTF-8, with a byte order mark, which is not part of the text. */
    UTF_8_WITH_MARK,
    /** In UTF-16. */
    UTF_16,
    /** In no UTF; read as GB18030, which GBK and GB2312 are part of. */
    GB18030
  }

  private static final char MARK = '\uFEFF';

  private final String name;
  private final String text;
  private final Encoding encoding;
  private final int[] lines;

  private SourceText(String name, String text, Encoding encoding) {
    this.name = name;
    this.text = text;
    this.encoding = encoding;
    this.lines = beginnings(text);
  }

  /**
   * A text that is at hand.
   *
   * @param name the path of its file as it is told
   */
  public static SourceText of(String name, String text) {
    return new SourceText(name, text, Encoding.UTF_8);
  }

  /**
   * The text of a file, however it was saved.
   *
   * @param name the path of its file as it is told
   */
  public static SourceText of(String name, byte[] content) {
    if (begins(content, 0xFF, 0xFE)) {
      return new SourceText(
          name, unmarked(new String(content, StandardCharsets.UTF_16LE)), Encoding.UTF_16);
    }
    if (begins(content, 0xFE, 0xFF)) {
      return new SourceText(
          name, unmarked(new String(content, StandardCharsets.UTF_16BE)), Encoding.UTF_16);
    }
    if (content.length > 3 && (content[0] == 0 || content[1] == 0)) {
      Charset guess = content[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      return new SourceText(name, new String(content, guess), Encoding.UTF_16);
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString();
      boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
      return new SourceText(
          name, unmarked(text), marked ? Encoding.UTF_8_WITH_MARK : Encoding.UTF_8);
    } catch (CharacterCodingException e) {
      return new SourceText(
          name, new String(content, Charset.forName("GB18030")), Encoding.GB18030);
    }
  }

  private static boolean begins(byte[] content, int first, int second) {
    return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
  }

  private static String unmarked(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static int[] beginnings(String text) {
    List<Integer> found = new ArrayList<>(List.of(0));
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean alone = c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
      if (c == '\n' || alone) found.add(at + 1);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The path of the file as it is told. */
  public String name() {
    return name;
  }

  /** All of it. */
  public String text() {
    return text;
  }

  /** How it was saved. */
  public Encoding encoding() {
    return encoding;
  }

  /** The place of a character, or that behind the last one. */
  public Place at(int offset) {
    int line = lineOf(offset);
    int begin = lines[line - 1];
    return new Place(line, text.codePointCount(begin, Math.min(offset, text.length())) + 1);
  }

  /** The line of a character, from 1. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** How its lines end: as the first one does. */
  public String lineEnd() {
    if (lines.length < 2) return "\n";
    int next = lines[1];
    if (text.charAt(next - 1) == '\r') return "\r";
    return next > 1 && text.charAt(next - 2) == '\r' ? "\r\n" : "\n";
  }

  /** How many lines there are. */
  public int lineCount() {
    return lines.length;
  }

  /**
   * The offset of the first character of a line.
   *
   * @param line from 1
   */
  public int beginningOf(int line) {
    return lines[line - 1];
  }

  /**
   * A line without its end.
   *
   * @param line from 1
   */
  public String line(int line) {
    int end = line < lines.length ? lines[line] : text.length();
    String whole = text.substring(lines[line - 1], end);
    return whole.stripTrailing().isEmpty() ? "" : whole.replaceAll("[\\r\\n]+$", "");
  }
}
