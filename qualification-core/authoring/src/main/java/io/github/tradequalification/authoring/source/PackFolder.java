package io.github.tradequalification.authoring.source;

import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the sources of a pack lie. Immutable.
 *
 * @param given the folder as it was named
 * @param root what becomes the root of its jar, as {@code src/main/resources}
 * @param folder the folder of its descriptor below the root, as {@code com/example/trade}
 * @param project the Maven project around it, null if there is none
 */
public record PackFolder(Path given, Path root, String folder, @Nullable Path project) {

  /** What a pack says of itself; it lies in the folder of the pack. */
  public static final String DESCRIPTOR = "pack.properties";

  private static final Set<String> NOT_LOOKED_INTO = Set.of("target", "build", "node_modules");

  /**
   * Finds the pack in a folder: the one that holds {@code pack.properties}, or a project around it.
   *
   * @throws IllegalArgumentException if there is none, or more than one project of them
   * @throws IOException if the folder cannot be listed
   */
  public static PackFolder of(Path given) throws IOException {
    List<PackFolder> found = allIn(given);
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "%s: no rule pack here; name the folder that holds pack.properties, or the project around it"
              .formatted(given));
    }
    // Two in one project are one project all the same; the check tells of the other.
    boolean oneRoot = found.stream().map(PackFolder::root).distinct().count() == 1;
    if (found.size() > 1 && oneRoot) return named(found);
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          "%s: several rule packs are here; name the folder of one of them: %s"
              .formatted(given, String.join(", ", found.stream().map(PackFolder::told).toList())));
    }
    return found.get(0);
  }

  /** The one that is named where packs are looked for, the first if none is. */
  private static PackFolder named(List<PackFolder> found) throws IOException {
    Path index = found.get(0).root().resolve(PackJar.INDEX);
    String names = Files.isRegularFile(index) ? Files.readString(index) : "";
    for (PackFolder each : found) {
      if (names.lines().map(String::strip).anyMatch(each.folder()::equals)) return each;
    }
    return found.get(0);
  }

  private String told() {
    return path().toString();
  }

  /**
   * All packs in a folder and below it, or the one that it is.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static List<PackFolder> allIn(Path given) throws IOException {
    Path start = given.toAbsolutePath().normalize();
    if (Files.isRegularFile(start.resolve(DESCRIPTOR))) return List.of(at(given, start));
    List<PackFolder> found = new ArrayList<>();
    if (!Files.isDirectory(start)) return found;
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = !folder.equals(start) && isSkipped(folder);
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean ofAPack =
                file.endsWith(DESCRIPTOR)
                    && !file.toString().replace('\\', '/').contains("/src/test/");
            if (ofAPack) found.add(at(given, file.resolveSibling("")));
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort((one, other) -> one.path().compareTo(other.path()));
    return found;
  }

  private static PackFolder at(Path given, Path folder) {
    Path root = rootOf(folder);
    Path project = null;
    for (Path above = root; above != null && project == null; above = above.getParent()) {
      if (Files.isRegularFile(above.resolve("pom.xml"))) project = above;
    }
    return new PackFolder(given, root, pathIn(root, folder), project);
  }

  /** The folder above that names packs; or a folder of resources; or the one above the package. */
  private static Path rootOf(Path folder) {
    for (Path above = folder.getParent(); above != null; above = above.getParent()) {
      boolean resources = above.endsWith("resources") || Files.exists(above.resolve(PackJar.INDEX));
      if (resources) return above;
    }
    Path parent = folder.getParent();
    return parent == null ? folder : parent;
  }

  private static String pathIn(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** The path of a file from the root of the jar, with slashes. */
  public String pathIn(Path file) {
    return pathIn(root, file);
  }

  /** The path of a file as it is told: below the folder as it was named. */
  public String told(Path file) {
    Path start = given.toAbsolutePath().normalize();
    return file.startsWith(start)
        ? given.resolve(start.relativize(file)).toString()
        : file.toString();
  }

  /** The folder of the descriptor. */
  public Path path() {
    return root.resolve(folder);
  }

  /** The package its rules must be in. */
  public String rulesPackage() {
    return folder.replace('/', '.');
  }

  /** The files below the root, in the order of their paths. */
  public List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /**
   * The files of the pack and those that lie around it, among them some that may have been meant
   * for it, in the order of their paths.
   */
  public List<Path> filesAround() throws IOException {
    if (project == null || !root.startsWith(project.resolve("src").resolve("main"))) return files();
    List<Path> around = new ArrayList<>();
    Files.walkFileTree(
        project,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
            boolean own = below.equals(project);
            boolean another = !own && Files.exists(below.resolve("pom.xml"));
            return another || (!own && isSkipped(below))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) around.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    around.sort(null);
    return around;
  }

  private static boolean isSkipped(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return NOT_LOOKED_INTO.contains(name) || name.startsWith(".");
  }

  /** Where a build left the classes of the project, null if there are none. */
  public @Nullable Path classes() {
    if (project == null) return null;
    Path classes = project.resolve("target").resolve("classes");
    return Files.isDirectory(classes) ? classes : null;
  }
}
