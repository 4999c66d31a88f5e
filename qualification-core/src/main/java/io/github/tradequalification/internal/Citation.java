package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;
import io.github.tradequalification.Source.Grade;
import io.github.tradequalification.internal.text.NearestCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the sources that a rule names: an entry of the register, or plain words. Immutable.
 *
 * @param entry null for plain words
 * @param words of an entry the article as the rule has it, empty if it names none; or the plain
 *     words
 * @param grade the weaker of those of the entry and the rule, null if neither says
 */
record Citation(@Nullable RegisterEntry entry, String words, @Nullable Grade grade) {

  private static final Pattern FIRST_WORD_ENDS = Pattern.compile("\\s+");

  /**
   * What a rule names.
   *
   * @param register every entry of every pack, by id
   * @throws RulePackException if it means an entry that there is not
   */
  static List<Citation> of(LawRule rule, Map<String, RegisterEntry> register) {
    List<Citation> citations = new ArrayList<>();
    for (String item : rule.source().split(";", -1)) {
      if (!item.isBlank()) citations.add(of(rule, item.strip(), register));
    }
    if (citations.isEmpty()) throw LawRule.noSource(rule.where());
    return List.copyOf(citations);
  }

  private static Citation of(LawRule rule, String item, Map<String, RegisterEntry> register) {
    String[] parts = FIRST_WORD_ENDS.split(item, 2);
    RegisterEntry entry = register.get(parts[0]);
    if (entry != null) {
      String article = parts.length == 1 ? "" : parts[1];
      return new Citation(entry, article, weaker(entry.grade(), rule.grade()));
    }
    String meant = meant(parts[0], register);
    if (meant != null) {
      throw new RulePackException(
          rule.where()
              + "there is no source `%s`%s; add it to %s, or begin plain words otherwise"
                  .formatted(
                      parts[0],
                      meant.isEmpty() ? "" : "; nearest is `" + meant + "`",
                      RegisterReader.FILE));
    }
    return new Citation(null, item, rule.grade());
  }

  /**
   * The id that a word most likely means, empty if there is no entry at all; null if the word is
   * none.
   */
  private static @Nullable String meant(String word, Map<String, RegisterEntry> register) {
    if (RegisterReader.ID.matcher(word).matches()) return NearestCode.to(word, register.keySet());
    String bare = letters(word);
    for (String id : register.keySet()) if (letters(id).equals(bare)) return id;
    return null;
  }

  private static String letters(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static Grade weaker(Grade one, @Nullable Grade other) {
    return other == null || one.compareTo(other) > 0 ? one : other;
  }

  /** The article in words of a language, null if the rule names none. */
  @Nullable String article(Articles articles) {
    return entry == null || words.isEmpty() ? null : articles.worded(words);
  }

  boolean inForceOn(LocalDate day) {
    return entry == null || entry.inForceOn(day);
  }
}
