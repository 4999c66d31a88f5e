package io.github.tradequalification.internal.files;

import io.github.tradequalification.RulePackException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** The jars on the class path of a loader. The JVM passes over one that it cannot read. */
final class ClassPathJars {

  private ClassPathJars() {}

  /**
   * Looks whether all can be read, also those that the manifest of another names.
   *
   * @throws RulePackException if one cannot
   */
  static void check(ClassLoader loader) {
    Deque<Path> ahead = new ArrayDeque<>();
    for (ClassLoader each = loader; each != null; each = each.getParent()) {
      // It takes no pack from its parents.
      if (each instanceof PackLoader) break;
      if (each instanceof URLClassLoader urls) {
        for (URL url : urls.getURLs()) add(ahead, url);
      } else if (each == ClassLoader.getSystemClassLoader()) {
        for (String entry :
            System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
          add(ahead, entry);
        }
      }
    }
    Set<Path> seen = new HashSet<>();
    while (!ahead.isEmpty()) {
      Path jar = ahead.remove();
      boolean named = jar.toString().toLowerCase(Locale.ROOT).endsWith(".jar");
      if (named && seen.add(jar) && Files.isRegularFile(jar)) ahead.addAll(named(jar));
    }
  }

  /** The jars that the manifest of one names. */
  private static List<Path> named(Path jar) {
    try (JarFile opened = new JarFile(jar.toFile())) {
      Deque<Path> named = new ArrayDeque<>();
      if (namesOthers(opened)) {
        URL beside = jar.toUri().toURL();
        Attributes attributes = opened.getManifest().getMainAttributes();
        String list = String.valueOf(attributes.getValue(Attributes.Name.CLASS_PATH));
        for (String entry : list.strip().split("\\s+", -1)) add(named, resolved(beside, entry));
      }
      return new ArrayList<>(named);
    } catch (IOException e) {
      throw new RulePackException(
          """
          `%s` on the class path is no jar that can be read (%s), and a rule pack in it would be \
          lost; copy it again, or take it off the class path"""
              .formatted(jar, e.getMessage()),
          e);
    }
  }

  /** Most do not, and reading a manifest takes long. */
  private static boolean namesOthers(JarFile jar) throws IOException {
    ZipEntry manifest = jar.getEntry(JarFile.MANIFEST_NAME);
    if (manifest == null) return false;
    try (InputStream content = jar.getInputStream(manifest)) {
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      return text.contains(Attributes.Name.CLASS_PATH + ":");
    }
  }

  private static @Nullable URL resolved(URL beside, String entry) {
    try {
      return new URL(beside, entry);
    } catch (MalformedURLException e) {
      return null;
    }
  }

  private static void add(Deque<Path> jars, @Nullable URL url) {
    if (url == null || !url.getProtocol().equals("file")) return;
    try {
      jars.add(Path.of(new URI(url.toString())));
    } catch (URISyntaxException | IllegalArgumentException e) {
      // The JVM could not open it either.
      return;
    }
  }

  private static void add(Deque<Path> jars, String path) {
    try {
      jars.add(Path.of(path));
    } catch (InvalidPathException e) {
      // Nor this one.
      return;
    }
  }
}
