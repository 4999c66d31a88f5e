package io.github.tradequalification;

import org.jspecify.annotations.Nullable;

/** The root of everything this library throws on purpose. */
public abstract class QualificationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * For the modules of this library.
   *
   * @param message tells no name, number, code or address
   */
  protected QualificationException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * For the modules of this library.
   *
   * @param message tells no name, number, code or address
   */
  protected QualificationException(String message) {
    super(message);
  }
}
