package io.github.tradequalification.benchmarks.settling;

import io.github.tradequalification.MissingMaterial.Difference;
import io.github.tradequalification.MissingMaterial.Reason;
import java.util.List;
import java.util.Map;

/** Why a paper does not do, in words. */
public final class Reasons {

  final String separator;
  private final String[] texts = new String[Reason.values().length];
  private final String listSeparator;
  private final Template inconsistent;
  private final Template unconfirmed;
  private final Template difference;
  private final Texts all;

  /** Those of one language. */
  public Reasons(Texts all) {
    this.all = all;
    for (Reason reason : Reason.values()) texts[reason.ordinal()] = all.of(reason);
    separator = all.get("reason.separator");
    listSeparator = all.get("list.separator");
    inconsistent = all.template("Reason.INCONSISTENT");
    unconfirmed = all.template("Reason.UNCONFIRMED");
    difference = all.template("difference");
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
                  all.get("paper." + property),
                  "stated",
                  values.stated(),
                  "actual",
                  values.actual()));
        });
    return inconsistent.with("differences", text.toString());
  }

  String unconfirmed(List<String> properties) {
    StringBuilder text = new StringBuilder();
    for (String property : properties) {
      if (text.length() > 0) text.append(listSeparator);
      text.append(all.get("paper." + property));
    }
    return unconfirmed.with("unconfirmed", text.toString());
  }
}
