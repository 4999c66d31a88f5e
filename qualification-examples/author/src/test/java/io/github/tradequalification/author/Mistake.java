package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mistake that somebody may make in a pack, one of a corpus.
 *
 * @param what it is, in words
 * @param file in which it is made, by its name; of a file outside the pack's folder its path from
 *     the root of the resources
 * @param find what is replaced; it stands there once. Null to add to the end of the file, or to
 *     make a file
 * @param replace what is written instead
 * @param charset in which the file is saved, null for UTF-8
 * @param expect the code of the finding
 * @param at what stands on the line of the finding; null where that is the changed line
 * @param in the file of the finding, null if it is the changed one
 * @param most how many findings there are in all at most, where it is more than the usual two: what
 *     else the mistake makes wrong
 * @param mended whether mending makes it the text that it was, letter by letter
 */
record Mistake(
    String what,
    String file,
    String find,
    String replace,
    String charset,
    String expect,
    String at,
    String in,
    Integer most,
    boolean mended) {

  private static final Path PACK = Path.of("../own-pack");
  private static final String FOLDER = "src/main/resources/com/example/trade/";

  /** All mistakes in the files of the corpus. */
  static List<Mistake> all() throws IOException {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    CollectionType list = yaml.getTypeFactory().constructCollectionType(List.class, Mistake.class);
    List<Mistake> all = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of("src/test/resources/mistakes"))) {
      files = found.sorted().toList();
    }
    for (Path file : files) all.addAll(yaml.<List<Mistake>>readValue(file.toFile(), list));
    return Collections.unmodifiableList(all);
  }

  /** Copies the sources of the pack to copy. */
  static void copyTo(Path folder) throws IOException {
    Folders.copy(PACK, folder);
  }

  /** The file that it changes. */
  Path pathIn(Path folder) {
    return path(folder, file);
  }

  private static Path path(Path folder, String file) {
    boolean whole = file.contains("/");
    return folder.resolve(whole ? file : FOLDER + file);
  }

  /** Makes the mistake in a copy, and tells the line on which it is. */
  int makeIn(Path folder) throws IOException {
    Path changed = path(folder, file);
    Files.createDirectories(changed.getParent());
    String text = Files.exists(changed) ? Files.readString(changed) : "";
    String mistaken;
    int place;
    if (find == null) {
      place = text.length();
      mistaken = text + replace;
    } else {
      place = text.indexOf(find);
      assertThat(place).as("`%s` stands in %s", find, file).isGreaterThanOrEqualTo(0);
      assertThat(text.indexOf(find, place + 1)).as("`%s` stands there once", find).isEqualTo(-1);
      mistaken = text.substring(0, place) + replace + text.substring(place + find.length());
      place += commonBeginning(find, replace);
    }
    Charset saved = charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset);
    Files.write(changed, mistaken.getBytes(saved));
    if (at == null) return lineOf(mistaken, place);
    String there = in == null ? mistaken : Files.readString(path(folder, in));
    int found = there.indexOf(at);
    assertThat(found).as("`%s` stands in %s", at, found()).isGreaterThanOrEqualTo(0);
    return lineOf(there, found);
  }

  /** The name of the file in which it is to be found. */
  String found() {
    String name = in == null ? file : in;
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static int commonBeginning(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) at++;
    return at;
  }

  private static int lineOf(String text, int offset) {
    return (int) text.substring(0, Math.min(offset, text.length())).lines().count()
        + (offset == 0 || text.charAt(offset - 1) == '\n' ? 1 : 0);
  }

  @Override
  public String toString() {
    return what;
  }
}
