package io.github.tradequalification.internal.files;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The place where a file and its neighbours lie: a jar, also in memory, a folder, or what a class
 * loader shows.
 */
interface PackPlace extends Closeable {

  /** The content of a file, null if there is none. */
  @Nullable InputStream open(String path) throws IOException;

  /** The paths of all files with an ending, none where they cannot be listed. */
  List<String> find(String ending) throws IOException;

  /**
   * The place of a file.
   *
   * @param file where the class loader found it
   * @param path what it was asked for
   */
  static PackPlace of(URL file, String path, ClassLoader loader) throws IOException {
    URLConnection connection = file.openConnection();
    if (connection instanceof JarURLConnection jar) {
      // The JVM keeps and shares a cached one, which must not be closed.
      jar.setUseCaches(false);
      return new Jar(jar.getJarFile());
    }
    if (connection instanceof PackUrl.Connection inMemory) return new InMemory(inMemory.jar());
    if (file.getProtocol().equals("file")) {
      try {
        Path root = Path.of(new URI(file.toString()));
        return new Folder(root.resolve("../".repeat(Path.of(path).getNameCount())).normalize());
      } catch (URISyntaxException | IllegalArgumentException e) {
        // As a class loader of its own kind may write it.
        return new Loader(loader);
      }
    }
    return new Loader(loader);
  }

  /** A jar, also one within another. */
  record Jar(JarFile jar) implements PackPlace {
    @Override
    public @Nullable InputStream open(String path) throws IOException {
      JarEntry entry = jar.getJarEntry(path);
      return entry == null ? null : jar.getInputStream(entry);
    }

    @Override
    public List<String> find(String ending) {
      List<String> found = new ArrayList<>();
      for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
        String path = all.nextElement().getName();
        if (path.endsWith(ending)) found.add(path);
      }
      return found;
    }

    @Override
    public void close() throws IOException {
      jar.close();
    }
  }

  /** A jar in memory. */
  record InMemory(PackJar jar) implements PackPlace {
    @Override
    public @Nullable InputStream open(String path) {
      byte[] content = jar.files().get(path);
      return content == null ? null : new ByteArrayInputStream(content);
    }

    @Override
    public List<String> find(String ending) {
      return jar.files().keySet().stream().filter(path -> path.endsWith(ending)).toList();
    }

    @Override
    public void close() {}
  }

  /** A folder with the layout of a jar. */
  record Folder(Path root) implements PackPlace {
    @Override
    public @Nullable InputStream open(String path) throws IOException {
      Path file = root.resolve(path);
      return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }

    @Override
    public List<String> find(String ending) throws IOException {
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .map(file -> root.relativize(file).toString().replace('\\', '/'))
            .filter(path -> path.endsWith(ending))
            .toList();
      }
    }

    @Override
    public void close() {}
  }

  /** Any other place. */
  record Loader(ClassLoader loader) implements PackPlace {
    @Override
    public @Nullable InputStream open(String path) {
      return loader.getResourceAsStream(path);
    }

    @Override
    public List<String> find(String ending) {
      return List.of();
    }

    @Override
    public void close() {}
  }
}
