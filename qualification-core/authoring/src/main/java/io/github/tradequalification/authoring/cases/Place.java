package io.github.tradequalification.authoring.cases;

/**
 * A place in a file. Immutable.
 *
 * @param file the path of the file
 * @param line from 1
 * @param column from 1
 */
public record Place(String file, int line, int column) {

  /** As editors read it: {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
