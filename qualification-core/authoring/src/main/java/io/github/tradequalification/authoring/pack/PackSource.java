package io.github.tradequalification.authoring.pack;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlReader;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.authoring.source.SourceText;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of a pack, read. Immutable.
 *
 * @param folder the folder of its descriptor from the root of its jar
 * @param place where it is written, null if it was read from a jar
 * @param descriptor {@code pack.properties}
 * @param texts the bundles by language, one that is not there left out
 * @param sources the register of sources, null if it has none
 * @param files its {@code .drl} files
 * @param elsewhere {@code .drl} files, and some that look like one, outside its folder
 */
public record PackSource(
    String folder,
    @Nullable PackFolder place,
    PropertiesText descriptor,
    Map<String, PropertiesText> texts,
    @Nullable PropertiesText sources,
    List<DrlFile> files,
    List<Path> elsewhere) {

  /** The languages every pack has texts in. */
  public static final List<String> LANGUAGES = List.of("en", "zh");

  private static final String RULES = ".drl";

  /** More than any file of rules has. */
  private static final long MOST = 1_000_000;

  private static final Pattern CODE = Pattern.compile("\"([a-z0-9-]+)");
  private static final String SOURCES = "sources.properties";

  /** Copies the lists. */
  public PackSource {
    texts = Map.copyOf(texts);
    files = List.copyOf(files);
    elsewhere = List.copyOf(elsewhere);
  }

  /** Gives what is in a file: as it lies on the disk, or as it may become. */
  public interface FileContents {

    /**
     * All of it.
     *
     * @throws IOException if it cannot be read
     */
    byte[] of(Path file) throws IOException;
  }

  /** Reads rules: anew, or as they were read before. */
  public interface RuleReading {

    /** Reads a file. */
    DrlFile read(SourceText source);
  }

  /** Where the contents of files are taken from, by the name within the folder of the pack. */
  private interface Contents {
    byte @Nullable [] of(String name) throws IOException;
  }

  /**
   * Reads the pack in a folder.
   *
   * @throws IOException if a file cannot be read
   */
  public static PackSource read(PackFolder place) throws IOException {
    return read(place, Files::readAllBytes, DrlReader::read);
  }

  /**
   * Reads the pack in a folder.
   *
   * @param contents gives what is in a file
   * @param reader reads rules
   * @throws IOException if a file cannot be read
   */
  public static PackSource read(PackFolder place, FileContents contents, RuleReading reader)
      throws IOException {
    List<DrlFile> files = new ArrayList<>();
    List<Path> elsewhere = new ArrayList<>();
    for (Path file : filesAround(place)) {
      boolean rules = file.getFileName().toString().endsWith(RULES);
      boolean inside = place.path().equals(file.getParent());
      if (inside && rules) {
        files.add(reader.read(SourceText.of(place.told(file), contents.of(file))));
      } else elsewhere.add(file);
    }
    Contents named =
        name -> {
          Path file = place.path().resolve(name);
          return Files.isRegularFile(file) ? contents.of(file) : null;
        };
    return new PackSource(
        place.folder(),
        place,
        required(named, place.told(place.path().resolve(PackFolder.DESCRIPTOR))),
        texts(named, place.told(place.path()) + "/"),
        properties(named, SOURCES, place.told(place.path()) + "/"),
        files,
        elsewhere);
  }

  /** The files of rules in the pack and around it, and those most likely meant for one. */
  private static List<Path> filesAround(PackFolder place) throws IOException {
    List<Path> found = new ArrayList<>();
    Path main = place.project() == null ? place.root() : place.project().resolve("src/main");
    boolean hasMain = place.root().startsWith(main);
    for (Path file : place.filesAround()) {
      String name = file.getFileName().toString();
      boolean called = name.matches("(?i).*\\.drl(\\.\\w+|~)?");
      boolean inside = place.path().equals(file.getParent());
      boolean around = !hasMain || file.startsWith(main);
      boolean other = inside && !called && !name.endsWith(".properties");
      // Rules of another name, and those outside of what is built, are known by what they say.
      if (called && around) found.add(file);
      else if ((other || called) && holdsRules(file, place.rulesPackage())) found.add(file);
    }
    return found;
  }

  private static boolean holdsRules(Path file, String rulesPackage) throws IOException {
    if (Files.size(file) > MOST) return false;
    String text = SourceText.of(file.toString(), Files.readAllBytes(file)).text();
    return text.lines()
            .anyMatch(line -> line.matches("package\\s+%s\\s*;?\\s*".formatted(rulesPackage)))
        && text.lines().anyMatch(line -> line.startsWith("rule \""));
  }

  /**
   * Reads the packs in a jar.
   *
   * @throws IOException if one of them is not whole
   */
  public static List<PackSource> read(PackJar jar) throws IOException {
    List<PackSource> packs = new ArrayList<>();
    for (String folder : jar.folders()) {
      List<DrlFile> files = new ArrayList<>();
      String told = jar.name() + "!/" + folder + "/";
      jar.in(folder, RULES)
          .forEach((name, text) -> files.add(DrlReader.read(SourceText.of(told + name, text))));
      Contents contents = name -> jar.files().get(folder + "/" + name);
      packs.add(
          new PackSource(
              folder,
              null,
              required(contents, told + PackFolder.DESCRIPTOR),
              texts(contents, told),
              properties(contents, SOURCES, told),
              files,
              List.of()));
    }
    return packs;
  }

  private static PropertiesText required(Contents contents, String told) throws IOException {
    byte[] content = contents.of(PackFolder.DESCRIPTOR);
    if (content == null) throw new IOException(told + " is missing");
    return PropertiesText.read(SourceText.of(told, content));
  }

  private static Map<String, PropertiesText> texts(Contents contents, String told)
      throws IOException {
    Map<String, PropertiesText> texts = new TreeMap<>();
    for (String language : LANGUAGES) {
      PropertiesText text = properties(contents, "texts_" + language + ".properties", told);
      if (text != null) texts.put(language, text);
    }
    return texts;
  }

  private static @Nullable PropertiesText properties(Contents contents, String name, String told)
      throws IOException {
    byte[] content = contents.of(name);
    return content == null ? null : PropertiesText.read(SourceText.of(told + name, content));
  }

  /** Its id, empty if it has none. */
  public String id() {
    return descriptor.entry("id").map(entry -> entry.value().strip()).orElse("");
  }

  /** The package its rules must be in. */
  public String rulesPackage() {
    return folder.replace('/', '.');
  }

  /** The codes that files name which were most likely meant for it, and are not read. */
  public Set<String> codesElsewhere() {
    Set<String> codes = new TreeSet<>();
    for (Path file : elsewhere) {
      try {
        String text = SourceText.of(file.toString(), Files.readAllBytes(file)).text();
        CODE.matcher(text).results().forEach(found -> codes.add(found.group(1)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return codes;
  }

  /** All its rules. */
  public List<Rule> rules() {
    return files.stream().flatMap(file -> file.rules().stream()).toList();
  }

  /** The bundle of a language. */
  public Optional<PropertiesText> texts(String language) {
    return Optional.ofNullable(texts.get(language));
  }
}
