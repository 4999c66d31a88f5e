package io.github.tradequalification.internal;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.Finding.Weight;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Question;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.RequiredMaterial.Alternative;
import io.github.tradequalification.RequiredMaterial.Origin;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.Step;
import io.github.tradequalification.internal.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what was settled into words of one language. */
final class Wording {

  private final Texts texts;
  private final PaperWords papers;
  private final Grounds grounds;

  Wording(Texts texts, Grounds grounds) {
    this.texts = texts;
    this.papers = new PaperWords(texts);
    this.grounds = grounds;
  }

  Assessment assessment(Settlement settlement) {
    List<Finding> findings = new ArrayList<>();
    for (SettledCondition condition : settlement.conditions()) findings.add(finding(condition));
    for (SettledNote note : settlement.notes()) findings.add(finding(note));
    List<Step> steps = new ArrayList<>();
    for (SettledStep step : settlement.steps()) steps.add(step(step));
    List<Question> questions = new ArrayList<>();
    for (Questions.Asked asked : settlement.questions()) {
      questions.add(
          new Question(
              asked.fact(),
              asked.decides(),
              texts.nameOf("fact", asked.fact()),
              text("who", asked.whoKnows())));
    }
    return new Assessment(
        settlement.asOf(),
        settlement.lawOf(),
        texts.language(),
        settlement.eligibility(),
        settlement.standing(),
        findings,
        missing(settlement.steps()),
        steps,
        next(settlement.next(), steps),
        questions,
        settlement.packs());
  }

  private Finding finding(SettledCondition settled) {
    Outline.ConditionLaw condition = settled.condition();
    Ledger.Because because = settled.because();
    LawRule rule = because == null ? condition.rule() : because.rule();
    String key =
        because != null && rule.message() != null
            ? rule.message()
            : condition.text(settled.outcome());
    Map<String, @Nullable Object> values = settled.observed();
    if (because != null) {
      values = new HashMap<>(values);
      values.putAll(because.values());
    }
    String remedy = settled.outcome() == Outcome.MET ? null : texts.remedy(key, values);
    Grounds.Ground ground = grounds.of(rule.name());
    return new Finding(
        condition.code(),
        settled.outcome(),
        condition.weight(),
        condition.onlyFor(),
        settled.observed(),
        texts.format(key, values),
        remedy,
        rule.name(),
        ground.text(),
        ground.sources(),
        texts.text("condition", condition.code()),
        null);
  }

  private Step step(SettledStep settled) {
    Outline.StepLaw step = settled.step();
    return new Step(
        step.code(),
        name(step),
        settled.status(),
        settled.waitsFor(),
        materials(settled),
        text("authority", step.authority()),
        text("channel", step.channel()),
        step.workingDays(),
        text("result", step.result()),
        step.statutoryWorkingDays(),
        text("fee", step.fee()),
        step.withinDays(),
        text("reason", settled.reason()),
        grounds.of(settled.rule().name()).sources(),
        settled.rule().name(),
        step.filing(),
        settled.required(),
        step.mends().stream().sorted().toList());
  }

  /** The step to take next says the same as among the steps, and whether it is ready. */
  private static @Nullable NextStep next(@Nullable SettledStep settled, List<Step> steps) {
    if (settled == null) return null;
    for (Step step : steps) {
      if (!step.step().equals(settled.step().code())) continue;
      return new NextStep(
          step.step(),
          step.name(),
          settled.ready(),
          step.authority(),
          step.channel(),
          step.workingDays(),
          step.result(),
          step.statutoryWorkingDays(),
          step.fee(),
          step.withinDays(),
          step.materials());
    }
    throw new IllegalStateException("the next step is one of the steps");
  }

  private List<MissingMaterial> missing(List<SettledStep> steps) {
    List<MissingMaterial> missing = new ArrayList<>();
    for (SettledStep settled : steps) {
      for (SettledStep.Asked asked : settled.asked()) {
        if (!asked.nearest().satisfied()) missing.add(missing(settled.step().code(), asked));
      }
    }
    return missing;
  }

  private Finding finding(SettledNote note) {
    LawRule rule = note.because().rule();
    String key = rule.message() != null ? rule.message() : "note." + note.code();
    if (!texts.has(key)) {
      throw new RulePackException(
          rule.where() + "no text `%s` for its note; add it to %s".formatted(key, texts.file()));
    }
    Map<String, Object> values = note.because().values();
    Grounds.Ground ground = grounds.of(note.rule(), note.source());
    return new Finding(
        note.code(),
        Outcome.NOTE,
        Weight.ADVICE,
        note.step(),
        values,
        texts.format(key, values),
        texts.remedy(key, values),
        note.rule(),
        ground.text(),
        ground.sources(),
        null,
        note.yearlyBy());
  }

  private MissingMaterial missing(String step, SettledStep.Asked asked) {
    Papers.Match nearest = asked.nearest();
    String name = name(asked);
    String message =
        texts.format(
            "missing",
            Map.of("material", name, "form", papers.form(asked), "reasons", papers.reasons(asked)));
    Grounds.Ground ground = grounds.of(asked.rule().name());
    return new MissingMaterial(
        step,
        nearest.material(),
        name,
        asked.form(),
        nearest.reasons(),
        nearest.detail(),
        message,
        asked.rule().name(),
        ground.text(),
        ground.sources(),
        asked.requirement().copies(),
        alternatives(asked),
        origin(asked.origin()),
        asked.accepted());
  }

  private List<Alternative> alternatives(SettledStep.Asked asked) {
    List<String> materials = asked.requirement().materials();
    if (materials.size() == 1) return List.of();
    List<Alternative> others = new ArrayList<>(materials.size() - 1);
    for (String material : materials) {
      if (!material.equals(asked.nearest().material())) {
        others.add(new Alternative(material, name(asked, material)));
      }
    }
    return others;
  }

  private @Nullable Origin origin(Outline.@Nullable Origin origin) {
    if (origin == null) return null;
    return new Origin(
        origin.step(), origin.enterprise() ? true : null, text("issuer", origin.issuer()));
  }

  private List<RequiredMaterial> materials(SettledStep settled) {
    List<RequiredMaterial> materials = new ArrayList<>();
    for (SettledStep.Asked asked : settled.asked()) {
      materials.add(
          new RequiredMaterial(
              asked.nearest().material(),
              asked.form(),
              asked.signed(),
              asked.nearest().satisfied(),
              name(asked),
              asked.nearest().reasons(),
              asked.requirement().copies(),
              alternatives(asked),
              origin(asked.origin()),
              asked.accepted(),
              asked.needs(PaperQuality.SEALED),
              asked.needs(PaperQuality.LEGIBLE),
              grounds.of(asked.rule().name()).grade()));
    }
    return materials;
  }

  private String name(Outline.StepLaw step) {
    return texts.text("step", step.code());
  }

  private String name(SettledStep.Asked asked) {
    return name(asked, asked.nearest().material());
  }

  /** The name of a material; a missing one is the fault of the rule that asks for it. */
  private String name(SettledStep.Asked asked, String material) {
    String name = texts.name("material", material);
    if (name == null) {
      throw new RulePackException(
          asked.rule().where()
              + "no text `material.%s` for the material it asks for; add it to %s"
                  .formatted(material, texts.file()));
    }
    return name;
  }

  private @Nullable String text(String kind, @Nullable String key) {
    return key == null ? null : texts.text(kind, key);
  }
}
