package io.github.tradequalification;

/**
 * A text is no assessment that was written here, or was damaged since. Its message shows no value:
 * an assessment holds what a profile does.
 */
public final class InvalidAssessmentException extends QualificationException {

  private static final long serialVersionUID = 1L;

  /** Where the text is wrong. */
  private final String path;

  /**
   * The refusal of a text.
   *
   * @param path where it is wrong, as in {@code findings[3].outcome}; empty for the text itself
   * @param problem what is wrong
   * @param allowed what may stand there instead, as the end of a sentence that begins with
   *     “expected”
   */
  public InvalidAssessmentException(String path, String problem, String allowed) {
    super(
        "%s: %s; expected %s"
            .formatted(path.isEmpty() ? "assessment" : shown(path), shown(problem), allowed));
    this.path = shown(path);
  }

  /** Where the text is wrong, as in {@code findings[3].outcome}; empty for the text itself. */
  public String path() {
    return path;
  }

  private static String shown(String text) {
    return InvalidProfileException.printable(text, InvalidProfileException.SHOWN_IN_ALL);
  }
}
