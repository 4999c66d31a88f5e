package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Question;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.internal.PackInspection.Codes;
import io.github.tradequalification.json.ProfileJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes a case of an answer, which expects that answer. */
public final class CaseRecorder {

  private final Map<String, @Nullable Object> recorded = new LinkedHashMap<>();

  private CaseRecorder() {}

  /**
   * Records a case with a profile of its own.
   *
   * @param name a sentence that says what it shows
   * @param profile the profile that was assessed
   * @param answer the answer to it
   * @param packs which know the codes in the profile, or do not
   * @return YAML, a list of one case
   */
  public static String record(
      String name, Enterprise profile, Assessment answer, PackInspection packs) {
    CaseRecorder recorder = new CaseRecorder();
    recorder.recorded.put("name", name);
    @Nullable Node written =
        NodeReader.read("profile.json", ProfileJson.write(profile), new Faults());
    recorder.recorded.put("profile", written == null ? Map.of() : plain(written));
    Set<String> unknown = unknown(profile, packs.codes());
    if (!unknown.isEmpty()) recorder.recorded.put("unknown", List.copyOf(unknown));
    return recorder.finished(answer);
  }

  /**
   * Records a case that begins with another profile.
   *
   * @param like the name of the profile, or of the case, that was assessed
   */
  public static String record(String name, String like, Assessment answer) {
    CaseRecorder recorder = new CaseRecorder();
    recorder.recorded.put("name", name);
    recorder.recorded.put("like", like);
    return recorder.finished(answer);
  }

  private static Set<String> unknown(Enterprise profile, Codes codes) {
    Set<String> unknown = new TreeSet<>();
    for (Document paper : profile.documents()) {
      if (!codes.materials().contains(paper.material())) unknown.add(paper.material());
    }
    for (CompletedStep record : profile.completedSteps()) {
      if (!codes.steps().contains(record.step())) unknown.add(record.step());
    }
    for (String fact : profile.facts().keySet()) {
      if (!codes.facts().contains("facts." + fact)) unknown.add(fact);
    }
    return unknown;
  }

  /** Numbers as they were given: an answer repeats them so. */
  private static @Nullable Object plain(Node node) {
    if (node.isList()) {
      List<@Nullable Object> items = new ArrayList<>();
      for (Node item : node.items()) items.add(plain(item));
      return items;
    }
    if (!node.isObject()) return node.value();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    node.properties().forEach((name, property) -> object.put(name, plain(property.value())));
    return object;
  }

  private String finished(Assessment answer) {
    recorded.put("asOf", answer.asOf().toString());
    if (!answer.lawOf().equals(answer.asOf())) recorded.put("lawOf", answer.lawOf().toString());
    recorded.put("expect", expected(answer));
    return YamlWriter.write(List.of(recorded));
  }

  private static Map<String, @Nullable Object> expected(Assessment answer) {
    Answered found = new Answered(answer);
    Map<String, @Nullable Object> expect = new LinkedHashMap<>();
    expect.put("eligibility", answer.eligibility().name());
    expect.put("standing", answer.standing().name());
    putUnlessEmpty(expect, "conditions", found.of("conditions"));
    putUnlessEmpty(expect, "steps", found.of("steps"));
    putUnlessEmpty(expect, "missing", withMaterials(found, answer));
    putUnlessEmpty(expect, "noteCount", found.of("noteCount"));
    Map<String, @Nullable Object> questions = new LinkedHashMap<>();
    for (Question each : answer.questions()) questions.put(each.fact(), each.decides());
    putUnlessEmpty(expect, "questions", questions);
    expect.put("nextStep", next(answer.nextStep()));
    return expect;
  }

  /** What is missing of the steps that ask for something. */
  private static Map<String, @Nullable Object> withMaterials(Answered found, Assessment answer) {
    Map<String, @Nullable Object> missing = new LinkedHashMap<>(found.of("missing"));
    missing.keySet().removeIf(step -> answer.step(step).materials().isEmpty());
    return missing;
  }

  private static @Nullable Map<String, @Nullable Object> next(@Nullable NextStep next) {
    if (next == null) return null;
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("step", next.step());
    told.put("ready", next.ready());
    if (next.workingDays() != null) {
      told.put("min", next.workingDays().min());
      told.put("max", next.workingDays().max());
    }
    return told;
  }

  private static void putUnlessEmpty(
      Map<String, @Nullable Object> expect, String name, Map<String, @Nullable Object> value) {
    if (!value.isEmpty()) expect.put(name, value);
  }
}
