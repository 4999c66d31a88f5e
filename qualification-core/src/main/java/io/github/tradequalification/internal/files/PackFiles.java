package io.github.tradequalification.internal.files;

import io.github.tradequalification.RulePackException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The files of all packs that a class loader sees, compared with what was built. */
public final class PackFiles {

  private static final int PIECE = 1 << 14;
  private static final String CLASS = ".class";
  private static final String SOURCE = ".drl";
  private static final String DIGEST = "/" + Checksums.FILE;

  private final ClassLoader loader;
  private final byte[] piece = new byte[PIECE];

  private PackFiles(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Looks whether every file of every pack is there as it was built, and no pack is left out.
   *
   * @param indexes the files that list packs
   * @param index what the class loader was asked for to find them
   * @param folders the folders that they list
   * @throws RulePackException if something is missing, changed, not listed or not readable
   */
  public static void check(
      ClassLoader loader, List<URL> indexes, String index, Collection<String> folders) {
    PackFiles files = new PackFiles(loader);
    for (String folder : folders) files.check(folder);
    for (URL each : indexes) files.refuseUnlisted(each, index, folders);
    ClassPathJars.check(loader);
  }

  private void refuseUnlisted(URL found, String index, Collection<String> folders) {
    try (PackPlace place = PackPlace.of(found, index, loader)) {
      for (String path : place.find(DIGEST)) {
        String folder = path.substring(0, path.length() - DIGEST.length());
        if (folders.contains(folder)) continue;
        throw new RulePackException(
            """
            there is a rule pack in `%s`, but `%s` beside it does not name that folder; \
            when jars are made into one, the lines of all their files of this name must be kept"""
                .formatted(folder, index));
      }
    } catch (IOException e) {
      throw new RulePackException("cannot list what lies beside `%s`".formatted(found), e);
    }
  }

  private void check(String folder) {
    String path = folder + DIGEST;
    URL found = loader.getResource(path);
    // Whoever reads the pack tells it.
    if (found == null) return;
    String where = "rule pack in `%s`: ".formatted(folder);
    try (PackPlace place = PackPlace.of(found, path, loader)) {
      Checksums built = Checksums.read(where, text(place, path));
      for (Checksums.Entry file : built.files()) {
        Long crc32 = crc32(place, file.path());
        if (crc32 == null) throw differs(where, file.path(), "is not there", null);
        if (crc32 != file.crc32()) throw differs(where, file.path(), "was changed", null);
      }
      refuseFilesFromElsewhere(where, found, path, built);
    } catch (IOException e) {
      throw new RulePackException(
          where + "its files cannot be read (%s); copy its jar again".formatted(e.getMessage()), e);
    }
  }

  private static String text(PackPlace place, String path) throws IOException {
    try (InputStream content = place.open(path)) {
      return content == null ? "" : new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private @Nullable Long crc32(PackPlace place, String path) throws IOException {
    try (InputStream content = place.open(path)) {
      if (content == null) return null;
      CRC32 crc32 = new CRC32();
      for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
        crc32.update(piece, 0, read);
      }
      return crc32.getValue();
    }
  }

  /** The files may be right, and the JVM may still take one from a place before them. */
  private void refuseFilesFromElsewhere(
      String where, URL digest, String digestPath, Checksums built) {
    String root = root(digest, digestPath);
    String usual = null;
    for (Checksums.Entry file : built.files()) {
      String path = file.path();
      if (path.endsWith(SOURCE)) continue;
      boolean loaded = path.endsWith(CLASS) && !path.startsWith("META-INF/") && !path.contains("-");
      String source = loaded ? source(where, path) : null;
      boolean ours;
      if (source == null || usual == null) {
        ours = root(loader.getResource(path), path).equals(root);
        usual = source;
      } else {
        // Finding a class as a file takes longer than loading it, so one stands for all.
        ours = source.equals(usual);
      }
      if (!ours) {
        throw differs(
            where, path, "is taken from another place, where nothing of this name may lie", null);
      }
    }
  }

  /** Where the JVM takes a class from. */
  private String source(String where, String path) {
    String name = path.substring(0, path.length() - CLASS.length()).replace('/', '.');
    try {
      CodeSource source = Class.forName(name, false, loader).getProtectionDomain().getCodeSource();
      return source == null ? "" : String.valueOf(source.getLocation());
    } catch (ClassNotFoundException | LinkageError e) {
      throw differs(where, path, "cannot be loaded", e);
    }
  }

  private static String root(@Nullable URL file, String path) {
    String whole = String.valueOf(file);
    return whole.endsWith(path) ? whole.substring(0, whole.length() - path.length()) : whole;
  }

  private static RulePackException differs(
      String where, String path, String how, @Nullable Throwable cause) {
    return new RulePackException(
        where
            + "`%s` %s, so this is not the pack that was built; build it again, or copy its jar again"
                .formatted(path, how),
        cause);
  }
}
