package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.Question;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.RequiredMaterial.Alternative;
import io.github.tradequalification.RequiredMaterial.Origin;
import io.github.tradequalification.Source;
import io.github.tradequalification.Step;
import io.github.tradequalification.internal.text.YearDay;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an answer tells beside its verdict: of a step, of a question, or of a finding, each by its
 * code or path.
 */
record Told(Map<String, Map<String, @Nullable Object>> byCode) {

  Told(Assessment answer) {
    this(new TreeMap<>());
    for (Step step : answer.steps()) add(step);
    for (MissingMaterial missing : answer.missingMaterials()) {
      String name = missing.material() + " " + missing.form();
      of(missing.step()).put(name + " sources", ids(missing.sources()));
    }
    for (Question question : answer.questions()) {
      of(question.fact()).put("whoKnows", question.whoKnows());
    }
    for (Finding finding : answer.findings()) {
      of(finding.code()).put("sources", ids(finding.sources()));
      of(finding.code()).put("remedy", finding.remedy());
      MonthDay by = finding.yearlyBy();
      of(finding.code()).put("yearlyBy", by == null ? null : YearDay.text(by));
    }
  }

  private Map<String, @Nullable Object> of(String code) {
    return byCode.computeIfAbsent(code, unseen -> new TreeMap<>());
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
    of.put("mends", step.mends());
    for (RequiredMaterial material : step.materials()) {
      String name = material.material() + " " + material.form();
      of.put(name + " from", from(material.from()));
      of.put(name + " forms", material.acceptedForms().stream().map(Enum::name).toList());
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
}
