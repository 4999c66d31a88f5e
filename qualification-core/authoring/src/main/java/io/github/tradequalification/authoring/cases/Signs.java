package io.github.tradequalification.authoring.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tradequalification.Assessment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a case could expect to tell one answer from another. Immutable. */
public final class Signs {

  private static final List<String> SINGLE = List.of("eligibility", "standing", "order");
  private static final List<String> BY_CODE =
      List.of(
          "conditions",
          "weights",
          "steps",
          "waitsFor",
          "asked",
          "missing",
          "noteCount",
          "questions",
          "detail");
  private static final List<String> CAN_BE_ABSENT = List.of("conditions", "steps");
  private static final List<String> OF_CODES = List.of("tells", "findings");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Signs() {}

  /**
   * Compares two answers.
   *
   * @param expected the answer that a case is to expect
   * @return each sign as {@code expect} takes it, in JSON, which is YAML too; the shortest first;
   *     empty if a case can expect nothing in which they differ
   */
  public static List<String> of(Assessment expected, Assessment other) {
    Answered was = new Answered(expected);
    Answered now = new Answered(other);
    List<Object> signs = new ArrayList<>();
    for (String name : SINGLE) {
      Object value = was.single(name);
      if (value != null && !value.equals(now.single(name))) signs.add(Map.of(name, value));
    }
    for (String name : BY_CODE) {
      was.of(name)
          .forEach(
              (code, value) -> {
                boolean same = Objects.equals(value, now.of(name).get(code));
                boolean empty = value instanceof Map<?, ?> map && map.isEmpty();
                if (!same && !empty) signs.add(Map.of(name, one(code, value)));
              });
    }
    for (String name : OF_CODES) {
      was.of(name).forEach((code, value) -> addInner(name, code, value, now, signs));
    }
    addAbsent(was, now, signs);
    addNextStep(was.nextStep(), now.nextStep(), signs);
    return signs.stream().map(Signs::written).sorted(Comparator.comparing(String::length)).toList();
  }

  private static void addInner(
      String name, String code, @Nullable Object value, Answered now, List<Object> signs) {
    if (!(value instanceof Map<?, ?> properties)) return;
    Map<?, ?> others = now.of(name).get(code) instanceof Map<?, ?> map ? map : Map.of();
    properties.forEach(
        (property, each) -> {
          boolean same = others.containsKey(property) && Objects.equals(each, others.get(property));
          if (!same) signs.add(Map.of(name, Map.of(code, one(String.valueOf(property), each))));
        });
  }

  /** What the other answer has and this one has not. */
  private static void addAbsent(Answered was, Answered now, List<Object> signs) {
    for (String name : CAN_BE_ABSENT) {
      for (String code : now.of(name).keySet()) {
        if (was.of(name).containsKey(code)) continue;
        signs.add(Map.of(name, Map.of(code, was.absent(name))));
      }
    }
    for (String fact : now.of("questions").keySet()) {
      if (!was.of("questions").containsKey(fact)) signs.add(Map.of("noQuestions", List.of(fact)));
    }
    for (String note : now.notes()) {
      if (!was.notes().contains(note)) signs.add(Map.of("noNotes", List.of(note)));
    }
  }

  private static void addNextStep(
      @Nullable Map<String, @Nullable Object> was,
      @Nullable Map<String, @Nullable Object> now,
      List<Object> signs) {
    if (was == null) {
      if (now != null) signs.add(one("nextStep", null));
      return;
    }
    was.forEach(
        (property, value) -> {
          boolean same = now != null && Objects.equals(value, now.get(property));
          if (!same) signs.add(Map.of("nextStep", one(property, value)));
        });
  }

  private static Map<String, @Nullable Object> one(String name, @Nullable Object value) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put(name, value);
    return one;
  }

  private static String written(Object sign) {
    try {
      return JSON.writeValueAsString(sign);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
