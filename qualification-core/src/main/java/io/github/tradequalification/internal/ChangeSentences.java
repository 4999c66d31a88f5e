package io.github.tradequalification.internal;

import io.github.tradequalification.Changes.Change;
import io.github.tradequalification.Changes.Subject;
import io.github.tradequalification.internal.text.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words what differs between two answers. */
public final class ChangeSentences {

  /** What a material is that is asked for and at hand as asked. */
  static final String SATISFIED = "SATISFIED";

  private final Texts texts;

  /**
   * @param locale English or Chinese; only its language counts
   * @throws IllegalArgumentException if it is another language
   */
  public ChangeSentences(Locale locale) {
    texts = Texts.merged(Texts.languageOf(locale), Map.of());
  }

  /** One change as a sentence. */
  public String of(Change change) {
    String how = how(change);
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("name", change.name());
    values.put("detail", change.detail() == null ? "" : detail(change));
    values.put("before", shown(change.subject(), change.before()));
    values.put("after", shown(change.subject(), change.after()));
    return texts.format("change." + change.subject() + how, values);
  }

  private static String how(Change change) {
    if (SATISFIED.equals(change.before())) return ".lost";
    if (SATISFIED.equals(change.after())) return ".found";
    return change.before() == null ? ".new" : change.after() == null ? ".gone" : "";
  }

  private String detail(Change change) {
    String detail = String.valueOf(change.detail());
    return change.subject() == Subject.STEP_DETAIL ? texts.text("answer", detail) : detail;
  }

  private String reasons(String value) {
    if (value.equals(SATISFIED)) return "";
    return Arrays.stream(value.split(",", -1))
        .map(reason -> texts.text("Reason", reason))
        .collect(Collectors.joining(texts.text("list", "separator")));
  }

  private String shown(Subject subject, @Nullable String value) {
    if (value == null) return "";
    return switch (subject) {
      case ELIGIBILITY -> texts.text("Eligibility", value);
      case STANDING -> texts.text("Standing", value);
      case CONDITION -> texts.text("Outcome", value);
      case STEP -> texts.text("Status", value);
      case MATERIAL -> reasons(value);
      default -> value;
    };
  }
}
