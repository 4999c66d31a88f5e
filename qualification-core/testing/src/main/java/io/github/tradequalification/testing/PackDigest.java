package io.github.tradequalification.testing;

import io.github.tradequalification.authoring.build.IndexWriter;
import io.github.tradequalification.authoring.check.ClosedLanguage;
import io.github.tradequalification.authoring.check.Report;
import io.github.tradequalification.authoring.check.TextFormat;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.files.Checksums;
import io.github.tradequalification.internal.files.PackIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The last step of the build of a rule pack. It looks whether the rules do only what a pack may.
 * Then it writes two files into its folder: {@code pack.index}, by which the library says where a
 * rule is written when it is asked why; and {@code pack.digest}, which says that the rules were
 * looked at, and names every file of the pack with its checksums. The library compares them when it
 * loads the pack.
 */
public final class PackDigest {

  private PackDigest() {}

  /** Some rules do what no pack may. Where and what stands in the message, so no place is kept. */
  public static final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private RefusedException(String message) {
      super(message, null, false, false);
    }
  }

  /**
   * Checks the rules, and writes the index and the digest.
   *
   * @param arguments the folder with everything that will be in the jar of the pack, as {@code
   *     target/classes}, then the folder of the descriptor within it, as {@code com/example/trade}
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if there is no descriptor
   * @throws RefusedException if a rule does what no pack may; no digest is left then
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("give the folder of classes, and the pack's folder in it");
    }
    Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
    Path pack = root.resolve(arguments[1]);
    if (!Files.isRegularFile(pack.resolve("pack.properties"))) {
      throw new IllegalArgumentException(
          "there is no pack.properties in `%s`; name the folder it lies in".formatted(pack));
    }
    Files.deleteIfExists(pack.resolve(Checksums.FILE));
    Report refused = ClosedLanguage.check(new PackFolder(root, root, arguments[1], null));
    if (!refused.findings().isEmpty()) {
      throw new RefusedException(
          "the pack is not built: some rules do what no pack may\n\n" + TextFormat.of(refused));
    }
    Files.writeString(pack.resolve(PackIndex.FILE), IndexWriter.index(filesIn(root)));
    Files.writeString(pack.resolve(Checksums.FILE), Checksums.of(filesIn(root)).text());
  }

  /** The files of a pack below a folder, by path. */
  static SortedMap<String, byte[]> filesIn(Path root) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(root)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String path = root.relativize(file).toString().replace('\\', '/');
      if (Checksums.cover(path)) contents.put(path, Files.readAllBytes(file));
    }
    return contents;
  }
}
