package io.github.tradequalification.authoring.impact;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.authoring.drl.Expr;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values worth trying for each property of a fact, as tests of one pattern look at it. */
final class Candidates {

  private final Boundaries boundaries;
  private final Map<String, Set<JsonNode>> values;
  private final Set<String> materials;
  private final Set<String> steps;

  Candidates(
      Boundaries boundaries,
      Map<String, Set<JsonNode>> values,
      Set<String> materials,
      Set<String> steps) {
    this.boundaries = boundaries;
    this.values = values;
    this.materials = materials;
    this.steps = steps;
  }

  Set<String> materials() {
    return materials;
  }

  /**
   * Those of a property.
   *
   * @param fact its path from the beginning of a profile
   * @param now its value now, which is tried first
   * @param tests those of the pattern
   */
  List<JsonNode> of(String fact, JsonNode now, Collection<Expr> tests, LocalDate day) {
    Set<JsonNode> found = new LinkedHashSet<>(List.of(now));
    for (Expr each : tests) literals(each, fact, found);
    found.addAll(values.getOrDefault(fact, Set.of()));
    if (fact.equals("documents.material")) materials.forEach(each -> add(each, found));
    else if (fact.equals("completedSteps.step")) steps.forEach(each -> add(each, found));
    else inList(fact, day, found);
    if (now.isTextual()) altered(now.textValue(), found);
    return new ArrayList<>(found);
  }

  private static void add(String text, Set<JsonNode> to) {
    to.add(ProfileTree.text(text));
  }

  /** Near what it is now, as where something was typed wrong. */
  static void altered(String text, Set<JsonNode> to) {
    if (text.isEmpty()) return;
    String begin = text.substring(0, text.length() - 1);
    add(begin + (text.endsWith("0") ? "1" : "0"), to);
    add(begin, to);
    add("O" + text.substring(1), to);
    add("?" + text.substring(1), to);
    if (text.length() > 3) add(text.substring(0, text.length() - 3), to);
  }

  private void inList(String fact, LocalDate day, Set<JsonNode> to) {
    RecordComponent component = component(fact);
    if (component == null) return;
    Class<?> type = component.getType();
    to.add(ProfileTree.unknown());
    if (type == Boolean.class) {
      to.add(ProfileTree.truth(true));
      to.add(ProfileTree.truth(false));
    } else if (type == LocalDate.class) {
      for (LocalDate each : days(day)) add(each.toString(), to);
    } else if (type == Integer.class) {
      for (int each = 0; each < 3; each++) to.add(ProfileTree.number(BigDecimal.valueOf(each)));
    } else if (type.isEnum()) {
      for (Object each : type.getEnumConstants()) add(((Enum<?>) each).name(), to);
    } else if (type == String.class) add("?", to);
  }

  private Set<LocalDate> days(LocalDate day) {
    Set<LocalDate> days = new LinkedHashSet<>(List.of(day, day.minusDays(1), day.plusDays(1)));
    for (int each : boundaries.days()) {
      days.add(day.minusDays(each));
      days.add(day.plusDays(each));
    }
    return days;
  }

  private static @Nullable RecordComponent component(String fact) {
    Map<String, Class<? extends Record>> lists =
        Map.of("documents.", Document.class, "completedSteps.", CompletedStep.class);
    for (Map.Entry<String, Class<? extends Record>> list : lists.entrySet()) {
      if (!fact.startsWith(list.getKey())) continue;
      for (RecordComponent each : list.getValue().getRecordComponents()) {
        if (fact.equals(list.getKey() + each.getName())) return each;
      }
    }
    return null;
  }

  /** What the tests themselves compare with. */
  private static void literals(Expr test, String fact, Set<JsonNode> to) {
    if (test instanceof Expr.Bracketed bracketed) literals(bracketed.inner(), fact, to);
    else if (test instanceof Expr.Unary unary) literals(unary.operand(), fact, to);
    else if (test instanceof Expr.Binary binary) {
      literals(binary.left(), fact, to);
      literals(binary.right(), fact, to);
      compared(binary.left(), List.of(binary.right()), fact, to);
    } else if (test instanceof Expr.In in) compared(in.left(), in.items(), fact, to);
    else if (test instanceof Expr.Call call && call.target() != null) {
      compared(call.target(), call.arguments(), fact, to);
    }
  }

  private static void compared(Expr left, List<Expr> with, String fact, Set<JsonNode> to) {
    Expr of = left instanceof Expr.Call call && call.target() != null ? call.target() : left;
    String path = Boundaries.pathOf(of);
    if (path == null || !(fact.equals(path) || fact.endsWith("." + path))) return;
    Truth plain = new Truth(new LinkedHashMap<>(), Map.of());
    for (Expr each : with) {
      JsonNode value = plain.value(each);
      if (value == null) continue;
      boolean completed = value.isTextual();
      to.add(completed ? ProfileTree.text(FactValues.completed(fact, value.textValue())) : value);
    }
  }
}
