package io.github.tradequalification.internal.files;

import io.github.tradequalification.RulePackException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sees packs in memory as if their jars stood on the class path beside this library, and no other
 * packs: one that is edited takes the place of the same one built earlier. Classes that a jar has
 * for newer versions of Java only are not seen. Thread-safe.
 */
public final class PackLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private static final String CLASS = ".class";
  private static final String LIBRARY = pathOf(RulePackException.class.getName());

  /** A jar, and what the JVM is told of where its classes come from. */
  private record Seen(PackJar jar, ProtectionDomain domain) {}

  private final List<Seen> jars = new ArrayList<>();
  private final Set<String> folders = new HashSet<>();

  /**
   * A loader on top of the one of this library.
   *
   * @param jars the packs it sees; not null
   */
  public PackLoader(List<PackJar> jars) {
    this(jars, PackLoader.class.getClassLoader());
  }

  /**
   * A loader on top of another.
   *
   * @param jars what it sees first; not null
   * @param parent sees the rest; not null
   */
  public PackLoader(List<PackJar> jars, ClassLoader parent) {
    super("rule packs", parent);
    for (PackJar jar : jars) {
      CodeSource source = new CodeSource(PackUrl.of(jar, ""), (Certificate[]) null);
      this.jars.add(new Seen(jar, new ProtectionDomain(source, null, this, null)));
      for (String folder : jar.folders()) folders.add(folder + "/");
    }
  }

  /**
   * Reads jars into memory, so that their files may be replaced while they are in use.
   *
   * @param jars those of the packs, and no others; not null
   * @throws RulePackException if there is none, or one of them cannot be the jar of a pack
   */
  public static PackLoader of(List<Path> jars) {
    if (jars.isEmpty()) {
      throw new RulePackException("no jar is named; name the jar of each rule pack");
    }
    List<PackJar> read = new ArrayList<>();
    for (Path jar : jars) read.add(read(jar));
    return new PackLoader(read);
  }

  private static PackJar read(Path jar) {
    PackJar read;
    try {
      read = PackJar.read(jar);
    } catch (NoSuchFileException e) {
      throw new RulePackException(
          "`%s` is not there; name the jar of a rule pack".formatted(jar), e);
    } catch (IOException e) {
      throw new RulePackException(String.valueOf(e.getMessage()), e);
    }
    if (read.files().containsKey(LIBRARY)) {
      throw new RulePackException(
          "`%s` holds this library too, which must be there only once; name the jar of the rule pack alone"
              .formatted(jar));
    }
    if (read.folders().isEmpty()) {
      throw new RulePackException(
          "`%s` has no rule pack in it, as it has no `%s`; name the jar of a rule pack"
              .formatted(jar, PackJar.INDEX));
    }
    return read;
  }

  /** The names of all classes of the packs, one within another with a point. */
  public Set<String> classNames() {
    Set<String> names = new TreeSet<>();
    for (Seen each : jars) {
      for (String path : each.jar().files().keySet()) {
        if (!path.endsWith(CLASS) || path.startsWith("META-INF/")) continue;
        String name = path.substring(0, path.length() - CLASS.length());
        names.add(name.replace('/', '.').replace('$', '.'));
      }
    }
    return names;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    Seen found = seen(pathOf(name));
    if (found == null) return super.loadClass(name, resolve);
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) return loaded;
      byte[] code = content(found, pathOf(name));
      return defineClass(name, code, 0, code.length, found.domain());
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    Seen found = seen(name);
    if (found != null) return PackUrl.of(found.jar(), name);
    return ofAPack(name) ? null : super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> found = new ArrayList<>();
    for (Seen each : jars) {
      if (each.jar().files().containsKey(name)) found.add(PackUrl.of(each.jar(), name));
    }
    if (!ofAPack(name)) found.addAll(Collections.list(super.getResources(name)));
    return Collections.enumeration(found);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    Seen found = seen(name);
    if (found != null) return new ByteArrayInputStream(content(found, name));
    return ofAPack(name) ? null : super.getResourceAsStream(name);
  }

  /** What is not taken from elsewhere. */
  private boolean ofAPack(String path) {
    int slash = path.lastIndexOf('/') + 1;
    return path.equals(PackJar.INDEX) || folders.contains(path.substring(0, slash));
  }

  /** The first jar that has a file, null if none has. */
  private @Nullable Seen seen(String path) {
    for (Seen each : jars) if (each.jar().files().containsKey(path)) return each;
    return null;
  }

  private static byte[] content(Seen found, String path) {
    return Objects.requireNonNull(found.jar().files().get(path), path);
  }

  private static String pathOf(String name) {
    return name.replace('.', '/') + ".class";
  }
}
