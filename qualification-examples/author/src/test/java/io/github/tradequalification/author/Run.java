package io.github.tradequalification.author;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A command that was run. */
record Run(int status, String out, String err) {

  static Run of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = AuthorCommand.run(arguments, out, err);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
