package io.github.tradequalification.benchmarks.embedded;

import io.github.tradequalification.benchmarks.settling.Reasons;
import io.github.tradequalification.benchmarks.settling.Requirement;
import io.github.tradequalification.benchmarks.settling.Template;
import io.github.tradequalification.benchmarks.settling.Texts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one language, made ready once for all calls. Thread-safe. */
final class Words {

  final Texts texts;
  final Reasons reasons;
  private final Map<Asked, Requirement> requirements = new ConcurrentHashMap<>();

  Words(String language) {
    texts = new Texts(language);
    reasons = new Reasons(texts);
  }

  /** What is asked for, with its words. */
  Requirement of(Asked asked) {
    return requirements.computeIfAbsent(asked, one -> one.in(texts));
  }

  String filled(Template text, Map<String, Object> values) {
    return text.filled(
        place -> {
          int colon = place.indexOf(':');
          String shown = texts.shown(values.get(place.substring(colon + 1)));
          if (colon < 0) return shown;
          String kind = place.substring(0, colon);
          return kind.equals("name") ? texts.nameOf(shown) : texts.get(kind + "." + shown);
        });
  }
}
