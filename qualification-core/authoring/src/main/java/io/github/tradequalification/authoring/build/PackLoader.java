package io.github.tradequalification.authoring.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sees packs in memory as if their jars stood on the class path beside this library, and no other
 * packs: one that is edited takes the place of the same one built earlier. Thread-safe.
 */
public final class PackLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private static final String CLASS = ".class";

  private final List<PackJar> jars;
  private final Set<String> folders = new HashSet<>();

  /**
   * A loader on top of the one of this library.
   *
   * @param jars the packs it sees; not null
   */
  public PackLoader(List<PackJar> jars) {
    super("rule packs", PackLoader.class.getClassLoader());
    this.jars = List.copyOf(jars);
    for (PackJar jar : jars) for (String folder : jar.folders()) folders.add(folder + "/");
  }

  /** The names of all classes of the packs, one within another with a point. */
  public Set<String> classNames() {
    Set<String> names = new TreeSet<>();
    for (PackJar jar : jars) {
      for (String path : jar.files().keySet()) {
        if (!path.endsWith(CLASS) || path.startsWith("META-INF/")) continue;
        String name = path.substring(0, path.length() - CLASS.length());
        names.add(name.replace('/', '.').replace('$', '.'));
      }
    }
    return names;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] code = bytes(name.replace('.', '/') + CLASS);
    if (code == null) return super.loadClass(name, resolve);
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : defineClass(name, code, 0, code.length);
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    byte[] content = bytes(name);
    if (content != null) return url(name, content);
    return ofAPack(name) ? null : super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> found = new ArrayList<>();
    for (PackJar jar : jars) {
      byte[] content = jar.files().get(name);
      if (content != null) found.add(url(name, content));
    }
    if (!ofAPack(name)) found.addAll(Collections.list(super.getResources(name)));
    return Collections.enumeration(found);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    byte[] content = bytes(name);
    if (content != null) return new ByteArrayInputStream(content);
    return ofAPack(name) ? null : super.getResourceAsStream(name);
  }

  /** What is not taken from elsewhere. */
  private boolean ofAPack(String path) {
    return path.equals(PackJar.INDEX) || folders.contains(path.substring(0, slash(path)));
  }

  private static int slash(String path) {
    return path.lastIndexOf('/') + 1;
  }

  private byte @Nullable [] bytes(String path) {
    for (PackJar jar : jars) {
      byte[] content = jar.files().get(path);
      if (content != null) return content;
    }
    return null;
  }

  private static URL url(String name, byte[] content) {
    try {
      return new URL(null, "pack:" + name, new InMemory(content));
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class InMemory extends URLStreamHandler {

    private final byte[] content;

    InMemory(byte[] content) {
      this.content = content;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(content);
        }
      };
    }
  }
}
