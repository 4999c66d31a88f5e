package io.github.tradequalification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tradequalification.InvalidProfileException;
import java.util.concurrent.Callable;

/** What every refusal of a text has to be. */
final class Refusals {

  private Refusals() {}

  /** What a reading is refused with. */
  static InvalidProfileException refusal(Callable<?> reading) {
    InvalidProfileException refusal =
        catchThrowableOfType(InvalidProfileException.class, reading::call);
    assertThat(refusal).as("refusal").isNotNull();
    return refusal;
  }

  /** Short, in the usual shape, and nothing in it hides or comes from the parser. */
  static void isOneClearLine(InvalidProfileException refusal) {
    String message = refusal.getMessage();
    assertThat(message).contains(": ").contains("; expected ").hasSizeLessThan(1_000);
    assertThat((refusal.path() + message).codePoints().map(Character::getType))
        .doesNotContain(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);
    assertThat(message).doesNotContain("jackson", "StreamReadConstraints");
  }
}
