package io.github.tradequalification;

/** A text is no receipt that was written here, or was damaged since. */
public final class InvalidReceiptException extends QualificationException {

  private static final long serialVersionUID = 1L;

  /** Where the text is wrong. */
  private final String path;

  /**
   * The refusal of a text.
   *
   * @param path where it is wrong, as in {@code rulePacks[0].digest}; empty for the text itself
   * @param problem what is wrong
   * @param allowed what may stand there instead, as the end of a sentence that begins with
   *     “expected”
   */
  public InvalidReceiptException(String path, String problem, String allowed) {
    super(
        "%s: %s; expected %s"
            .formatted(path.isEmpty() ? "receipt" : shown(path), shown(problem), allowed));
    this.path = shown(path);
  }

  /** Where the text is wrong, as in {@code rulePacks[0].digest}; empty for the text itself. */
  public String path() {
    return path;
  }

  private static String shown(String text) {
    return InvalidProfileException.printable(text, InvalidProfileException.SHOWN_IN_ALL);
  }
}
