package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.json.AssessmentJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The law, example by example. */
class LawExamplesTest {

  private static final QualificationAssessor ASSESSOR = QualificationAssessor.load();

  @TestFactory
  Stream<DynamicNode> answers() {
    Map<String, List<Example>> byFile =
        Example.all().stream()
            .collect(Collectors.groupingBy(Example::file, TreeMap::new, Collectors.toList()));
    return byFile.entrySet().stream()
        .map(
            file ->
                dynamicContainer(
                    file.getKey(),
                    file.getValue().stream()
                        .map(example -> dynamicTest(example.name(), () -> check(example)))));
  }

  @Test
  void everyExampleHasANameOfItsOwnAndExpectsSomething() {
    assertThat(Example.all())
        .extracting(Example::name)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(120);
    assertThat(Example.all())
        .allSatisfy(example -> assertThat(example.expect()).as(example.name()).isNotEmpty());
  }

  private static void check(Example example) throws Exception {
    Assessment answer =
        ASSESSOR.underLawOf(example.lawOf()).assess(example.enterprise(), example.asOf());
    SoftAssertions softly = new SoftAssertions();
    for (Map.Entry<String, JsonNode> entry : example.expect().properties()) {
      JsonNode expected = entry.getValue();
      switch (entry.getKey()) {
        case "eligibility" ->
            softly.assertThat(answer.eligibility().name()).isEqualTo(expected.asText());
        case "standing" -> softly.assertThat(answer.standing().name()).isEqualTo(expected.asText());
        case "conditions" ->
            expected
                .properties()
                .forEach(
                    one ->
                        softly
                            .assertThat(outcome(answer, one.getKey()))
                            .as(one.getKey())
                            .isEqualTo(one.getValue().asText()));
        case "weights" ->
            expected
                .properties()
                .forEach(
                    one ->
                        softly
                            .assertThat(answer.finding(one.getKey()))
                            .as(one.getKey())
                            .get()
                            .extracting(finding -> finding.weight().name())
                            .isEqualTo(one.getValue().asText()));
        case "notes" -> softly.assertThat(notes(answer)).containsAll(texts(expected));
        case "noNotes" ->
            softly.assertThat(notes(answer)).doesNotContainAnyElementsOf(texts(expected));
        case "noteCount" ->
            expected
                .properties()
                .forEach(
                    one ->
                        softly
                            .assertThat(notes(answer).stream().filter(one.getKey()::equals).count())
                            .as(one.getKey())
                            .isEqualTo(one.getValue().asLong()));
        case "steps" ->
            expected
                .properties()
                .forEach(
                    one ->
                        softly
                            .assertThat(answer.step(one.getKey()).status().name())
                            .as(one.getKey())
                            .isEqualTo(one.getValue().asText()));
        case "waitsFor" ->
            expected
                .properties()
                .forEach(
                    one ->
                        softly
                            .assertThat(answer.step(one.getKey()).waitsFor())
                            .as(one.getKey())
                            .isEqualTo(texts(one.getValue())));
        case "missing" ->
            expected
                .properties()
                .forEach(
                    one ->
                        softly
                            .assertThat(answer.missingFor(one.getKey()))
                            .as(one.getKey())
                            .extracting(LawExamplesTest::described)
                            .isEqualTo(texts(one.getValue())));
        case "asked" ->
            expected
                .properties()
                .forEach(
                    one ->
                        softly
                            .assertThat(answer.step(one.getKey()).materials())
                            .as(one.getKey())
                            .extracting(LawExamplesTest::described)
                            .isEqualTo(texts(one.getValue())));
        case "nextStep" -> nextStep(softly, answer, expected);
        case "questions" ->
            expected
                .properties()
                .forEach(
                    one ->
                        softly
                            .assertThat(questions(answer))
                            .containsEntry(one.getKey(), texts(one.getValue())));
        case "noQuestions" ->
            softly
                .assertThat(questions(answer))
                .doesNotContainKeys(texts(expected).toArray(String[]::new));
        case "detail" -> detail(softly, answer, expected);
        default ->
            throw new IllegalArgumentException(
                example.name() + ": nothing is known of `" + entry.getKey() + "`");
      }
    }
    softly.assertAll();
  }

  private static void nextStep(SoftAssertions softly, Assessment answer, JsonNode expected) {
    if (expected.isNull()) {
      softly.assertThat(answer.nextStep()).isNull();
      return;
    }
    NextStep next = answer.next().orElse(null);
    softly.assertThat(next).as("next step").isNotNull();
    if (next == null) return;
    for (Map.Entry<String, JsonNode> entry : expected.properties()) {
      JsonNode value = entry.getValue();
      switch (entry.getKey()) {
        case "step" -> softly.assertThat(next.step()).isEqualTo(value.asText());
        case "ready" ->
            softly
                .assertThat(next.ready())
                .as("ready")
                .isEqualTo(value.isNull() ? null : value.asBoolean());
        case "authorityHas" -> softly.assertThat(next.authority()).contains(value.asText());
        case "min" -> softly.assertThat(next.workingDays().min()).isEqualTo(value.asInt());
        case "max" -> softly.assertThat(next.workingDays().max()).isEqualTo(value.asInt());
        default ->
            throw new IllegalArgumentException(
                "nothing is known of `" + entry.getKey() + "` of the next step");
      }
    }
  }

  private static void detail(SoftAssertions softly, Assessment answer, JsonNode expected) {
    Map<String, JsonNode> details = new LinkedHashMap<>();
    JsonNode written = tree(AssessmentJson.write(answer));
    written
        .path("missingMaterials")
        .forEach(
            missing ->
                details.put(
                    missing.path("step").asText()
                        + " "
                        + missing.path("material").asText()
                        + " "
                        + missing.path("form").asText(),
                    missing.path("detail")));
    expected
        .properties()
        .forEach(one -> softly.assertThat(details).containsEntry(one.getKey(), one.getValue()));
  }

  private static JsonNode tree(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String outcome(Assessment answer, String condition) {
    return answer
        .finding(condition)
        .filter(finding -> finding.outcome() != Outcome.NOTE)
        .map(finding -> finding.outcome().name())
        .orElse("ABSENT");
  }

  private static List<String> notes(Assessment answer) {
    return answer.notes().stream().map(Finding::code).toList();
  }

  private static Map<String, List<String>> questions(Assessment answer) {
    return answer.questions().stream()
        .collect(Collectors.toMap(question -> question.fact(), question -> question.decides()));
  }

  private static String described(MissingMaterial missing) {
    return missing.material()
        + " "
        + missing.form()
        + " "
        + missing.reasons().stream().map(Enum::name).collect(Collectors.joining(","));
  }

  private static String described(RequiredMaterial material) {
    return material.material() + " " + material.form() + (material.signed() ? " signed" : "");
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
