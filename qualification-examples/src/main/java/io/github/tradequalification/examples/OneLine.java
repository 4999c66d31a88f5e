package io.github.tradequalification.examples;

/** Text from outside on its way to a terminal: it shall not break the line, turn the direction of writing, or drive the terminal. */
final class OneLine {

  private OneLine() {}

  /** The text with line ends, control and direction characters and half characters written as {@code \}{@code uXXXX}. */
  static String of(String text) {
    if (text.codePoints().noneMatch(OneLine::hidden)) return text;
    StringBuilder line = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (!hidden(c)) line.appendCodePoint(c);
      else for (char unit : Character.toChars(c)) line.append(String.format("\\u%04X", (int) unit));
    });
    return line.toString();
  }

  private static boolean hidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
