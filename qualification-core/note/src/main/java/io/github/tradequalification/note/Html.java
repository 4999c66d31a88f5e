package io.github.tradequalification.note;

/** A growing piece of HTML, in which every text means itself. */
final class Html {

  private final StringBuilder written = new StringBuilder();

  /**
   * A tag or several, as they stand.
   *
   * @param tags written by this library, never from outside
   */
  Html tags(String tags) {
    written.append(tags);
    return this;
  }

  /** A text from outside. */
  Html text(String text) {
    Printable.shown(text).codePoints().forEach(this::append);
    return this;
  }

  private void append(int character) {
    switch (character) {
      case '&' -> written.append("&amp;");
      case '<' -> written.append("&lt;");
      case '>' -> written.append("&gt;");
      case '"' -> written.append("&quot;");
      case '\'' -> written.append("&#39;");
      default -> written.appendCodePoint(character);
    }
  }

  /** An element that holds a text, on a line of its own. */
  Html element(String name, String text) {
    return tags("<" + name + ">").text(text).tags("</" + name + ">\n");
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
