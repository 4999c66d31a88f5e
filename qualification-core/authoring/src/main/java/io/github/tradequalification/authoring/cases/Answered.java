package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Question;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.Step;
import io.github.tradequalification.WorkingDays;
import io.github.tradequalification.json.AssessmentJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer in the shape in which a case expects it. */
final class Answered {

  private final Assessment answer;
  private final Map<String, Map<String, @Nullable Object>> views = new LinkedHashMap<>();

  Answered(Assessment answer) {
    this.answer = answer;
  }

  @Nullable Object single(String property) {
    return switch (property) {
      case "eligibility" -> answer.eligibility().name();
      case "standing" -> answer.standing().name();
      case "order" -> answer.steps().stream().map(Step::step).toList();
      default -> answer.rulePacks().stream().map(RulePack::id).toList();
    };
  }

  /** The codes of the notes, each as often as it is there. */
  List<String> notes() {
    return answer.notes().stream().map(Finding::code).toList();
  }

  /** What stands for a code that is not there. */
  Object absent(String property) {
    return switch (property) {
      case "noteCount" -> 0;
      case "questions" -> "not asked for";
      default -> CaseForm.ABSENT;
    };
  }

  /** What is found under a property, by code. */
  Map<String, @Nullable Object> of(String property) {
    Map<String, @Nullable Object> view = views.get(property);
    if (view == null) {
      view = made(property);
      views.put(property, view);
    }
    return view;
  }

  private Map<String, @Nullable Object> made(String property) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    switch (property) {
      case "conditions" -> {
        for (Finding each : answer.conditions()) view.put(each.code(), each.outcome().name());
      }
      case "weights" -> {
        for (Finding each : answer.conditions()) view.put(each.code(), each.weight().name());
      }
      case "noteCount" -> {
        for (String note : notes())
          view.merge(note, 1, (one, more) -> (Integer) one + (Integer) more);
      }
      case "says" -> {
        for (Finding each : answer.findings()) {
          String remedy = each.remedy();
          String said = remedy == null ? each.message() : each.message() + " " + remedy;
          view.merge(each.code(), said, (one, more) -> one + " " + more);
        }
      }
      case "steps" -> {
        for (Step each : answer.steps()) view.put(each.step(), each.status().name());
      }
      case "waitsFor" -> {
        for (Step each : answer.steps()) view.put(each.step(), each.waitsFor());
      }
      case "asked" -> {
        for (Step each : answer.steps()) {
          view.put(each.step(), each.materials().stream().map(Answered::described).toList());
        }
      }
      case "missing" -> {
        for (Step each : answer.steps()) {
          view.put(
              each.step(),
              answer.missingFor(each.step()).stream().map(Answered::described).toList());
        }
      }
      case "questions" -> {
        for (Question each : answer.questions()) view.put(each.fact(), each.decides());
      }
      case "tells" -> view.putAll(new Told(answer).byCode());
      case "findings", "detail" -> fromJson(property, view);
      default -> throw new IllegalArgumentException(property);
    }
    return view;
  }

  /** Of findings the first of each code, as they are written. */
  private void fromJson(String property, Map<String, @Nullable Object> view) {
    Node whole = NodeReader.read("answer.json", AssessmentJson.write(answer), new Faults());
    boolean findings = property.equals("findings");
    Node list = whole == null ? null : whole.get(findings ? property : "missingMaterials");
    if (list == null) return;
    for (Node each : list.items()) {
      String key =
          findings
              ? Beginnings.text(each, "code")
              : Beginnings.text(each, "step")
                  + " "
                  + Beginnings.text(each, "material")
                  + " "
                  + Beginnings.text(each, "form");
      Node value = findings ? each : each.get(property);
      view.putIfAbsent(key, value == null ? null : value.plain());
    }
  }

  /** Null if there is none. */
  @Nullable Map<String, @Nullable Object> nextStep() {
    NextStep next = answer.nextStep();
    if (next == null) return null;
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("step", next.step());
    view.put("name", next.name());
    view.put("ready", next.ready());
    view.put("authority", next.authority());
    view.put("channel", next.channel());
    view.put("result", next.result());
    WorkingDays days = next.workingDays();
    view.put("min", days == null ? null : days.min());
    view.put("max", days == null ? null : days.max());
    return view;
  }

  /** As a case writes it. */
  static String described(MissingMaterial missing) {
    List<String> reasons = new ArrayList<>();
    missing.reasons().forEach(reason -> reasons.add(reason.name()));
    return missing.material() + " " + missing.form() + " " + String.join(",", reasons);
  }

  private static String described(RequiredMaterial material) {
    return material.material() + " " + material.form() + (material.signed() ? " signed" : "");
  }
}
