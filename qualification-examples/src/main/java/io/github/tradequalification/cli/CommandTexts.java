package io.github.tradequalification.cli;

import io.github.tradequalification.Changes;
import io.github.tradequalification.internal.text.Bundle;
import io.github.tradequalification.internal.text.Characters;
import io.github.tradequalification.internal.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fixed texts of the commands that compare and count, in one language. */
final class CommandTexts {

  private final Map<String, String> texts;
  private final Texts library;

  CommandTexts(Locale locale) {
    library = Texts.merged(Texts.languageOf(locale), Map.of());
    String file = "commands_" + locale.getLanguage() + ".properties";
    texts = Bundle.read(CommandTexts.class.getResourceAsStream(file), file);
  }

  /** The text, with the values in it. */
  String of(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) throw new IllegalStateException("the commands have no text `" + key + "`");
    return String.format(Locale.ROOT, text, values);
  }

  /** What a property of a paper is called. */
  String ofPaper(String property) {
    return library.ofPaper(property);
  }

  /** What differs, a line each, and below it the rules behind it. */
  String changes(Changes changes, Locale locale) {
    StringBuilder text = new StringBuilder();
    List<String> sentences = changes.sentences(locale);
    for (int i = 0; i < sentences.size(); i++) {
      text.append("  - ").append(shown(sentences.get(i))).append('\n');
      List<String> rules = changes.all().get(i).rules();
      if (rules.isEmpty()) continue;
      text.append("    ").append(of("changes.rules", shown(String.join("; ", rules)))).append('\n');
    }
    return text.toString();
  }

  /** A text from outside, whose hidden characters have no effect. */
  static String shown(String text) {
    return Characters.shown(text);
  }
}
