package io.github.tradequalification.note;

/** How a text stands out on a terminal. */
enum Style {
  BOLD(1),
  FAINT(2),
  RED(31),
  GREEN(32),
  YELLOW(33);

  private static final String RESET = "\u001B[0m";

  private final String sequence;

  Style(int code) {
    this.sequence = "\u001B[" + code + "m";
  }

  /** The text in all of these styles. */
  static String styled(String text, Style... styles) {
    if (styles.length == 0) return text;
    StringBuilder styled = new StringBuilder();
    for (Style style : styles) styled.append(style.sequence);
    return styled.append(text).append(RESET).toString();
  }
}
