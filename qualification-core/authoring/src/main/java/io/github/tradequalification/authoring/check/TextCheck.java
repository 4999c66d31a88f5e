package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.authoring.pack.PropertiesText.Entry;
import io.github.tradequalification.internal.text.Characters;
import io.github.tradequalification.internal.text.Texts;
import java.util.Optional;
import java.util.regex.Pattern;

/** What texts say, without their placeholders. */
final class TextCheck implements LawPart {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern WORDS = Pattern.compile("\\p{IsLatin}*\\p{Ll}\\p{IsLatin}*");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
  private static final Pattern ADDRESS = Pattern.compile("\\S+://\\S+|\\S+\\.\\p{Ll}{2,}\\S*");

  @Override
  public void look(LawView view) {
    for (String language : Texts.LANGUAGES) {
      Optional<PropertiesText> file = view.law().pack().texts(language);
      if (file.isEmpty()) continue;
      for (Entry entry : file.get().entries()) look(entry, language, file.get(), view);
    }
  }

  private static void look(Entry entry, String language, PropertiesText file, LawView view) {
    if (Characters.blank(entry.value())) {
      view.addAtKey(
          Kind.EMPTY_TEXT,
          file,
          entry,
          "the text `%s` is empty".formatted(entry.key()),
          "write what is to be shown, or take the line out");
      return;
    }
    if (!TextKeyCheck.isCut(entry, file)) taken(entry, language, file, view);
    String odd = Unfinished.why(entry);
    if (odd != null) {
      view.addAtValue(
          Kind.UNFINISHED_TEXT, file, entry, odd, "write what answers shall show, word by word");
      return;
    }
    boolean wrong = language.equals("zh") ? isNotChinese(entry.value()) : isChinese(entry.value());
    if (!wrong) return;
    boolean chinese = language.equals("en");
    view.addAtValue(
        Kind.WRONG_LANGUAGE,
        file,
        entry,
        chinese
            ? "this text is in Chinese, and its file is the English one"
            : "this text has no Chinese character, and its file is the Chinese one",
        chinese ? "say it in English here" : "say it in Chinese here");
  }

  static boolean isChinese(String value) {
    long han = HAN.matcher(value).results().count();
    return han > 0 && WORDS.matcher(value).results().count() < han;
  }

  /** A code, a number or an address needs no translation. */
  static boolean isNotChinese(String value) {
    String bare = ADDRESS.matcher(PLACEHOLDER.matcher(value).replaceAll("")).replaceAll("");
    return !HAN.matcher(bare).find() && WORDS.matcher(bare).results().count() > 1;
  }

  private static void taken(Entry entry, String language, PropertiesText file, LawView view) {
    for (PackSource other : view.law().others()) {
      Optional<Entry> theirs = other.texts(language).flatMap(texts -> texts.entry(entry.key()));
      if (theirs.isEmpty() || theirs.get().value().equals(entry.value())) continue;
      view.addAtKey(
          Kind.TEXT_TAKEN,
          file,
          entry,
          "the pack `%s` has another text under `%s`: “%s”"
              .formatted(other.id(), entry.key(), theirs.get().value()),
          "choose another code, or take this line out and use that text");
      return;
    }
  }
}
