package io.github.tradequalification.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Question;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.Step;
import io.github.tradequalification.json.AssessmentJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/** What an example expects of an answer, property by property. */
final class ExpectedAnswer {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Assessment answer;
  private final SoftAssertions softly = new SoftAssertions();

  private ExpectedAnswer(Assessment answer) {
    this.answer = answer;
  }

  /**
   * Checks an answer.
   *
   * @throws AssertionError if it is not as expected, with all that differs
   * @throws IllegalArgumentException if nothing is known of a property
   */
  static void check(String expect, Assessment answer) {
    ExpectedAnswer expected = new ExpectedAnswer(answer);
    tree(expect).properties().forEach(one -> expected.check(one.getKey(), one.getValue()));
    expected.softly.assertAll();
  }

  private void check(String property, JsonNode expected) {
    switch (property) {
      case "eligibility" -> same(property, answer.eligibility().name(), expected);
      case "standing" -> same(property, answer.standing().name(), expected);
      case "conditions" -> each(expected, (code, value) -> same(code, outcome(code), value));
      case "weights" -> each(expected, (code, value) -> same(code, weight(code), value));
      case "notes" -> softly.assertThat(notes()).as(property).containsAll(texts(expected));
      case "noNotes" ->
          softly.assertThat(notes()).as(property).doesNotContainAnyElementsOf(texts(expected));
      case "noteCount" ->
          each(
              expected,
              (code, value) ->
                  softly
                      .assertThat(notes().stream().filter(code::equals).count())
                      .as(code)
                      .isEqualTo(value.asLong()));
      case "findings" -> findings(expected);
      case "says" -> each(expected, (code, value) -> says(code, value.asText()));
      case "order" ->
          softly
              .assertThat(answer.steps())
              .extracting(Step::step)
              .as(property)
              .isEqualTo(texts(expected));
      case "steps" ->
          each(expected, (code, value) -> same(code, step(code).status().name(), value));
      case "waitsFor" ->
          each(
              expected,
              (code, value) ->
                  softly.assertThat(step(code).waitsFor()).as(code).isEqualTo(texts(value)));
      case "missing" ->
          each(
              expected,
              (code, value) ->
                  softly
                      .assertThat(answer.missingFor(code))
                      .as(code)
                      .extracting(ExpectedAnswer::described)
                      .isEqualTo(texts(value)));
      case "asked" ->
          each(
              expected,
              (code, value) ->
                  softly
                      .assertThat(step(code).materials())
                      .as(code)
                      .extracting(ExpectedAnswer::described)
                      .isEqualTo(texts(value)));
      case "detail" -> detail(expected);
      case "nextStep" -> nextStep(expected);
      case "questions" ->
          each(
              expected,
              (fact, value) -> softly.assertThat(questions()).containsEntry(fact, texts(value)));
      case "noQuestions" ->
          softly.assertThat(questions()).doesNotContainKeys(texts(expected).toArray(String[]::new));
      case "rulePacks" ->
          softly
              .assertThat(answer.rulePacks())
              .extracting(RulePack::id)
              .as(property)
              .isEqualTo(texts(expected));
      case "tells" -> each(expected, ExpectedTelling.of(answer, softly)::check);
      default ->
          throw new IllegalArgumentException("nothing is known of `" + property + "` in `expect`");
    }
  }

  private void nextStep(JsonNode expected) {
    NextStep next = answer.nextStep();
    if (expected.isNull() || next == null) {
      softly.assertThat(next == null).as("there is no next step").isEqualTo(expected.isNull());
      return;
    }
    each(
        expected,
        (property, value) -> {
          switch (property) {
            case "step" -> same(property, next.step(), value);
            case "name" -> same(property, next.name(), value);
            case "ready" ->
                softly
                    .assertThat(next.ready())
                    .as(property)
                    .isEqualTo(value.isNull() ? null : value.asBoolean());
            case "authority" -> same(property, next.authority(), value);
            case "authorityHas" -> softly.assertThat(next.authority()).contains(value.asText());
            case "channelHas" -> softly.assertThat(next.channel()).contains(value.asText());
            case "resultHas" -> softly.assertThat(next.result()).contains(value.asText());
            case "channel" -> same(property, next.channel(), value);
            case "result" -> same(property, next.result(), value);
            case "min" ->
                softly
                    .assertThat(next.workingDays())
                    .as(property)
                    .isNotNull()
                    .returns(value.asInt(), days -> days.min());
            case "max" ->
                softly
                    .assertThat(next.workingDays())
                    .as(property)
                    .isNotNull()
                    .returns(value.asInt(), days -> days.max());
            default ->
                throw new IllegalArgumentException(
                    "nothing is known of `" + property + "` of the next step");
          }
        });
  }

  /** Of each code the first finding, by the properties it is written with. */
  private void findings(JsonNode expected) {
    Map<String, JsonNode> first = new LinkedHashMap<>();
    for (JsonNode finding : tree(AssessmentJson.write(answer)).path("findings")) {
      first.putIfAbsent(finding.path("code").asText(), finding);
    }
    each(
        expected,
        (code, properties) -> {
          softly.assertThat(first).containsKey(code);
          JsonNode found = first.getOrDefault(code, MissingNode.getInstance());
          each(
              properties,
              (property, value) -> {
                if (property.equals("messageHas")) {
                  softly
                      .assertThat(found.path("message").asText())
                      .as(code)
                      .contains(value.asText());
                } else {
                  softly
                      .assertThat(found.path(property))
                      .as(code + " " + property)
                      .isEqualTo(value);
                }
              });
        });
  }

  private void detail(JsonNode expected) {
    Map<String, JsonNode> details = new LinkedHashMap<>();
    for (JsonNode missing : tree(AssessmentJson.write(answer)).path("missingMaterials")) {
      details.put(
          missing.path("step").asText()
              + " "
              + missing.path("material").asText()
              + " "
              + missing.path("form").asText(),
          missing.path("detail"));
    }
    each(expected, (paper, value) -> softly.assertThat(details).containsEntry(paper, value));
  }

  private void says(String code, String part) {
    softly
        .assertThat(
            answer.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.message() + " " + finding.remedy())
                .collect(Collectors.joining(" ")))
        .as(code)
        .contains(part);
  }

  private void same(String what, @Nullable Object actual, JsonNode expected) {
    softly.assertThat(actual).as(what).isEqualTo(expected.textValue());
  }

  private static void each(JsonNode expected, BiConsumer<String, JsonNode> check) {
    expected.properties().forEach(one -> check.accept(one.getKey(), one.getValue()));
  }

  private String outcome(String condition) {
    return answer
        .finding(condition)
        .filter(finding -> finding.outcome() != Outcome.NOTE)
        .map(finding -> finding.outcome().name())
        .orElse("ABSENT");
  }

  private String weight(String condition) {
    return answer.finding(condition).map(finding -> finding.weight().name()).orElse("ABSENT");
  }

  private List<String> notes() {
    return answer.notes().stream().map(Finding::code).toList();
  }

  private Step step(String code) {
    return answer.step(code);
  }

  private Map<String, List<String>> questions() {
    return answer.questions().stream().collect(Collectors.toMap(Question::fact, Question::decides));
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

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
