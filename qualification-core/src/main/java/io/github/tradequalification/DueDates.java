package io.github.tradequalification;

import io.github.tradequalification.internal.DueSentences;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What is due for an enterprise, or ends, until a day. Immutable.
 *
 * <pre>{@code
 * DueDates due = DueDates.of(enterprise, answer, answer.asOf().plusYears(1), assessor::nameOf);
 * due.sentences(Locale.ENGLISH).forEach(System.out::println);
 * }</pre>
 *
 * <p>It tells papers at hand and results on record that end, those that ended before too; what
 * comes every year; and the steps ahead that are to be taken within days of an event.
 *
 * @param asOf the day of the answer
 * @param until the last day it tells of
 * @param all by day, then by kind and code; what has no day stands last
 */
public record DueDates(LocalDate asOf, LocalDate until, List<DueDate> all) implements Serializable {

  private static final long serialVersionUID = 1;

  /** Copies the list. */
  public DueDates {
    all = List.copyOf(all);
  }

  /**
   * Gathers what is due.
   *
   * @param enterprise not null
   * @param assessment the answer for this enterprise; not null
   * @param until the last day to tell of, at most 100 years after that of the answer; not null
   * @param names what materials and steps are called that the answer does not name, as {@code
   *     assessor::nameOf} in the language of the answer; not null
   * @throws IllegalArgumentException if the last day lies before that of the answer, or too far off
   */
  public static DueDates of(
      Enterprise enterprise, Assessment assessment, LocalDate until, UnaryOperator<String> names) {
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(names, "names");
    return new DueDatesFinder(enterprise, assessment, until, names).found();
  }

  /** What has passed already. */
  public List<DueDate> passed() {
    return all.stream().filter(each -> Boolean.TRUE.equals(each.passed())).toList();
  }

  /**
   * One sentence for each. Names and notes stay in the language of the answer.
   *
   * @param locale English or Chinese, not null; only its language counts
   * @throws IllegalArgumentException if it is another language
   */
  public List<String> sentences(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    DueSentences words = new DueSentences(locale);
    return all.stream().map(words::of).toList();
  }
}
