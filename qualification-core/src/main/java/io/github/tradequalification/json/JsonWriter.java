package io.github.tradequalification.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in UTF-8: by hand, so that a value has the same bytes whatever parser the application
 * brings along, and on every Java. Not thread-safe.
 */
final class JsonWriter {

  private static final int USUAL_BYTES = 8_192;

  /** How much of a text is written in one go. */
  private static final int PIECE = 1_000;

  /** What stands before a name or value. */
  private enum Before {
    /** The name it belongs to, or the beginning of the text. */
    NOTHING,
    BRACKET,
    VALUE
  }

  private final @Nullable OutputStream out;
  private final boolean indented;
  private byte[] bytes = new byte[USUAL_BYTES];
  private int end;
  private int depth;
  private Before before = Before.NOTHING;

  /**
   * Begins a text.
   *
   * @param out where it is written to; null to keep it
   */
  JsonWriter(@Nullable OutputStream out, boolean indented) {
    this.out = out;
    this.indented = indented;
  }

  /** A name in quotes, which needs no escapes. */
  static byte[] quoted(String name) {
    return ('"' + name + '"').getBytes(StandardCharsets.US_ASCII);
  }

  int length() {
    return end;
  }

  String text() {
    return new String(bytes, 0, end, StandardCharsets.UTF_8);
  }

  void writeTo(OutputStream stream) throws IOException {
    stream.write(bytes, 0, end);
    stream.flush();
  }

  /** Hands over what is not written yet. */
  void finish() throws IOException {
    if (out != null) writeTo(out);
    end = 0;
  }

  void writeStartObject() throws IOException {
    open('{');
    depth++;
  }

  void writeEndObject() throws IOException {
    depth--;
    if (before == Before.VALUE) newLine();
    else blank();
    close('}');
  }

  void writeStartArray() throws IOException {
    open('[');
  }

  void writeEndArray() throws IOException {
    blank();
    close(']');
  }

  /**
   * The name of the value that follows.
   *
   * @param quoted made by {@link #quoted}
   */
  void writeFieldName(byte[] quoted) throws IOException {
    beginName();
    room(quoted.length);
    System.arraycopy(quoted, 0, bytes, end, quoted.length);
    end += quoted.length;
    endName();
  }

  /** The name of the value that follows. */
  void writeFieldName(String name) throws IOException {
    beginName();
    quote(name);
    endName();
  }

  void writeString(String text) throws IOException {
    beginValue();
    quote(text);
    before = Before.VALUE;
  }

  void writeNumber(int number) throws IOException {
    literal(Integer.toString(number));
  }

  void writeNumber(BigDecimal number) throws IOException {
    literal(number.toString());
  }

  void writeBoolean(boolean truth) throws IOException {
    literal(truth ? "true" : "false");
  }

  void writeNull() throws IOException {
    literal("null");
  }

  private void literal(String ascii) throws IOException {
    beginValue();
    room(ascii.length());
    for (int i = 0; i < ascii.length(); i++) bytes[end++] = (byte) ascii.charAt(i);
    before = Before.VALUE;
  }

  private void open(char bracket) throws IOException {
    beginValue();
    put(bracket);
    before = Before.BRACKET;
  }

  private void close(char bracket) throws IOException {
    put(bracket);
    before = Before.VALUE;
  }

  private void beginValue() throws IOException {
    if (before == Before.NOTHING) return;
    if (before == Before.VALUE) put(',');
    blank();
  }

  private void beginName() throws IOException {
    if (before == Before.VALUE) put(',');
    newLine();
  }

  private void endName() throws IOException {
    blank();
    put(':');
    blank();
    before = Before.NOTHING;
  }

  private void blank() throws IOException {
    if (indented) put(' ');
  }

  private void newLine() throws IOException {
    if (!indented) return;
    put('\n');
    for (int i = 0; i < depth; i++) {
      put(' ');
      put(' ');
    }
  }

  private void put(char ascii) throws IOException {
    room(1);
    bytes[end++] = (byte) ascii;
  }

  private void quote(String text) throws IOException {
    put('"');
    for (int from = 0; from < text.length(); ) {
      int to = Math.min(text.length(), from + PIECE);
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) to--;
      room((to - from) * JsonCharacters.MOST_BYTES);
      end = JsonCharacters.write(text, from, to, bytes, end);
      from = to;
    }
    put('"');
  }

  private void room(int more) throws IOException {
    if (bytes.length - end >= more) return;
    if (out != null) {
      out.write(bytes, 0, end);
      end = 0;
    }
    if (bytes.length - end < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + more));
    }
  }
}
