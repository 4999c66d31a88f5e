package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.Assessment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a case expects of an answer. Immutable. */
public final class Expected {

  private static final String HAS = "Has";
  private static final String NOTHING = "nothing";

  private final Node expect;

  Expected(Node expect) {
    this.expect = expect;
  }

  /** All in which an answer differs, in the order of the case. */
  List<Difference> differences(Assessment answer) {
    Answered found = new Answered(answer);
    List<Difference> differences = new ArrayList<>();
    expect
        .properties()
        .forEach((name, property) -> compare(name, property.value(), found, differences));
    return differences;
  }

  private static void compare(
      String name, Node expected, Answered found, List<Difference> differences) {
    switch (name) {
      case "notes" -> {
        for (Node note : expected.items()) {
          if (found.notes().contains(code(note))) continue;
          differences.add(difference(note, name, code(note), code(note), "no such note"));
        }
      }
      case "noNotes" -> none(name, expected, found.notes(), differences);
      case "noQuestions" -> none(name, expected, found.of("questions").keySet(), differences);
      case "nextStep" -> nextStep(expected, found, differences);
      case "findings", "tells" -> {
        expected
            .properties()
            .forEach(
                (code, property) ->
                    inner(name, code, property.value(), found.of(name).get(code), differences));
      }
      case "eligibility", "standing", "order", "rulePacks" ->
          same(expected, name, "", found.single(name), differences);
      default -> {
        boolean part = name.equals("says");
        expected
            .properties()
            .forEach(
                (code, property) -> {
                  @Nullable Object value = found.of(name).getOrDefault(code, found.absent(name));
                  String label = name + " " + code;
                  String about = code.split(" ", 2)[0];
                  if (part) part(property.value(), label, about, value, differences);
                  else same(property.value(), label, about, value, differences);
                });
      }
    }
  }

  private static void none(
      String name, Node expected, Iterable<String> found, List<Difference> differences) {
    for (Node each : expected.items()) {
      for (String there : found) {
        if (!there.equals(code(each))) continue;
        differences.add(difference(each, name, there, "not " + there, there));
        break;
      }
    }
  }

  private static void nextStep(Node expected, Answered found, List<Difference> differences) {
    @Nullable Map<String, @Nullable Object> next = found.nextStep();
    String about = next == null ? "" : String.valueOf(next.get("step"));
    if (expected.isNull() || next == null) {
      if (expected.isNull() == (next == null)) return;
      Object wanted = expected.isNull() ? "none" : expected.plain();
      differences.add(
          difference(expected, "nextStep", about, shown(wanted), next == null ? "none" : about));
      return;
    }
    inner("nextStep", "", expected, next, differences);
  }

  /** The properties of an object, each for itself. */
  private static void inner(
      String name,
      String code,
      Node expected,
      @Nullable Object found,
      List<Difference> differences) {
    String label = code.isEmpty() ? name : name + " " + code;
    if (!(found instanceof Map<?, ?> properties)) {
      differences.add(difference(expected, label, code, shown(expected.plain()), NOTHING));
      return;
    }
    String about = code.isEmpty() ? String.valueOf(properties.get("step")) : code;
    boolean telling = name.equals("tells");
    expected
        .properties()
        .forEach(
            (property, value) -> {
              String of = label + " " + property;
              boolean has = property.endsWith(HAS);
              String bare =
                  has ? property.substring(0, property.length() - HAS.length()) : property;
              @Nullable Object there =
                  properties.containsKey(bare) ? properties.get(bare) : "not told of " + about;
              boolean part = has || (telling && value.value().text() != null);
              if (part) part(value.value(), of, about, there, differences);
              else same(value.value(), of, about, there, differences);
            });
  }

  private static void part(
      Node expected,
      String label,
      String about,
      @Nullable Object found,
      List<Difference> differences) {
    String text = code(expected);
    if (found instanceof String whole && whole.contains(text)) return;
    differences.add(difference(expected, label, about, "… " + text + " …", shown(found)));
  }

  private static void same(
      Node expected,
      String label,
      String about,
      @Nullable Object found,
      List<Difference> differences) {
    @Nullable Object wanted = expected.plain();
    @Nullable Object there =
        found instanceof Integer number ? new BigDecimal(number).stripTrailingZeros() : found;
    if (Objects.equals(wanted, there)) return;
    if (wanted instanceof List<?> some && there instanceof List<?> others) {
      List<?> missing = without(some, others);
      List<?> more = without(others, some);
      boolean order = missing.isEmpty() && more.isEmpty();
      int alike = some.size() - missing.size();
      String told =
          order ? ", in this order" : alike > 0 ? ", beside %s alike".formatted(alike) : "";
      differences.add(
          difference(
              expected,
              label + told,
              about,
              shown(order ? some : missing),
              shown(order ? others : more)));
    } else {
      differences.add(difference(expected, label, about, shown(wanted), shown(there)));
    }
  }

  private static List<?> without(List<?> list, List<?> others) {
    List<Object> rest = new ArrayList<>(list);
    for (Object other : others) rest.remove(other);
    return rest;
  }

  private static Difference difference(
      Node expected, String label, String about, String wanted, String found) {
    return new Difference(expected.place(), label, about, wanted, found);
  }

  private static String code(Node node) {
    return String.valueOf(node.text());
  }

  /** A value as a case would write it, each item in a line of its own. */
  private static String shown(@Nullable Object value) {
    if (value instanceof BigDecimal number) return number.toPlainString();
    if (value instanceof List<?> items) {
      if (items.isEmpty()) return NOTHING;
      return String.join("\n", items.stream().map(Expected::shown).toList());
    }
    if (value instanceof Map<?, ?> map) {
      List<String> lines = new ArrayList<>();
      map.forEach((name, each) -> lines.add(name + ": " + shown(each)));
      return String.join("\n", lines);
    }
    return String.valueOf(value);
  }
}
