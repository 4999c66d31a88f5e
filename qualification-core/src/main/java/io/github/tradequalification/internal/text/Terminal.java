package io.github.tradequalification.internal.text;

import java.io.IOException;
import java.nio.file.Path;

/** Whether somebody watches. */
public final class Terminal {

  private Terminal() {}

  /**
   * Whether errors are shown on a terminal. Java does not tell where its errors go; systems that
   * name their open files do.
   */
  public static boolean showsErrors() {
    try {
      return Path.of("/dev/fd/2").toRealPath().toString().matches("/dev/(pts/|tty|console).*");
    } catch (IOException e) {
      return false;
    }
  }
}
