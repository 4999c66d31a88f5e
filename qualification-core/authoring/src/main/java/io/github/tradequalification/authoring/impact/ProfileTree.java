package io.github.tradequalification.authoring.impact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.Document.Form;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationException;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A profile that is being changed. Not thread-safe. */
final class ProfileTree {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String DOCUMENTS = "documents";
  private static final String RECORDS = "completedSteps";

  private final ObjectNode profile;

  private ProfileTree(ObjectNode profile) {
    this.profile = profile;
  }

  static ProfileTree of(Enterprise enterprise) {
    try {
      return new ProfileTree((ObjectNode) JSON.readTree(ProfileJson.write(enterprise)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets a fact by its path; null makes it unknown. */
  ProfileTree set(String path, JsonNode value) {
    ObjectNode at = profile;
    String[] names = path.split("\\.", -1);
    for (int i = 0; i < names.length - 1; i++) {
      at = at.path(names[i]) instanceof ObjectNode inner ? inner : at.putObject(names[i]);
    }
    if (value.isNull()) at.remove(names[names.length - 1]);
    else at.set(names[names.length - 1], value);
    return this;
  }

  /** One that is just registered, of which everything that matters is known. */
  static ProfileTree newcomer() {
    try (InputStream file = ProfileTree.class.getResourceAsStream("newcomer.json")) {
      return new ProfileTree((ObjectNode) JSON.readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, to be changed by itself. */
  ProfileTree copy() {
    return new ProfileTree(profile.deepCopy());
  }

  /** A fact by its path; a null node if it is not known. */
  JsonNode at(String path) {
    JsonNode at = profile;
    for (String name : path.split("\\.", -1)) at = at.path(name);
    return at.isMissingNode() ? unknown() : at;
  }

  /** Everything that is known, by its path; papers and records by their codes. */
  Map<String, String> told() {
    Map<String, String> told = new TreeMap<>();
    for (Map.Entry<String, JsonNode> each : profile.properties()) {
      String name = each.getKey();
      if (name.equals(DOCUMENTS)) listed("paper ", each.getValue(), "material", told);
      else if (name.equals(RECORDS)) listed("record ", each.getValue(), "step", told);
      else tell(name, each.getValue(), told);
    }
    return told;
  }

  private static void tell(String path, JsonNode value, Map<String, String> told) {
    if (!value.isObject()) told.put(path, value.isTextual() ? value.textValue() : value.toString());
    else
      value.properties().forEach(each -> tell(path + "." + each.getKey(), each.getValue(), told));
  }

  private static void listed(String kind, JsonNode list, String code, Map<String, String> told) {
    for (JsonNode each : list) {
      Map<String, String> inside = new TreeMap<>();
      tell("", each, inside);
      String called = kind + inside.remove("." + code);
      StringJoiner words = new StringJoiner(", ");
      inside.forEach((name, value) -> words.add(name.substring(1) + " " + value));
      told.merge(called, words.toString(), (first, next) -> first + "; " + next);
    }
  }

  /** Adds a paper with which nothing is wrong. */
  ObjectNode addPaper(String material, Form form) {
    ObjectNode paper = paper(material, form);
    profile.withArray(DOCUMENTS).add(paper);
    return paper;
  }

  /** A paper with which nothing is wrong. */
  static ObjectNode paper(String material, Form form) {
    return NODES
        .objectNode()
        .put("material", material)
        .put("form", form.name())
        .put("copies", 1)
        .put("sealed", true)
        .put("legible", true)
        .put("signed", true);
  }

  /** Takes all papers of a material out. */
  ProfileTree withoutPaper(String material) {
    remove(profile.withArray(DOCUMENTS), "material", material);
    return this;
  }

  /**
   * Adds a record.
   *
   * @param on the day on which the step was completed, null if that is not known
   */
  ObjectNode addRecord(String step, @Nullable LocalDate on) {
    ObjectNode record = profile.withArray(RECORDS).addObject().put("step", step);
    if (on != null) record.put("completedOn", on.toString());
    return record;
  }

  /** Takes all records of a step out. */
  ProfileTree withoutRecord(String step) {
    remove(profile.withArray(RECORDS), "step", step);
    return this;
  }

  private static void remove(ArrayNode list, String property, String code) {
    for (int i = list.size() - 1; i >= 0; i--) {
      if (list.get(i).path(property).asText().equals(code)) list.remove(i);
    }
  }

  /** The profile; empty where a value is one that no profile may have. */
  Optional<Enterprise> profile() {
    try {
      return Optional.of(ProfileJson.read(profile.toString()));
    } catch (QualificationException e) {
      return Optional.empty();
    }
  }

  static JsonNode text(String value) {
    return NODES.textNode(value);
  }

  static JsonNode number(BigDecimal value) {
    return NODES.numberNode(value);
  }

  static JsonNode truth(boolean value) {
    return NODES.booleanNode(value);
  }

  static JsonNode unknown() {
    return NODES.nullNode();
  }
}
