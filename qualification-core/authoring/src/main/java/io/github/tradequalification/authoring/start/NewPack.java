package io.github.tradequalification.authoring.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project of a pack to begin with. What is the same in every pack is taken from an example. */
public final class NewPack {

  private static final String RULES = "src/main/resources/com/example/trade/";
  private static final String CASES = "src/test/resources/cases/";
  private static final List<String> OF_THE_EXAMPLE =
      List.of(
          "pom.xml",
          ".mvn/jvm.config",
          "src/main/resources/META-INF/tradequalification/rule-packs",
          RULES + "pack.properties",
          "src/test/java/com/example/trade/OwnPackTest.java",
          "src/test/resources/logback-test.xml");
  private static final List<String> OF_BOTH =
      List.of("README.md", RULES + "sources.properties", CASES + "profiles/company.yaml");

  /** What the rules of a new pack show. */
  public enum Kind {
    /** A city asks for one more material. */
    PRACTICE("city-practice"),
    /** There is one more step. */
    STEP("city-notice");

    private final List<String> files;

    Kind(String topic) {
      files =
          List.of(
              RULES + topic + ".drl",
              RULES + "texts_en.properties",
              RULES + "texts_zh.properties",
              CASES + topic + ".yaml");
    }

    private String template() {
      return this == PRACTICE ? "practice" : "step";
    }
  }

  private NewPack() {}

  /**
   * Writes a project.
   *
   * @param folder a new one, or one without a file; names that begin with a point do not count
   * @param names what the pack is called
   * @param kind what its rules show
   * @param today the day on which its sources count as checked
   * @return the files, from the folder on, in order
   * @throws IllegalArgumentException if the folder is not empty
   * @throws IOException if a file cannot be written
   */
  public static List<String> write(Path folder, PackNames names, Kind kind, LocalDate today)
      throws IOException {
    refuseUnlessEmpty(folder);
    Map<String, String> files = files(names, kind, today);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Path above = path.getParent();
      if (above != null) Files.createDirectories(above);
      Files.writeString(path, file.getValue());
    }
    return List.copyOf(files.keySet());
  }

  private static void refuseUnlessEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(folder + " is a file; name a new folder");
    }
    List<String> found;
    try (Stream<Path> files = Files.list(folder)) {
      found =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> !name.startsWith(".") || name.equals(".mvn"))
              .sorted()
              .toList();
    }
    if (!found.isEmpty()) {
      throw new IllegalArgumentException(
          "%s is not empty, `%s` is in it; name a new folder".formatted(folder, found.get(0)));
    }
  }

  private static Map<String, String> files(PackNames names, Kind kind, LocalDate today)
      throws IOException {
    Map<String, String> files = new TreeMap<>();
    add(files, "own-pack", OF_THE_EXAMPLE, names);
    add(files, "both", OF_BOTH, names);
    add(files, kind.template(), kind.files, names);
    files.computeIfPresent(
        exchanged(RULES + "pack.properties", names), (path, text) -> described(text, names, today));
    return files;
  }

  private static void add(
      Map<String, String> files, String template, List<String> paths, PackNames names)
      throws IOException {
    for (String path : paths) {
      files.put(exchanged(path, names), exchanged(text(template + "/" + path), names));
    }
  }

  private static String text(String template) throws IOException {
    try (InputStream content = NewPack.class.getResourceAsStream(template)) {
      if (content == null) throw new IOException(template + " is missing from this jar");
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The names of the example against those of the pack. */
  private static String exchanged(String text, PackNames names) {
    return text.replace("com/example/trade", names.folder())
        .replace("com.example.trade", names.rulesPackage())
        .replace("OwnPackTest", names.test())
        .replace("<groupId>com.example</groupId>", "<groupId>" + names.group() + "</groupId>")
        .replace("<artifactId>own-pack</artifactId>", "<artifactId>" + names.id() + "</artifactId>")
        .replace("<name>Rules of our own</name>", "<name>" + names.title() + "</name>")
        .replace("# A rule pack\n", "# " + names.title() + "\n");
  }

  /** The descriptor of the example, with what this pack says of itself, and without facts. */
  private static String described(String text, PackNames names, LocalDate today) {
    return text.replaceAll("(?m)^(# Facts |fact[.]).*\\n", "")
        .replaceFirst("(?m)^id=.*", "id=" + names.id())
        .replaceFirst("(?m)^title=.*", "title=" + names.title())
        .replaceFirst("(?m)^sourcesChecked=.*", "sourcesChecked=" + today);
  }
}
