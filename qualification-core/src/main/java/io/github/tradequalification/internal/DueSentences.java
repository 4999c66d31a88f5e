package io.github.tradequalification.internal;

import io.github.tradequalification.DueDate;
import io.github.tradequalification.internal.text.Texts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words what is due. */
public final class DueSentences {

  private final Texts texts;

  /**
   * @param locale English or Chinese; only its language counts
   * @throws IllegalArgumentException if it is another language
   */
  public DueSentences(Locale locale) {
    texts = Texts.merged(Texts.languageOf(locale), Map.of());
  }

  /** One of them as a sentence. */
  public String of(DueDate due) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("name", name(due));
    values.put("day", due.day());
    values.put("days", due.withinDays());
    boolean passed = Boolean.TRUE.equals(due.passed());
    return texts.format("due." + due.kind() + (passed ? ".passed" : ""), values);
  }

  private String name(DueDate due) {
    if (due.form() == null) return due.name();
    return texts.format("due.paper", Map.of("name", due.name(), "form", due.form()));
  }
}
