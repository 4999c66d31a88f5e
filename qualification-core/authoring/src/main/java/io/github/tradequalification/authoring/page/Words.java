package io.github.tradequalification.authoring.page;

import io.github.tradequalification.authoring.law.CodeKind;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.internal.text.Texts;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What codes are called in one language, and the headings of the pages. */
final class Words {

  private final ResourceBundle headings;
  private final Texts library;
  private final Map<String, String> names = new HashMap<>();

  /**
   * @param locale English or Chinese
   */
  Words(WholeLaw law, Locale locale) {
    String language = Texts.languageOf(locale);
    headings =
        ResourceBundle.getBundle(
            Words.class.getPackageName() + ".page",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    library = Texts.merged(language, Map.of());
    for (PackSource pack : law.others()) add(pack, language);
    add(law.pack(), language);
  }

  private void add(PackSource pack, String language) {
    pack.texts(language).ifPresent(texts -> names.putAll(texts.values()));
  }

  /** What a code is called, the code itself if it has no name. */
  String name(CodeKind kind, String code) {
    String name = names.get(kind.key(code));
    return name != null ? name : library.nameOf(kind.word(), code);
  }

  /** What codes are called, one after the other. */
  String names(CodeKind kind, List<String> codes, String separator) {
    return codes.stream()
        .map(code -> name(kind, code))
        .collect(Collectors.joining(heading(separator)));
  }

  /** A heading, with values for its places. */
  String heading(String key, Object... values) {
    String text = headings.getString(key);
    return values.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(values);
  }

  /** Whether there is such a heading. */
  boolean has(String key) {
    return headings.containsKey(key);
  }
}
