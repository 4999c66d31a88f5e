package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.authoring.pack.PropertiesText.Entry;
import io.github.tradequalification.internal.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which texts there are and which there should be. */
final class TextKeyCheck implements LawPart {

  @Override
  public void look(LawView view) {
    TextUse use = new TextUse(view);
    new MissingTexts(use, view).tell();
    for (String language : Texts.LANGUAGES) {
      Optional<PropertiesText> file = view.law().pack().texts(language);
      if (file.isPresent()) look(language, file.get(), use, view);
    }
  }

  private static void look(String language, PropertiesText file, TextUse use, LawView view) {
    Set<String> missing = missing(language, use, view.law());
    for (Entry entry : file.entries()) {
      String key = entry.key();
      if (view.isPartlyRead() || use.isUsed(key)) continue;
      if (isCut(entry, file)) {
        cut(entry, file, view);
        continue;
      }
      Optional<String> meant = DidYouMean.of(key, missing);
      meant.ifPresent(missing::remove);
      if (meant.isEmpty() && view.isDoubtfulText(key)) continue;
      if (meant.isEmpty()) {
        // Told once, for both languages.
        view.doubt(key);
        view.addAtKey(
            Kind.UNUSED_TEXT,
            file,
            entry,
            "nothing uses the text `%s`".formatted(key),
            "take it out, or correct its key");
      } else {
        view.addAtKey(
            Kind.MISSING_TEXT,
            file,
            entry,
            "nothing uses the text `%s`; did you mean `%s`, which is missing here?"
                .formatted(key, meant.get()),
            "write `%s=`".formatted(meant.get()),
            new Edit(entry.keyBegin(), entry.keyEnd(), meant.get()));
      }
    }
    for (String key : missing) missing(key, file, view);
  }

  /** Whether a key that was to have blanks ends at the first of them. */
  static boolean isCut(Entry entry, PropertiesText file) {
    String between = file.source().text().substring(entry.keyEnd(), entry.valueBegin());
    return !between.isEmpty() && between.isBlank() && entry.value().indexOf('=') > 0;
  }

  private static void cut(Entry entry, PropertiesText file, LawView view) {
    if (view.isDoubtful(entry.key())) return;
    // Told once, for both languages.
    view.doubt(entry.key());
    String rest = entry.value().substring(0, entry.value().indexOf('=')).strip();
    view.addAtKey(
        Kind.UNUSED_TEXT,
        file,
        entry,
        "a key has no blanks, and so this one ends behind `%s`".formatted(entry.key()),
        "write `%s-%s=`, and so in rules".formatted(entry.key(), rest.replaceAll("\\s+", "-")));
  }

  /** What another language has, or what is needed and some language has. */
  private static Set<String> missing(String language, TextUse use, WholeLaw law) {
    Set<String> missing = new TreeSet<>();
    for (String other : Texts.LANGUAGES) {
      if (other.equals(language)) continue;
      law.pack()
          .texts(other)
          .ifPresent(
              texts ->
                  texts.entries().stream()
                      .map(Entry::key)
                      .filter(key -> use.isUsed(key) && !law.hasText(language, key))
                      .forEach(missing::add));
    }
    return missing;
  }

  private static void missing(String key, PropertiesText file, LawView view) {
    int at = placeFor(key, file, view);
    view.add(
        Kind.MISSING_TEXT,
        file,
        at,
        at,
        "the text `%s` is missing in this language".formatted(key),
        "add a line `%s=…`; the other language has it".formatted(key));
  }

  /** Where another language has it: behind what stands before it, or before what follows. */
  private static int placeFor(String key, PropertiesText file, LawView view) {
    for (PropertiesText other : view.law().pack().texts().values()) {
      List<Entry> entries = other.entries();
      List<String> keys = entries.stream().map(Entry::key).toList();
      int found = keys.indexOf(key);
      if (other.source().name().equals(file.source().name()) || found < 0) continue;
      Optional<Entry> before = found == 0 ? Optional.empty() : file.entry(keys.get(found - 1));
      boolean adjacent =
          found > 0 && line(other, entries.get(found)) - line(other, entries.get(found - 1)) == 1;
      if (adjacent && before.isPresent()) return before.get().valueEnd();
      Optional<Entry> after =
          found + 1 == keys.size() ? Optional.empty() : file.entry(keys.get(found + 1));
      if (after.isPresent()) return after.get().keyBegin();
      if (before.isPresent()) return before.get().valueEnd();
    }
    return 0;
  }

  private static int line(PropertiesText file, Entry entry) {
    return file.source().at(entry.keyBegin()).line();
  }
}
