package io.github.tradequalification.authoring.page;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.authoring.law.CodeKind;
import io.github.tradequalification.authoring.law.WholeLaw;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The pages of the law of a pack and of those it builds on. Not thread-safe. */
public final class LawPages {

  /** How a page is written. */
  public enum Format {
    /** Markdown, its diagram in the language Mermaid. */
    MARKDOWN,
    /** One HTML file, without scripts. */
    HTML
  }

  private final WholeLaw law;
  private final Locale locale;
  private final Words words;

  /**
   * Pages in a language.
   *
   * @param law not null
   * @param locale English or Chinese; only its language counts
   * @throws IllegalArgumentException if it is another language
   */
  public LawPages(WholeLaw law, Locale locale) {
    this.law = law;
    this.locale = locale;
    this.words = new Words(law, locale);
  }

  /** The days on which the law begins and changes. */
  public Set<LocalDate> days() {
    return new TreeSet<>(law.written().days());
  }

  /** The steps that there are or were. */
  public Set<String> steps() {
    Set<String> steps = new TreeSet<>();
    for (LocalDate day : days()) steps.addAll(LawOfDay.of(law, day).steps());
    return steps;
  }

  /** The procedure of a day. */
  public String on(LocalDate day, Format format) {
    return written(new ProcedurePage(LawOfDay.of(law, day), words).page(), format);
  }

  /**
   * What holds of a step, and when.
   *
   * @throws IllegalArgumentException if there is and was no such step
   */
  public String of(String step, Format format) {
    Set<String> known = steps();
    if (!known.contains(step)) {
      throw new IllegalArgumentException(
          "there is no step `%s`; there are %s".formatted(step, String.join(", ", known)));
    }
    String name = words.name(CodeKind.STEP, step);
    return written(new TimePage(law, words).timeline(step, name), format);
  }

  /** What changes between two days. */
  public String between(LocalDate before, LocalDate after, Format format) {
    LawOfDay was = LawOfDay.of(law, before);
    LawOfDay is = LawOfDay.of(law, after);
    return written(new TimePage(law, words).between(was, is), format);
  }

  /** What takes the place of what: rules that replace others, and those that follow others. */
  public String supersedes(Format format) {
    return written(new TimePage(law, words).supersedes(), format);
  }

  /**
   * How much each period of the law asks of an enterprise, if nothing changes but the law.
   *
   * @param enterprise its profile, not null
   * @param assessor with the same packs, not null
   */
  public String periods(Enterprise enterprise, QualificationAssessor assessor, Format format) {
    return written(new PeriodsPage(assessor, words).of(enterprise), format);
  }

  private String written(Page page, Format format) {
    return format == Format.HTML ? Html.of(page, locale) : Markdown.of(page);
  }
}
