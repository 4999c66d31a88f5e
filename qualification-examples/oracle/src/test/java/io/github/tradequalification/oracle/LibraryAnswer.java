package io.github.tradequalification.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tradequalification.oracle.Answer.Detail;
import io.github.tradequalification.oracle.Answer.Difference;
import io.github.tradequalification.oracle.Answer.Eligibility;
import io.github.tradequalification.oracle.Answer.Form;
import io.github.tradequalification.oracle.Answer.Missing;
import io.github.tradequalification.oracle.Answer.Next;
import io.github.tradequalification.oracle.Answer.Note;
import io.github.tradequalification.oracle.Answer.Outcome;
import io.github.tradequalification.oracle.Answer.Question;
import io.github.tradequalification.oracle.Answer.Reason;
import io.github.tradequalification.oracle.Answer.Standing;
import io.github.tradequalification.oracle.Answer.Status;
import io.github.tradequalification.oracle.Answer.StepState;
import io.github.tradequalification.oracle.Answer.Wanted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads of an answer of the library what the oracle answers too. */
final class LibraryAnswer {

  /** Notes of which there may be several, each about something else. */
  private static final Set<String> ABOUT =
      Set.of(
          "expires-soon",
          "local-practice",
          "obsolete-material",
          "registered-detail-differs",
          "unknown-code");

  private LibraryAnswer() {}

  static Answer read(JsonNode json) {
    Map<String, Outcome> conditions = new TreeMap<>();
    List<Note> notes = new ArrayList<>();
    for (JsonNode finding : json.path("findings")) {
      String code = text(finding, "code");
      if ("ADVICE".equals(text(finding, "weight"))) notes.add(new Note(code, about(finding)));
      else conditions.put(code, Outcome.valueOf(text(finding, "outcome")));
    }
    notes.sort(Comparator.comparing(Note::code).thenComparing(Note::about));
    return new Answer(
        Eligibility.valueOf(text(json, "eligibility")),
        Standing.valueOf(text(json, "standing")),
        conditions,
        notes,
        list(json, "steps", LibraryAnswer::step),
        list(json, "missingMaterials", LibraryAnswer::missing),
        next(json.path("nextStep")),
        list(json, "questions", LibraryAnswer::question));
  }

  private static String about(JsonNode finding) {
    if (!ABOUT.contains(text(finding, "code"))) return "";
    JsonNode observed = finding.path("observed");
    for (String property : List.of("material", "code", "step")) {
      if (observed.path(property).isTextual()) return text(observed, property);
    }
    return finding.path("step").asText();
  }

  private static StepState step(JsonNode json) {
    Status status = Status.valueOf(text(json, "status"));
    List<String> waitsFor = list(json, "waitsFor", JsonNode::textValue);
    return new StepState(
        text(json, "step"), status, waitsFor, list(json, "materials", LibraryAnswer::wanted));
  }

  private static Wanted wanted(JsonNode json) {
    return new Wanted(
        text(json, "material"),
        Form.valueOf(text(json, "form")),
        json.path("signed").booleanValue(),
        json.path("satisfied").booleanValue(),
        reasons(json),
        alternatives(json));
  }

  private static Missing missing(JsonNode json) {
    return new Missing(
        text(json, "step"),
        text(json, "material"),
        Form.valueOf(text(json, "form")),
        reasons(json),
        detail(json.path("detail")),
        alternatives(json));
  }

  private static List<Reason> reasons(JsonNode json) {
    return list(json, "reasons", reason -> Reason.valueOf(reason.textValue()));
  }

  private static List<String> alternatives(JsonNode json) {
    return list(json, "alternatives", each -> text(each, "material")).stream().sorted().toList();
  }

  private static Detail detail(JsonNode json) {
    Map<String, Difference> inconsistent = new TreeMap<>();
    for (Map.Entry<String, JsonNode> each : json.path("inconsistent").properties()) {
      JsonNode difference = each.getValue();
      inconsistent.put(
          each.getKey(), new Difference(text(difference, "stated"), text(difference, "actual")));
    }
    return new Detail(inconsistent, list(json, "unconfirmed", JsonNode::textValue));
  }

  private static Next next(JsonNode json) {
    if (!json.isObject()) return null;
    JsonNode ready = json.path("ready");
    return new Next(
        text(json, "step"),
        ready.isBoolean() ? ready.booleanValue() : null,
        list(json, "materials", LibraryAnswer::wanted));
  }

  private static Question question(JsonNode json) {
    return new Question(text(json, "fact"), list(json, "decides", JsonNode::textValue));
  }

  private static String text(JsonNode json, String property) {
    return json.path(property).textValue();
  }

  private static <T> List<T> list(JsonNode json, String property, Function<JsonNode, T> reader) {
    List<T> list = new ArrayList<>();
    for (JsonNode each : json.path(property)) list.add(reader.apply(each));
    return list;
  }
}
