package io.github.tradequalification.internal.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the jar of a rule pack holds, in memory. Whoever is given the contents of a file must not
 * change them.
 *
 * @param name what the jar is called, for messages; no two that are used together share it
 * @param files by path; not null
 */
public record PackJar(String name, SortedMap<String, byte[]> files) {

  /**
   * One line a pack: the folder of its descriptor, texts and digest. Shading tools can merge it by
   * appending.
   */
  public static final String INDEX = "META-INF/tradequalification/rule-packs";

  /**
   * Reads a jar.
   *
   * @throws NoSuchFileException if it is not there
   * @throws IOException if it cannot be read, with a message that says so and names it
   */
  public static PackJar read(Path jar) throws IOException {
    byte[] content;
    try {
      content = Files.readAllBytes(jar);
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      throw unreadable(jar.toString(), e.toString(), e);
    }
    return read(jar.toString(), content);
  }

  /**
   * Reads a jar to its end.
   *
   * @param name what it is called, for messages
   * @throws IOException if it cannot be read
   */
  public static PackJar read(String name, InputStream content) throws IOException {
    return read(name, content.readAllBytes());
  }

  private static PackJar read(String name, byte[] content) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    // Not verified: whoever loads the pack compares the sums of its files.
    try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(content), false)) {
      for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
        if (!entry.isDirectory()) files.put(entry.getName(), jar.readAllBytes());
      }
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(name, String.valueOf(e.getMessage()), e);
    }
    if (files.isEmpty()) throw unreadable(name, "no file is in it", null);
    return new PackJar(name, files);
  }

  private static IOException unreadable(String name, String why, @Nullable Exception cause) {
    return new IOException(
        "`%s` is no jar that can be read (%s); copy it again".formatted(name, why), cause);
  }

  /**
   * The jars and folders on a class path that hold packs.
   *
   * @throws IOException if one of them cannot be read
   */
  public static List<PackJar> seenBy(ClassLoader loader) throws IOException {
    List<PackJar> found = new ArrayList<>();
    for (URL index : Collections.list(loader.getResources(INDEX))) {
      if (index.openConnection() instanceof JarURLConnection jar) {
        try (InputStream content = jar.getJarFileURL().openStream()) {
          found.add(read(String.valueOf(jar.getJarFileURL()), content));
        }
      } else if (index.getProtocol().equals("file")) {
        Path file = Path.of(URI.create(index.toString()));
        found.add(inFolder(file.resolve("../".repeat(Path.of(INDEX).getNameCount())).normalize()));
      }
    }
    return found;
  }

  private static PackJar inFolder(Path root) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    List<Path> all;
    try (Stream<Path> found = Files.walk(root)) {
      all = found.filter(Files::isRegularFile).toList();
    }
    for (Path file : all) {
      files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
    return new PackJar(root.toString(), files);
  }

  /** The folders of the packs in it, none if it has no pack. */
  public List<String> folders() {
    byte[] index = files.get(INDEX);
    if (index == null) return List.of();
    return new String(index, StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /** The texts of files directly in a folder with an ending, by their names. */
  public Map<String, byte[]> in(String folder, String ending) {
    SortedMap<String, byte[]> found = new TreeMap<>();
    String prefix = folder + "/";
    for (Map.Entry<String, byte[]> file : files.tailMap(prefix).entrySet()) {
      if (!file.getKey().startsWith(prefix)) break;
      String name = file.getKey().substring(prefix.length());
      if (name.indexOf('/') < 0 && name.endsWith(ending)) found.put(name, file.getValue());
    }
    return found;
  }
}
