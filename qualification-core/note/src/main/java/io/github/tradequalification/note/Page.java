package io.github.tradequalification.note;

import io.github.tradequalification.internal.text.DisplayWidth;
import java.util.List;

/**
 * A page of 80 columns. Whatever is written on it is shown as it is: no control character in it has
 * an effect.
 */
final class Page {

  static final int COLUMNS = 80;

  private final boolean colour;
  private final DisplayWidth width;
  private final StringBuilder written = new StringBuilder();

  Page(boolean colour, DisplayWidth width) {
    this.colour = colour;
    this.width = width;
  }

  /** An empty line, then a heading. */
  void heading(String text) {
    blank();
    line(0, text, Style.BOLD);
  }

  void blank() {
    written.append('\n');
  }

  /** A text at an indent. */
  void line(int indent, String text, Style... style) {
    item(indent, "", text, List.of(), style);
  }

  /** A text that hangs behind its label. */
  void item(int indent, String label, String text, List<Style> labelStyle, Style... style) {
    int hang = width.of(label);
    String before = " ".repeat(indent) + styled(label, labelStyle.toArray(Style[]::new));
    String shown = Printable.shown(text);
    for (String line : LineBreaks.of(shown, COLUMNS - indent - hang, width)) {
      written.append(before).append(styled(line, style)).append('\n');
      before = " ".repeat(indent + hang);
    }
  }

  /** The text with spaces after it, so many columns wide. */
  String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width.of(text)));
  }

  int width(String text) {
    return width.of(text);
  }

  private String styled(String text, Style... style) {
    return colour && !text.isBlank() ? Style.styled(text, style) : text;
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
