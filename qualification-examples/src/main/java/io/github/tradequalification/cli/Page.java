package io.github.tradequalification.cli;

import io.github.tradequalification.internal.text.DisplayWidth;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * A page of 80 columns. Whatever is written on it is shown as it is: no control character and no
 * picocli markup in it has an effect.
 */
final class Page {

  static final int COLUMNS = 80;
  private static final int LONGEST_TEXT = 600;

  private final Ansi ansi;
  private final DisplayWidth width;
  private final StringBuilder written = new StringBuilder();

  Page(Ansi ansi, DisplayWidth width) {
    this.ansi = ansi;
    this.width = width;
  }

  /** An empty line, then a heading. */
  void heading(String text) {
    blank();
    line(0, text, Style.bold);
  }

  void blank() {
    written.append('\n');
  }

  /** A text at an indent. */
  void line(int indent, String text, IStyle... style) {
    item(indent, "", text, List.of(), style);
  }

  /** A text that hangs behind its label. */
  void item(int indent, String label, String text, List<IStyle> labelStyle, IStyle... style) {
    int hang = width.of(label);
    String before = " ".repeat(indent) + styled(label, labelStyle.toArray(IStyle[]::new));
    String shown = Printable.of(Printable.shortened(text, LONGEST_TEXT));
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

  private String styled(String text, IStyle... style) {
    return ansi.enabled() && style.length > 0 && !text.isBlank()
        ? Style.on(style) + text + Style.reset.off()
        : text;
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
