package io.github.tradequalification.cli;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Files that a command is given by name; {@code -} is standard input. */
final class Given {

  private Given() {}

  /** Opens a file. */
  static InputStream open(CommandSpec spec, String name) throws IOException {
    if (name.equals("-")) return System.in;
    try {
      return Files.newInputStream(Path.of(name));
    } catch (InvalidPathException e) {
      throw new ParameterException(
          spec.commandLine(), "`" + name + "` is no file name on this system: " + e.getReason());
    }
  }

  /** Reads a whole file. */
  static byte[] read(CommandSpec spec, String name) throws IOException {
    try (InputStream in = open(spec, name)) {
      return in.readAllBytes();
    }
  }

  /** Reads a profile, which is refused as soon as it is too long. */
  static Enterprise profile(CommandSpec spec, String name) throws IOException {
    try (InputStream in = open(spec, name)) {
      return ProfileJson.read(in);
    }
  }

  /** Reads the key of receipts, null if there is none. */
  static byte[] key(CommandSpec spec, String name) throws IOException {
    return name == null ? null : read(spec, name);
  }
}
