package io.github.tradequalification.authoring.build;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.files.Checksums;
import io.github.tradequalification.internal.files.PackIndex;
import io.github.tradequalification.internal.files.PackJar;
import io.github.tradequalification.internal.files.PackLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the jar of a pack out of its folder, in memory and without Maven. */
public final class PackBuilder {

  private static final Pattern FILLED_IN = Pattern.compile("\\$\\{project\\.version}");
  private static final Pattern RULES = Pattern.compile("(?m)^\\s*rules\\s*[=:].*$");
  private static final String SOURCE = ".drl";
  private static final String CLASS = ".class";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private PackBuilder() {}

  /**
   * Builds a pack.
   *
   * @param pack where its sources lie
   * @param others the jars it builds on
   * @throws NotCompiledException if its rules cannot be compiled
   * @throws IOException if a file cannot be read
   */
  public static PackJar build(PackFolder pack, List<PackJar> others) throws IOException {
    Map<String, String> rules = new HashMap<>();
    for (Path file : pack.files()) {
      if (file.toString().endsWith(SOURCE)) rules.put(pack.pathIn(file), text(file));
    }
    return build(pack, rules, others);
  }

  /**
   * Builds a pack with other rules than lie in its folder.
   *
   * @param rules the texts of its {@code .drl} files by path from the root
   */
  public static PackJar build(PackFolder pack, Map<String, String> rules, List<PackJar> others)
      throws IOException {
    SortedMap<String, byte[]> files = classesOf(pack, others);
    RuleCompiler.Compiled compiled =
        RuleCompiler.compile(rules, loader(new PackJar(pack.folder(), files), pack, others));
    if (!compiled.errors().isEmpty()) throw NotCompiledException.of(compiled.errors(), pack);
    files.putAll(compiled.files());
    for (Path file : pack.files()) {
      String path = pack.pathIn(file);
      if (!path.endsWith(SOURCE)) files.put(path, Files.readAllBytes(file));
    }
    rules.forEach((path, text) -> files.put(path, bytes(text)));
    String descriptor = pack.folder() + "/" + PackFolder.DESCRIPTOR;
    files.put(descriptor, bytes(described(pack, compiled.coordinates())));
    files.put(PackJar.INDEX, bytes(pack.folder() + "\n"));
    files.put(pack.folder() + "/" + PackIndex.FILE, bytes(IndexWriter.index(files)));
    SortedMap<String, byte[]> covered = new TreeMap<>(files);
    covered.keySet().removeIf(path -> !Checksums.cover(path));
    files.put(pack.folder() + "/" + Checksums.FILE, bytes(Checksums.of(covered).text()));
    return new PackJar(pack.folder(), files);
  }

  /**
   * Sees the classes that the rules of a pack may name: those of its project as they were last
   * built, and those of the jars it builds on.
   *
   * @throws IOException if a class cannot be read
   */
  public static PackLoader classes(PackFolder pack, List<PackJar> others) throws IOException {
    return loader(new PackJar(pack.folder(), classesOf(pack, others)), pack, others);
  }

  private static PackLoader loader(PackJar own, PackFolder pack, List<PackJar> others) {
    List<PackJar> seen = new ArrayList<>(List.of(own));
    seen.addAll(without(pack, others));
    return new PackLoader(seen);
  }

  /**
   * What the rules call: as the project was last built, else as it is in a jar of the same pack.
   */
  private static SortedMap<String, byte[]> classesOf(PackFolder pack, List<PackJar> others)
      throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Path classes = pack.classes();
    if (classes != null) addAll(files, classes, CLASS);
    else {
      for (PackJar other : others) {
        if (!sharesAPack(List.of(pack.folder()), other)) continue;
        other.files().forEach((path, code) -> addClass(files, path, code));
      }
    }
    files.keySet().removeIf(path -> path.startsWith("META-INF/"));
    return files;
  }

  private static void addClass(SortedMap<String, byte[]> files, String path, byte[] code) {
    if (path.endsWith(CLASS)) files.put(path, code);
  }

  /**
   * An assessor by the rules of a pack and of those it builds on.
   *
   * @param built what {@link #build(PackFolder, List)} made
   * @param others the jars it builds on; one with the same pack in it is left out
   */
  public static QualificationAssessor assessor(PackJar built, List<PackJar> others) {
    return QualificationAssessor.load(loader(built, others));
  }

  /** The same as a loader that sees the packs. */
  public static PackLoader loader(PackJar built, List<PackJar> others) {
    List<PackJar> all = new ArrayList<>(List.of(built));
    for (PackJar other : others) if (!sharesAPack(built.folders(), other)) all.add(other);
    return new PackLoader(all);
  }

  /** The jars without the pack itself. */
  private static List<PackJar> without(PackFolder pack, List<PackJar> others) {
    List<PackJar> kept = new ArrayList<>();
    for (PackJar other : others) {
      if (!sharesAPack(List.of(pack.folder()), other)) kept.add(other);
    }
    return kept;
  }

  private static boolean sharesAPack(List<String> folders, PackJar other) {
    return other.folders().stream().anyMatch(folders::contains);
  }

  private static String described(PackFolder pack, String coordinates) throws IOException {
    String text = text(pack.path().resolve(PackFolder.DESCRIPTOR));
    String version = Matcher.quoteReplacement(Pom.versionOf(pack.project()));
    String filled = FILLED_IN.matcher(text).replaceAll(version);
    String without = RULES.matcher(filled).replaceAll("");
    return without + "\nrules=" + coordinates + "\n";
  }

  private static void addAll(SortedMap<String, byte[]> files, Path root, String ending)
      throws IOException {
    List<Path> found;
    try (Stream<Path> all = Files.walk(root)) {
      found = all.filter(file -> file.toString().endsWith(ending)).toList();
    }
    for (Path file : found) files.put(pathIn(root, file), Files.readAllBytes(file));
  }

  private static String pathIn(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** In UTF-8, without a byte order mark, which the compiler does not take. */
  private static String text(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
