package io.github.tradequalification;

import io.github.tradequalification.internal.ChangeSentences;
import io.github.tradequalification.internal.Comparison;
import io.github.tradequalification.internal.text.Secrets;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two answers for one enterprise: between two days, two laws, or before and
 * after something was handed in. That a day itself is another one is no difference. Immutable.
 *
 * <pre>{@code
 * Changes changes = Changes.between(lastMonth, today);
 * changes.sentences(Locale.ENGLISH).forEach(System.out::println);
 * }</pre>
 *
 * @param before the day of the answer before
 * @param after the day of the answer after
 * @param all in the order of the subjects, then of the answer after; not null
 */
public record Changes(LocalDate before, LocalDate after, List<Change> all) implements Serializable {

  private static final long serialVersionUID = 1;

  /** What a change is about. */
  public enum Subject {
    /** Whether the enterprise may obtain the qualifications. */
    ELIGIBILITY,
    /** Where it stands on the way. */
    STANDING,
    /** The step to take next. */
    NEXT_STEP,
    /** The outcome of a condition. */
    CONDITION,
    /** The status of a step. */
    STEP,
    /** Something else that is told of a step, as its authority or how long it takes. */
    STEP_DETAIL,
    /** A material that is missing. */
    MATERIAL,
    /** A note. */
    NOTE,
    /** A fact to ask for. */
    QUESTION
  }

  /**
   * One difference.
   *
   * @param subject what it is about; not null
   * @param code of the condition, step, material or note, or the path of the fact; empty where the
   *     subject is the whole answer
   * @param name what the code is called, in the language of the answers; empty where there is none
   * @param step the step that asks for the material, or that the finding is about; null elsewhere
   * @param detail of a step the name of the component, as {@code workingDays}; of a material the
   *     name of the step; null elsewhere
   * @param before what it was, a constant or a text; null if there was none. Of a material why it
   *     was missing, {@code SATISFIED} if it was at hand as asked, null if it was not asked for
   * @param after what it is, in the same way; null if there is none
   * @param rules the rules behind it, before and after, as far as the answers name them: of the
   *     whole answer those of the conditions and steps that changed, of a fact to ask for those of
   *     what it decides, of a detail of a step none
   * @param sources what they rest on
   */
  public record Change(
      Subject subject,
      String code,
      String name,
      @Nullable String step,
      @Nullable String detail,
      @Nullable String before,
      @Nullable String after,
      List<String> rules,
      List<Source> sources)
      implements Serializable {

    private static final long serialVersionUID = 1;

    /** Copies the lists. */
    public Change {
      rules = List.copyOf(rules);
      sources = List.copyOf(sources);
    }

    /** Without what it was and is where that is a message, which may repeat what a profile says. */
    @Override
    public String toString() {
      return "Change[subject=%s, code=%s, step=%s, detail=%s, before=%s, after=%s, rules=%s]"
          .formatted(subject, code, step, detail, told(before), told(after), rules);
    }

    private @Nullable String told(@Nullable String value) {
      return subject == Subject.NOTE && value != null ? Secrets.MASK : value;
    }
  }

  /** Copies the list. */
  public Changes {
    all = List.copyOf(all);
  }

  /**
   * Compares two answers.
   *
   * @param before not null
   * @param after for the same enterprise, in the same language; not null
   * @throws IllegalArgumentException if the two are in different languages
   */
  public static Changes between(Assessment before, Assessment after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    if (!before.language().equals(after.language())) {
      throw new IllegalArgumentException(
          "after: in language `%s`; expected `%s`, as the answer before; ask for both in one"
              .formatted(after.language(), before.language()));
    }
    return new Changes(before.asOf(), after.asOf(), Comparison.of(before, after));
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * One sentence for each change, for a clerk. Names and messages stay in the language of the
   * answers.
   *
   * @param locale English or Chinese, not null; only its language counts
   * @throws IllegalArgumentException if it is another language
   */
  public List<String> sentences(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    ChangeSentences words = new ChangeSentences(locale);
    return all.stream().map(words::of).toList();
  }
}
