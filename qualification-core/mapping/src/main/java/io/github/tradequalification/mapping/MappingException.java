package io.github.tradequalification.mapping;

import io.github.tradequalification.QualificationException;
import java.util.List;

/**
 * A mapping file that says something wrong, a table that has other columns than it says, or a table
 * that cannot be read on. No message tells a value of a row.
 */
public final class MappingException extends QualificationException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, one mistake each. */
  private final List<String> mistakes;

  MappingException(List<String> mistakes) {
    super(String.join(" | ", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** Each mistake in one line: where, what, and the way out. Never empty. */
  public List<String> mistakes() {
    return mistakes;
  }
}
