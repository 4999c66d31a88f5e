package io.github.tradequalification;

import org.jspecify.annotations.Nullable;

/**
 * A rule pack is missing, broken or contradicts itself: something for its author to fix, never a
 * fault of the profile.
 */
public final class RulePackException extends QualificationException {

  private static final long serialVersionUID = 1L;

  /**
   * A fault that was found here.
   *
   * @param message what is wrong, where, and the way out
   */
  public RulePackException(String message) {
    super(message);
  }

  /**
   * A fault that something underneath found.
   *
   * @param message what is wrong, where, and the way out
   * @param cause what was thrown underneath
   */
  public RulePackException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
