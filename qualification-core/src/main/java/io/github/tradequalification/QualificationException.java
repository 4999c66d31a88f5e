package io.github.tradequalification;

import org.jspecify.annotations.Nullable;

/** The root of everything this library throws on purpose. */
public abstract class QualificationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * For the parts of this library.
   *
   * @param message what is wrong, where, and the way out
   * @param cause null if there is none
   */
  protected QualificationException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * The same without a cause.
   *
   * @param message what is wrong, where, and the way out
   */
  protected QualificationException(String message) {
    super(message);
  }
}
