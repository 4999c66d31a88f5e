package io.github.tradequalification.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.Question;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.RequiredMaterial.Alternative;
import io.github.tradequalification.RequiredMaterial.Origin;
import io.github.tradequalification.Source;
import io.github.tradequalification.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/**
 * What an answer tells beside its verdict: of a step, of a question, or of a finding, each by its
 * code or path.
 */
final class ExpectedTelling {

  private final Map<String, Map<String, @Nullable Object>> told = new TreeMap<>();
  private final SoftAssertions softly;

  private ExpectedTelling(SoftAssertions softly) {
    this.softly = softly;
  }

  static ExpectedTelling of(Assessment answer, SoftAssertions softly) {
    ExpectedTelling telling = new ExpectedTelling(softly);
    for (Step step : answer.steps()) telling.add(step);
    for (Question question : answer.questions()) {
      telling.of(question.fact()).put("whoKnows", question.whoKnows());
    }
    answer
        .findings()
        .forEach(
            finding -> {
              telling.of(finding.code()).put("sources", ids(finding.sources()));
              telling.of(finding.code()).put("remedy", finding.remedy());
            });
    return telling;
  }

  private Map<String, @Nullable Object> of(String code) {
    return told.computeIfAbsent(code, unseen -> new TreeMap<>());
  }

  private void add(Step step) {
    Map<String, @Nullable Object> of = of(step.step());
    of.put("authority", step.authority());
    of.put("channel", step.channel());
    of.put("result", step.result());
    of.put("fee", step.fee());
    of.put("reason", step.reason());
    of.put("statutoryWorkingDays", step.statutoryWorkingDays());
    of.put("withinDays", step.withinDays());
    of.put("sources", ids(step.sources()));
    for (RequiredMaterial material : step.materials()) {
      String name = material.material() + " " + material.form();
      of.put(name + " from", from(material.from()));
      of.put(name + " or", material.alternatives().stream().map(Alternative::material).toList());
    }
  }

  private static @Nullable String from(@Nullable Origin from) {
    if (from == null) return null;
    if (from.step() != null) return "step " + from.step();
    return from.issuer() != null ? from.issuer() : "enterprise";
  }

  private static List<String> ids(List<Source> sources) {
    List<String> ids = new ArrayList<>();
    for (Source source : sources) {
      String id = source.id() == null ? source.title() : source.id();
      ids.add(source.article() == null ? id : id + " " + source.article());
    }
    return ids;
  }

  /** A text is expected as part of what is told. */
  void check(String code, JsonNode expected) {
    Map<String, @Nullable Object> of = told.getOrDefault(code, Map.of());
    for (Map.Entry<String, JsonNode> each : expected.properties()) {
      String what = code + " " + each.getKey();
      if (!of.containsKey(each.getKey())) {
        softly.fail("nothing is told of %s; there are %s", what, of.keySet());
        continue;
      }
      Object actual = of.get(each.getKey());
      JsonNode value = each.getValue();
      if (value.isNull()) softly.assertThat(actual).as(what).isNull();
      else if (value.isInt()) softly.assertThat(actual).as(what).isEqualTo(value.intValue());
      else if (value.isArray()) {
        List<String> texts = new ArrayList<>();
        value.forEach(text -> texts.add(text.asText()));
        softly.assertThat(actual).as(what).isEqualTo(texts);
      } else softly.assertThat(String.valueOf(actual)).as(what).contains(value.asText());
    }
  }
}
