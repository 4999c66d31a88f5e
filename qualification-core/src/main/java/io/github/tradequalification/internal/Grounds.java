package io.github.tradequalification.internal;

import io.github.tradequalification.Source;
import io.github.tradequalification.Source.Grade;
import io.github.tradequalification.internal.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What rules rest on between two changes of sources, in words of one language. Each rule is worded
 * once, when it is first shown. Thread-safe.
 */
final class Grounds {

  /**
   * What one rule rests on.
   *
   * @param text all of it as a text
   * @param sources the same one by one
   * @param grade the best of theirs, null if none has one
   */
  record Ground(String text, List<Source> sources, @Nullable Grade grade) {

    Ground(String text, List<Source> sources) {
      this(text, sources, Grade.best(sources));
    }
  }

  private final Map<String, List<Citation>> citations;
  private final LocalDate day;
  private final String language;
  private final Texts texts;
  private final Articles articles;
  private final Map<String, Ground> worded = new ConcurrentHashMap<>();

  /**
   * @param citations by rule
   * @param day any day of this time
   * @param texts of the language
   */
  Grounds(Map<String, List<Citation>> citations, LocalDate day, Texts texts) {
    this.citations = citations;
    this.day = day;
    this.language = texts.language();
    this.texts = texts;
    this.articles = new Articles(texts);
  }

  /** The rules shown so far. */
  Set<String> worded() {
    return Set.copyOf(worded.keySet());
  }

  /** What a rule rests on. */
  Ground of(String rule) {
    Ground found = worded.get(rule);
    return found != null ? found : worded.computeIfAbsent(rule, this::word);
  }

  /**
   * What the rule rests on that a note names.
   *
   * @param source its ground, for a rule that no pack has
   */
  Ground of(String rule, String source) {
    if (citations.containsKey(rule)) return of(rule);
    Source plain = source(new Citation(null, source, null));
    return new Ground(source, List.of(plain));
  }

  private Ground word(String rule) {
    List<Citation> named = Objects.requireNonNull(citations.get(rule), rule);
    List<Citation> inForce = new ArrayList<>();
    for (Citation citation : named) if (citation.inForceOn(day)) inForce.add(citation);
    StringJoiner text = new StringJoiner(texts.text("source.separator"));
    List<Source> sources = new ArrayList<>();
    // The tests of a pack find a rule without any. Whoever is answered still learns what it named.
    for (Citation citation : inForce.isEmpty() ? named : inForce) {
      Source source = source(citation);
      sources.add(source);
      text.add(cited(citation, source));
    }
    return new Ground(text.toString(), List.copyOf(sources));
  }

  private Source source(Citation citation) {
    RegisterEntry entry = citation.entry();
    if (entry == null) {
      return new Source(
          null, citation.words(), null, null, citation.grade(), null, null, null, null, null);
    }
    return new Source(
        entry.id(),
        entry.title(language),
        entry.issuers().get(language),
        citation.article(articles),
        citation.grade(),
        entry.from(),
        entry.until(),
        entry.address(),
        entry.checked(),
        entry.numbers().get(language));
  }

  private String cited(Citation citation, Source source) {
    RegisterEntry entry = citation.entry();
    String name = entry == null ? source.title() : entry.name(language);
    String article = source.article();
    if (article != null) {
      String key = article.equals(citation.words()) ? "source.article.other" : "source.article";
      name = texts.format(key, Map.of("name", name, "article", article));
    }
    Grade grade = source.grade();
    return grade == null || grade == Grade.LAW
        ? name
        : texts.format("source.grade", Map.of("name", name, "grade", texts.of(grade)));
  }
}
