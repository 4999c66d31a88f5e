package io.github.tradequalification.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Writes the jars of test packs. */
final class TestJar {

  private TestJar() {}

  static Path write(Path jar, TestPack pack) throws IOException {
    return write(jar, pack.built(), null);
  }

  /**
   * @param manifest null for none
   */
  static Path write(Path jar, Map<String, byte[]> files, Manifest manifest) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries =
            manifest == null ? new JarOutputStream(out) : new JarOutputStream(out, manifest)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        entries.putNextEntry(new ZipEntry(file.getKey()));
        entries.write(file.getValue());
      }
    }
    return jar;
  }
}
