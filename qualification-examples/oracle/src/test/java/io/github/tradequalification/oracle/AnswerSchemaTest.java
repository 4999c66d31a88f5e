package io.github.tradequalification.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.InvalidAssessmentException;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The schema of an answer takes what the reader takes, and refuses what it refuses. */
class AnswerSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final QualificationAssessor ASSESSOR = QualificationAssessor.load();
  private static final Schemas ANSWER = new Schemas(AssessmentJson.schema(Locale.ENGLISH));

  private static final List<String> VALUES =
      List.of("null", "true", "1", "1.5", "\"\"", "\"x\"", "\"2024-01-01\"", "[]", "[null]", "{}");

  private final Set<String> tried = new TreeSet<>();

  @Test
  void everySlipIsJudgedAlike() throws JsonProcessingException {
    for (RandomCase each : new RandomCases(1).stream(200).toList()) {
      JsonNode answer =
          JSON.readTree(
              AssessmentJson.write(
                  ASSESSOR
                      .underLawOf(each.lawOf())
                      .assess(ProfileJson.read(each.profile()), each.asOf())));
      shorten(answer);
      change(answer, answer, "");
    }
    assertThat(tried)
        .hasSizeGreaterThan(100)
        .contains(".missingMaterials.detail.unconfirmed", ".nextStep.workingDays.min");
  }

  /** One entry stands for all. */
  private static void shorten(JsonNode node) {
    if (node instanceof ArrayNode list) while (list.size() > 1) list.remove(1);
    node.forEach(AnswerSchemaTest::shorten);
  }

  private void change(JsonNode root, JsonNode node, String path) throws JsonProcessingException {
    if (node instanceof ArrayNode list) for (JsonNode entry : list) change(root, entry, path);
    if (!(node instanceof ObjectNode object)) return;
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      JsonNode before = object.get(name);
      change(root, before, path + "." + name);
      if (path.endsWith(".observed") || !tried.add(path + "." + name)) continue;
      object.remove(name);
      compare(root, path + "." + name + " left out");
      for (String value : VALUES) {
        if (ofNoRange(name, value)) continue;
        object.set(name, JSON.readTree(value));
        compare(root, path + "." + name + " = " + value);
      }
      object.set(name, before);
    }
  }

  /** That the fewest days are no more than the most, a schema cannot say. */
  private static boolean ofNoRange(String name, String value) {
    return (name.equals("min") || name.equals("max")) && value.equals("1");
  }

  private static void compare(JsonNode answer, String slip) {
    String json = answer.toString();
    boolean read;
    try {
      AssessmentJson.read(json);
      read = true;
    } catch (InvalidAssessmentException e) {
      read = false;
    }
    List<String> faults = ANSWER.faults(json);
    assertThat(faults.isEmpty()).as("%s: %s in %s", slip, faults, json).isEqualTo(read);
  }
}
