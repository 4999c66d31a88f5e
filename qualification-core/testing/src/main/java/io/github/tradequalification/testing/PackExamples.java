package io.github.tradequalification.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Examples of the law as data: a folder of {@code .json} files, each a list of examples, and a
 * folder {@code base} in it with the profiles they begin with.
 *
 * <p>An example is an object with these properties; others are refused:
 *
 * <ul>
 *   <li>{@code name}: a sentence that says what it shows
 *   <li>{@code base}: the profile to begin with, {@code base/NAME.json}
 *   <li>{@code change}: what is merged into it, as in RFC 7396: null removes a property
 *   <li>{@code without}: documents left out, each by its material, or its material and form, as in
 *       {@code "operator-id COPY"}
 *   <li>{@code with}: documents added
 *   <li>{@code steps}: completed steps added
 *   <li>{@code asOf}: the day of the assessment
 *   <li>{@code lawOf}: the day whose law applies, {@code asOf} if it is not given
 *   <li>{@code language}: that of the answer, {@code en} or {@code zh}; {@code en} if not given
 *   <li>{@code expect}: what is expected of the answer, as the README of this module lists it
 * </ul>
 */
public final class PackExamples {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> PROPERTIES =
      Set.of(
          "name",
          "base",
          "change",
          "without",
          "with",
          "steps",
          "asOf",
          "lawOf",
          "language",
          "expect");

  private final Path folder;

  private PackExamples(Path folder) {
    this.folder = folder;
  }

  /**
   * The examples of a folder. Nothing is read yet.
   *
   * @param folder with the files and the folder {@code base}; not null
   */
  public static PackExamples in(Path folder) {
    return new PackExamples(folder);
  }

  /**
   * Reads all examples, by file in the order of their names.
   *
   * @throws IllegalArgumentException if one is not as it should be, with its file and name
   * @throws UncheckedIOException if a file cannot be read
   */
  public List<PackExample> all() {
    List<PackExample> examples = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
      List<Path> sorted = new ArrayList<>();
      files.forEach(sorted::add);
      sorted.sort(null);
      for (Path file : sorted) {
        for (JsonNode example : JSON.readTree(file.toFile())) {
          examples.add(example(file.getFileName().toString(), example));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  /**
   * Reads the profile of a base file, unchanged.
   *
   * @param name the name of the file without {@code .json}; not null
   * @throws UncheckedIOException if there is no such file
   */
  public Enterprise base(String name) {
    return ProfileJson.read(profile(name).toString());
  }

  private ObjectNode profile(String name) {
    try {
      return (ObjectNode) JSON.readTree(folder.resolve("base").resolve(name + ".json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the base `" + name + "`", e);
    }
  }

  private PackExample example(String file, JsonNode example) {
    String name = example.path("name").asText();
    try {
      example.properties().forEach(property -> refuseUnknown(property.getKey()));
      if (example.path("expect").isEmpty()) {
        throw new IllegalArgumentException("it expects nothing; give it an `expect`");
      }
      ObjectNode profile = profile(text(example, "base"));
      merge(profile, example.path("change"));
      example.path("without").forEach(dropped -> drop(profile, dropped.asText()));
      addAll(profile, "documents", example.path("with"));
      addAll(profile, "completedSteps", example.path("steps"));
      LocalDate asOf = LocalDate.parse(text(example, "asOf"));
      return new PackExample(
          file,
          text(example, "name"),
          ProfileJson.read(profile.toString()),
          asOf,
          example.has("lawOf") ? LocalDate.parse(text(example, "lawOf")) : asOf,
          Locale.forLanguageTag(example.path("language").asText("en")),
          example.path("expect").toString());
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(file + ": " + name + ": " + e.getMessage(), e);
    }
  }

  private static void refuseUnknown(String property) {
    if (!PROPERTIES.contains(property)) {
      throw new IllegalArgumentException("an example has no `" + property + "`");
    }
  }

  private static String text(JsonNode example, String property) {
    @Nullable String text = example.path(property).textValue();
    if (text == null) throw new IllegalArgumentException("it has no text `" + property + "`");
    return text;
  }

  private static void merge(ObjectNode target, JsonNode patch) {
    patch
        .properties()
        .forEach(
            entry -> {
              JsonNode value = entry.getValue();
              if (value.isNull()) target.remove(entry.getKey());
              else if (value.isObject()) {
                ObjectNode inner =
                    target.path(entry.getKey()) instanceof ObjectNode object
                        ? object
                        : target.putObject(entry.getKey());
                merge(inner, value);
              } else target.set(entry.getKey(), value);
            });
  }

  private static void drop(ObjectNode profile, String described) {
    String[] words = described.split(" ", 2);
    boolean dropped = false;
    for (Iterator<JsonNode> documents = profile.path("documents").elements();
        documents.hasNext(); ) {
      JsonNode document = documents.next();
      if (document.path("material").asText().equals(words[0])
          && (words.length == 1 || document.path("form").asText().equals(words[1]))) {
        documents.remove();
        dropped = true;
      }
    }
    if (!dropped) {
      throw new IllegalArgumentException("there is no `" + described + "` to leave out");
    }
  }

  private static void addAll(ObjectNode profile, String list, JsonNode added) {
    if (added.isEmpty()) return;
    ArrayNode target =
        profile.path(list) instanceof ArrayNode array ? array : profile.putArray(list);
    added.forEach(target::add);
  }
}
