package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What rules state of one step or condition, aspect by aspect; two rules that contradict each other
 * are refused.
 */
abstract class OutlineTerms {

  private record Stated(Object value, LawRule rule) {}

  final String code;
  private final String what;
  private final Map<String, Stated> stated = new HashMap<>();
  private LawRule speaker;

  OutlineTerms(String what, String code, LawRule speaker) {
    this.what = what;
    this.code = code;
    this.speaker = speaker;
  }

  /** The rule whose statement follows. */
  final void heard(LawRule rule) {
    speaker = rule;
  }

  final void state(String aspect, Object value) {
    Stated before = stated.putIfAbsent(aspect, new Stated(value, speaker));
    if (before != null && !before.value().equals(value)) {
      String rules =
          String.join("` and `", new TreeSet<>(List.of(before.rule().name(), speaker.name())));
      throw new RulePackException(
          """
        %s `%s` is given two values for `%s` on the same day, by the rules `%s`; \
        end one of them with @until, or replace it with @replaces"""
              .formatted(what, code, aspect, rules));
    }
  }

  final <T> @Nullable T get(String aspect, Class<T> type) {
    Stated found = stated.get(aspect);
    return found == null ? null : type.cast(found.value());
  }

  /** The value, or what stands in for one that has to be there and is not. */
  final <T> T required(String aspect, Class<T> type, T substitute, Problems problems) {
    T value = get(aspect, type);
    if (value != null) return value;
    problems.add(
        new Problem(
            Problem.About.MISSING,
            code,
            "%s `%s` has no `%s`".formatted(what, code, aspect),
            "state it in a rule of the stage outline, such as `%s`".formatted(speaker.name())));
    return substitute;
  }

  final LawRule ruleOf(String aspect) {
    Stated found = stated.get(aspect);
    return found == null ? speaker : found.rule();
  }
}
