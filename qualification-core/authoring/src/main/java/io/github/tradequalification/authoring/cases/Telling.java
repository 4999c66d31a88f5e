package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.internal.PackInspection.Codes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a case expects to be told of a step, fact, condition or note. */
final class Telling implements Form {

  static final List<String> TOLD =
      List.of(
          "authority",
          "channel",
          "result",
          "fee",
          "reason",
          "statutoryWorkingDays",
          "withinDays",
          "sources",
          "whoKnows",
          "remedy",
          "yearlyBy",
          "mends");

  @Override
  public void check(Node node, Codes codes, Faults faults) {
    Shapes.SOME_OBJECT.check(node, codes, faults);
    node.properties()
        .forEach(
            (name, property) -> {
              if (name.indexOf(' ') > 0) Phrase.WAYS.check(property.place(), name, codes, faults);
              else if (!TOLD.contains(name)) {
                SortedSet<String> known = new TreeSet<>(TOLD);
                known.add(Phrase.WAYS.example());
                faults.unknown(property.place(), "`%s` is never told".formatted(name), name, known);
              }
              checkTold(property.value(), codes, faults);
            });
  }

  private static void checkTold(Node value, Codes codes, Faults faults) {
    if (value.isList()) new Shapes.ListOf(Forms.TEXT, true).check(value, codes, faults);
    else if (value.value() instanceof BigDecimal) Forms.COUNT.check(value, codes, faults);
    else new Forms.OrNull(Forms.TEXT).check(value, codes, faults);
  }

  @Override
  public Map<String, Object> schema() {
    return Forms.schema(
        "type",
        "object",
        "minProperties",
        1,
        "propertyNames",
        Map.of(
            "pattern",
            "^(%s|\\S+ \\S+ (%s))$"
                .formatted(String.join("|", TOLD), String.join("|", Phrase.TOLD))),
        "additionalProperties",
        Map.of(
            "anyOf",
            List.of(
                new Shapes.ListOf(Forms.TEXT, true).schema(),
                Forms.COUNT.schema(),
                new Forms.OrNull(Forms.TEXT).schema())));
  }
}
