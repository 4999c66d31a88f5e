package io.github.tradequalification.internal;

import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.Finding.Weight;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.MissingMaterial.Detail;
import io.github.tradequalification.MissingMaterial.Difference;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Puts what was settled into words of one language. */
final class Wording {

  private final Texts texts;

  Wording(Texts texts) {
    this.texts = texts;
  }

  Finding finding(ConditionSettling.Settled settled) {
    Outline.ConditionLaw condition = settled.condition();
    Because because = settled.because();
    LawRule rule = because == null ? condition.rule() : because.rule();
    String key =
        because != null && rule.message() != null
            ? rule.message()
            : condition.texts().get(settled.outcome());
    Map<String, @Nullable Object> values = settled.observed();
    if (because != null) {
      values = new HashMap<>(values);
      values.putAll(because.values());
    }
    String remedy = settled.outcome() == Outcome.MET ? null : texts.remedy(key, values);
    return new Finding(
        condition.code(),
        settled.outcome(),
        condition.weight(),
        null,
        settled.observed(),
        texts.format(key, values),
        remedy,
        rule.name(),
        rule.source(),
        texts.text("condition", condition.code()));
  }

  Step step(StepSettling.Settled settled) {
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
        text("result", step.result()));
  }

  NextStep next(StepSettling.Settled settled) {
    Outline.StepLaw step = settled.step();
    return new NextStep(
        step.code(),
        name(step),
        settled.ready(),
        text("authority", step.authority()),
        text("channel", step.channel()),
        step.workingDays(),
        text("result", step.result()),
        materials(settled));
  }

  List<MissingMaterial> missing(List<StepSettling.Settled> steps) {
    List<MissingMaterial> missing = new ArrayList<>();
    for (StepSettling.Settled settled : steps) {
      for (StepSettling.Asked asked : settled.asked()) {
        if (!asked.nearest().satisfied()) missing.add(missing(settled.step().code(), asked));
      }
    }
    return missing;
  }

  /** By code, then by what they are about; the same note twice is one. */
  List<Finding> notes(List<NoteDraft> drafts) {
    record Identity(
        String code,
        @Nullable String step,
        String about,
        @Nullable Object subject,
        Map<String, Object> values,
        String rule) {
      Identity(NoteDraft draft) {
        this(
            draft.code, draft.step, draft.about, draft.subject, draft.because.values(), draft.rule);
      }
    }
    record Placed(NoteDraft draft, String values, String subject) {
      Placed(NoteDraft draft) {
        this(draft, draft.because.values().toString(), String.valueOf(draft.subject));
      }
    }
    if (drafts.size() == 1) return List.of(note(drafts.get(0)));
    Set<Identity> seen = new LinkedHashSet<>();
    return drafts.stream()
        .filter(draft -> seen.add(new Identity(draft)))
        .map(Placed::new)
        .sorted(
            Comparator.comparing((Placed one) -> one.draft.code)
                .thenComparing(one -> one.draft.about)
                .thenComparing(Placed::values)
                .thenComparing(one -> one.draft.rule)
                .thenComparing(Placed::subject))
        .map(one -> note(one.draft))
        .toList();
  }

  private Finding note(NoteDraft draft) {
    LawRule rule = draft.because.rule();
    String key = rule.message() != null ? rule.message() : "note." + draft.code;
    if (!texts.has(key)) {
      throw new RulePackException(
          rule.where() + "no text `%s` for its note; add it to %s".formatted(key, texts.file()));
    }
    Map<String, Object> values = draft.because.values();
    return new Finding(
        draft.code,
        Outcome.NOTE,
        Weight.ADVICE,
        draft.step,
        values,
        texts.format(key, values),
        texts.remedy(key, values),
        draft.rule,
        draft.source,
        null);
  }

  private MissingMaterial missing(String step, StepSettling.Asked asked) {
    Papers.Match nearest = asked.nearest();
    String name = name(asked);
    String message =
        texts.format(
            "missing",
            Map.of("material", name, "form", form(asked.kind()), "reasons", reasons(nearest)));
    return new MissingMaterial(
        step,
        nearest.material(),
        name,
        asked.kind().shown,
        nearest.reasons(),
        nearest.detail(),
        message,
        asked.rule().name(),
        asked.rule().source());
  }

  private String form(Kind kind) {
    String form = texts.of(kind.shown);
    return kind.qualities.contains(Quality.SIGNED)
        ? texts.format("signed", Map.of("form", form))
        : form;
  }

  private String reasons(Papers.Match nearest) {
    Detail detail = nearest.detail();
    List<String> differences = new ArrayList<>();
    detail.inconsistent().forEach((property, each) -> differences.add(difference(property, each)));
    List<String> unconfirmed = new ArrayList<>();
    for (String property : detail.unconfirmed()) unconfirmed.add(texts.text("paper." + property));
    Map<String, Object> values = Map.of("differences", differences, "unconfirmed", unconfirmed);
    StringJoiner reasons = new StringJoiner(texts.text("reason.separator"));
    for (Reason reason : nearest.reasons()) reasons.add(texts.format(reason, values));
    return reasons.toString();
  }

  private String difference(String property, Difference difference) {
    String name = texts.text("paper." + property);
    return texts.format(
        "difference",
        Map.of("property", name, "stated", difference.stated(), "actual", difference.actual()));
  }

  private List<RequiredMaterial> materials(StepSettling.Settled settled) {
    List<RequiredMaterial> materials = new ArrayList<>();
    for (StepSettling.Asked asked : settled.asked()) {
      materials.add(asked.material(name(asked)));
    }
    return materials;
  }

  private String name(Outline.StepLaw step) {
    return texts.steps().get(step.code());
  }

  /** The name of the material; a missing one is the fault of the rule that asks for it. */
  private String name(StepSettling.Asked asked) {
    String name = texts.materials().get(asked.nearest().material());
    if (name == null) {
      throw new RulePackException(
          asked.rule().where()
              + "no text `material.%s` for the material it asks for; add it to %s"
                  .formatted(asked.nearest().material(), texts.file()));
    }
    return name;
  }

  private @Nullable String text(String kind, @Nullable String key) {
    return key == null ? null : texts.text(kind, key);
  }
}
