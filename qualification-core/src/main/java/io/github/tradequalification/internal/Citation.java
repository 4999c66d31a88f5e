package io.github.tradequalification.internal;

import io.github.tradequalification.Source.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
   * @param problems takes an entry that it means and that there is not
   */
  static List<Citation> of(LawRule rule, Register register, Problems problems) {
    List<Citation> citations = new ArrayList<>();
    for (String item : rule.source().split(";", -1)) {
      if (!item.isBlank()) citations.add(of(rule, item.strip(), register, problems));
    }
    if (citations.isEmpty()) problems.add(Heading.noSource(rule.where()));
    return List.copyOf(citations);
  }

  private static Citation of(LawRule rule, String item, Register register, Problems problems) {
    String[] parts = FIRST_WORD_ENDS.split(item, 2);
    RegisterEntry entry = register.entry(parts[0]);
    if (entry != null) {
      String article = parts.length == 1 ? "" : parts[1];
      return new Citation(entry, article, weaker(entry.grade(), rule.grade()));
    }
    String meant = register.meant(parts[0]);
    if (meant != null) {
      problems.add(
          new Problem(
              rule.where(),
              parts[0],
              "there is no source `%s`".formatted(parts[0]),
              "%sadd it to %s, or begin plain words otherwise"
                  .formatted(
                      meant.isEmpty() ? "" : "nearest is `%s`; write that, ".formatted(meant),
                      RegisterReader.FILE)));
    }
    return new Citation(null, item, rule.grade());
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
