package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.authoring.cases.Cases;
import io.github.tradequalification.internal.PackInspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a shipped case says, it would be noticed if it said otherwise. */
class NoVacuousCaseTest {

  private static final Path FOLDER = Path.of("../../qualification-rules/src/test/resources/cases");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final QualificationAssessor ASSESSOR = QualificationAssessor.load();
  private static final PackInspection PACKS =
      PackInspection.of(
          NoVacuousCaseTest.class.getClassLoader(), "io.github.tradequalification.china");

  @Test
  void everyValueAndEveryNameInExpectMatters() throws IOException {
    List<ObjectNode> cases = cases();
    assertThat(cases).hasSizeGreaterThan(900);
    assertThat(cases.stream().filter(NoVacuousCaseTest::unnoticed))
        .as("as they are")
        .hasSameSizeAs(cases);
    List<ObjectNode> others = new ArrayList<>();
    for (ObjectNode each : cases) {
      for (JsonNode expect : otherwise(each.get("expect"))) {
        others.add(each.deepCopy().set("expect", expect));
      }
    }
    assertThat(others).hasSizeGreaterThan(5_000);
    assertThat(others.parallelStream().filter(NoVacuousCaseTest::unnoticed)).isEmpty();
  }

  private static boolean unnoticed(ObjectNode lawCase) {
    Cases read = Cases.of("a.json", NODES.arrayNode().add(lawCase).toString(), PACKS);
    return read.faults().isEmpty() && read.sound().get(0).run(ASSESSOR).passed();
  }

  /** The same value in all ways in which one thing in it is another. */
  private static List<JsonNode> otherwise(JsonNode value) {
    List<JsonNode> others = new ArrayList<>();
    if (value instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> each : object.properties()) {
        ObjectNode renamed = object.deepCopy();
        renamed.remove(each.getKey());
        others.add(renamed.set(each.getKey() + "x", each.getValue()));
        for (JsonNode other : otherwise(each.getValue())) {
          others.add(object.deepCopy().set(each.getKey(), other));
        }
      }
    } else if (value instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        for (JsonNode other : otherwise(list.get(i))) {
          ArrayNode changed = list.deepCopy();
          changed.set(i, other);
          others.add(changed);
        }
      }
      others.add(list.deepCopy().add("another"));
    } else if (value.isTextual()) {
      others.add(NODES.textNode(value.asText() + "x"));
    } else if (value.isInt()) {
      others.add(NODES.numberNode(value.asInt() + 1));
    } else if (value.isBoolean()) {
      others.add(NODES.booleanNode(!value.asBoolean()));
    } else {
      others.add(NODES.textNode("something"));
    }
    return others;
  }

  /** Each with its profile in it. */
  private static List<ObjectNode> cases() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<ObjectNode> cases = new ArrayList<>();
    for (Path file : files) {
      for (JsonNode each : JSON.readTree(file.toFile())) {
        ObjectNode lawCase = (ObjectNode) each;
        Path profile = FOLDER.resolve("profiles/" + lawCase.remove("like").asText() + ".json");
        cases.add(lawCase.set("profile", JSON.readTree(profile.toFile())));
      }
    }
    return cases;
  }
}
