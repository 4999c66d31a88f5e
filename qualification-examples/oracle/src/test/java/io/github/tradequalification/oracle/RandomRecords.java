package io.github.tradequalification.oracle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;

/** What is on record of an enterprise: little, everything, or what the law looks at. */
final class RandomRecords {

  private final Chance chance;
  private final RandomDays days;
  private final String name;
  private final String address;
  private final String representative;

  RandomRecords(
      Chance chance, RandomDays days, String name, String address, String representative) {
    this.chance = chance;
    this.days = days;
    this.name = name;
    this.address = address;
    this.representative = representative;
  }

  void addTo(ArrayNode records) {
    switch (chance.below(10)) {
      case 0, 1, 2, 3, 4 -> {
        for (Step step : Step.values()) {
          boolean filing = step.compareTo(Step.BUSINESS_SCOPE_AMENDMENT) > 0 && !step.isChange();
          if (filing && !chance.isNoisy()) settled(records.addObject(), step);
        }
        if (chance.is(0.3)) mixed(records, 3);
      }
      case 5 -> lapsing(records);
      default -> mixed(records, 8);
    }
  }

  private void mixed(ArrayNode records, int most) {
    for (int i = chance.below(most); i > 0; i--) any(records.addObject());
  }

  /** Done, and mostly with what is still so. */
  private void settled(ObjectNode json, Step step) {
    json.put("step", step.code());
    if (!chance.is(0.1)) json.put("completedOn", days.before().toString());
    if (chance.is(0.1)) json.put("validUntil", days.near().toString());
    if (chance.is(0.3)) details(json);
  }

  private void lapsing(ArrayNode records) {
    for (int i = 1 + chance.below(2); i > 0; i--) {
      ObjectNode json = records.addObject();
      json.put("step", Step.FOREIGN_TRADE_OPERATOR_FILING.code());
      int ago = chance.of(29, 30, 31, 31, 32, 400);
      if (!chance.is(0.05)) json.put("completedOn", days.asOf.minusDays(ago).toString());
      if (chance.is(0.2)) json.put("validUntil", days.near().toString());
      if (chance.is(0.3)) details(json);
    }
    if (chance.is(0.3)) mixed(records, 3);
  }

  private void any(ObjectNode json) {
    String step = chance.of(Step.values()).code();
    json.put("step", chance.is(0.03) ? chance.of("customs-registratio", "card") : step);
    if (!chance.is(0.2)) json.put("completedOn", days.near().toString());
    if (chance.is(0.4)) json.put("validUntil", days.near().toString());
    if (chance.is(0.5)) details(json);
    if (chance.is(0.1)) json.put("number", "4403961234");
  }

  private void details(ObjectNode json) {
    detail(json, "registeredName", name, RandomTexts.ENTERPRISES);
    detail(json, "registeredAddress", address, RandomTexts.ADDRESSES);
    detail(json, "registeredLegalRepresentative", representative, RandomTexts.PEOPLE);
  }

  private void detail(ObjectNode json, String property, String actual, String[] others) {
    if (chance.is(0.4)) return;
    String usual = Objects.requireNonNullElseGet(actual, () -> chance.of(others));
    String value = chance.is(0.2) ? chance.of(others) : usual;
    json.put(property, RandomTexts.nearlyAlways(value, chance, others));
  }
}
