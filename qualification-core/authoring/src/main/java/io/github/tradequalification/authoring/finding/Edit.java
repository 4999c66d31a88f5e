package io.github.tradequalification.authoring.finding;

/**
 * A change of a text that mends what was found.
 *
 * @param begin the offset of the first character to replace
 * @param end the offset behind the last one
 * @param replacement what to write there; not null
 */
public record Edit(int begin, int end, String replacement) {

  /** What mends a file by no more than saving it again, in UTF-8 without a byte order mark. */
  public static final Edit SAVED_AGAIN = new Edit(0, 0, "");

  /** Whether the text is another one then. */
  public boolean changesText() {
    return begin != end || !replacement.isEmpty();
  }
}
