package io.github.tradequalification.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.Version;
import org.jspecify.annotations.Nullable;

/**
 * Whether the application brought a parser along. Asked before another class is touched that knows
 * the parser.
 */
final class Jackson {

  private static final int OLDEST_MINOR = 15;

  private static final String NEEDED =
      "add com.fasterxml.jackson.core:jackson-core, version 2.15 or a later 2.x, to the"
          + " application; Jackson 3 has other packages and may stand beside it";

  /** Kept, so that every reading says the same, and not only the first. */
  private static final @Nullable String FAULT = fault();

  private Jackson() {}

  /** Throws an {@code IllegalStateException} if there is no parser, or one that will not do. */
  static void require() {
    if (FAULT != null) throw new IllegalStateException(FAULT);
  }

  private static @Nullable String fault() {
    try {
      Version found = new JsonFactory().version();
      boolean fits = found.getMajorVersion() == 2 && found.getMinorVersion() >= OLDEST_MINOR;
      return fits ? null : "JSON cannot be read with jackson-core " + found + ": " + NEEDED;
    } catch (LinkageError e) {
      return "JSON cannot be read without jackson-core: " + NEEDED;
    }
  }
}
