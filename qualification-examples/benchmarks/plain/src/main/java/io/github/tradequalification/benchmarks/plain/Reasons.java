package io.github.tradequalification.benchmarks.plain;

import io.github.tradequalification.MissingMaterial.Difference;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.benchmarks.plain.Texts.Template;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Why a paper does not do, in words. */
final class Reasons {

  final String separator;
  private final String[] texts = new String[Reason.values().length];
  private final String listSeparator;
  private final Template inconsistent;
  private final Template unconfirmed;
  private final Template difference;
  private final Map<String, String> properties = new TreeMap<>();

  Reasons(Texts all) {
    for (Reason reason : Reason.values()) texts[reason.ordinal()] = all.of(reason);
    separator = all.get("reason.separator");
    listSeparator = all.get("list.separator");
    inconsistent = all.template("Reason.INCONSISTENT");
    unconfirmed = all.template("Reason.UNCONFIRMED");
    difference = all.template("difference");
    for (String property :
        List.of(
            "form",
            "sealed",
            "signed",
            "legible",
            "holder",
            "name",
            "unifiedSocialCreditCode",
            "legalRepresentative",
            "address")) {
      properties.put(property, all.get("paper." + property));
    }
  }

  String text(Reason reason) {
    return texts[reason.ordinal()];
  }

  String inconsistent(Map<String, Difference> differences) {
    StringBuilder text = new StringBuilder();
    differences.forEach(
        (property, values) -> {
          if (text.length() > 0) text.append(listSeparator);
          text.append(
              difference.with(
                  "property",
                  properties.get(property),
                  "stated",
                  values.stated(),
                  "actual",
                  values.actual()));
        });
    return inconsistent.with("differences", text.toString());
  }

  String unconfirmed(List<String> facts) {
    StringBuilder text = new StringBuilder();
    for (String fact : facts) {
      if (text.length() > 0) text.append(listSeparator);
      text.append(properties.get(fact));
    }
    return unconfirmed.with("unconfirmed", text.toString());
  }
}
