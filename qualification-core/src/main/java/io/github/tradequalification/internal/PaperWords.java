package io.github.tradequalification.internal;

import io.github.tradequalification.MissingMaterial.Detail;
import io.github.tradequalification.MissingMaterial.Difference;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.internal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** What is asked for of a paper, and what is wrong with the one at hand, in words. */
final class PaperWords {

  private final Texts texts;

  PaperWords(Texts texts) {
    this.texts = texts;
  }

  /** The form that is asked for, and how many papers. */
  String form(SettledStep.Asked asked) {
    String form = texts.of(asked.form());
    if (asked.signed()) form = texts.format("signed", Map.of("form", form));
    int copies = asked.requirement().copies();
    return copies == 1 ? form : texts.format("copies", Map.of("form", form, "copies", copies));
  }

  /** Why the nearest paper is not accepted. */
  String reasons(SettledStep.Asked asked) {
    Detail detail = asked.nearest().detail();
    List<String> differences = new ArrayList<>();
    detail.inconsistent().forEach((property, each) -> differences.add(difference(property, each)));
    List<String> unconfirmed = new ArrayList<>();
    for (String property : detail.unconfirmed()) unconfirmed.add(texts.ofPaper(property));
    Map<String, Object> values = Map.of("differences", differences, "unconfirmed", unconfirmed);
    StringJoiner reasons = new StringJoiner(texts.text("reason.separator"));
    for (Reason reason : asked.nearest().reasons()) {
      boolean fewer = reason == Reason.TOO_FEW_COPIES && asked.requirement().copies() > 1;
      reasons.add(fewer ? texts.text("fewer-copies") : wrong(reason, values));
    }
    return reasons.toString();
  }

  /** Some reasons are said with what is behind them. */
  private String wrong(Reason reason, Map<String, Object> values) {
    String key = "wrong." + reason;
    return texts.has(key) ? texts.format(key, values) : texts.of(reason);
  }

  private String difference(String property, Difference difference) {
    return texts.format(
        "difference",
        Map.of(
            "property",
            texts.ofPaper(property),
            "stated",
            difference.stated(),
            "actual",
            difference.actual()));
  }
}
