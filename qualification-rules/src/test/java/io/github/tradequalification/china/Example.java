package io.github.tradequalification.china;

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

/**
 * An example of the law as data: a profile, two dates, and what is expected of the answer.
 *
 * @param file the topic it stands in
 * @param name a sentence that says what it shows
 */
record Example(
    String file,
    String name,
    Enterprise enterprise,
    LocalDate asOf,
    LocalDate lawOf,
    JsonNode expect) {

  private static final Path FOLDER = Path.of("src/test/resources/examples");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** All examples, by file in the order of their names. */
  static List<Example> all() {
    List<Example> examples = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.json")) {
      List<Path> sorted = new ArrayList<>();
      files.forEach(sorted::add);
      sorted.sort(null);
      for (Path file : sorted) {
        for (JsonNode example : JSON.readTree(file.toFile())) {
          examples.add(of(file.getFileName().toString(), example));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  /** The profile of a base file, unchanged. */
  static Enterprise base(String name) {
    try {
      return ProfileJson.read(Files.readAllBytes(FOLDER.resolve("base").resolve(name + ".json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Example of(String file, JsonNode example) throws IOException {
    String name = example.path("name").asText();
    try {
      ObjectNode profile =
          (ObjectNode)
              JSON.readTree(
                  FOLDER.resolve("base").resolve(example.path("base").asText() + ".json").toFile());
      merge(profile, example.path("change"));
      example.path("without").forEach(dropped -> drop(profile, dropped.asText()));
      addAll(profile, "documents", example.path("with"));
      addAll(profile, "completedSteps", example.path("steps"));
      LocalDate asOf = LocalDate.parse(example.path("asOf").asText());
      LocalDate lawOf =
          example.has("lawOf") ? LocalDate.parse(example.path("lawOf").asText()) : asOf;
      return new Example(
          file, name, ProfileJson.read(profile.toString()), asOf, lawOf, example.path("expect"));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(file + ": " + name + ": " + e.getMessage(), e);
    }
  }

  /** RFC 7396. */
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

  @Override
  public String toString() {
    return name;
  }
}
