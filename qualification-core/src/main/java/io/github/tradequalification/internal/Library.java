package io.github.tradequalification.internal;

import io.github.tradequalification.internal.engine.CompiledRules;
import io.github.tradequalification.internal.text.Bundle;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What runs here. */
public final class Library {

  private static final String FILE = "library.properties";
  private static final String VERSION = version(Library.class.getResourceAsStream(FILE));

  private Library() {}

  /** The version of this library, as its build wrote it. */
  public static String version() {
    return VERSION;
  }

  /** The version of the rule engine that is on the class path. */
  public static String engine() {
    return CompiledRules.engineVersion();
  }

  /** Through the class, not its loader, which as a module would not see the file. */
  private static String version(@Nullable InputStream file) {
    String version = file == null ? null : Bundle.read(file, FILE).get("version");
    if (version == null) {
      throw new IllegalStateException("the version of this library is missing from its jar");
    }
    return version;
  }
}
