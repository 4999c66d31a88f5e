package io.github.tradequalification;

import io.github.tradequalification.internal.text.Secrets;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A material that a step ahead asks for and that is not at hand as asked. Immutable.
 *
 * @param step the step that asks for it
 * @param material its code; of alternatives that of the nearest paper at hand, or the one the rule
 *     names first
 * @param name its name, in the language asked for
 * @param form the form asked for; {@link Document.Form#ORIGINAL} too where a file is accepted
 * @param reasons why the nearest paper at hand is not accepted, in the order of {@link Reason}
 * @param detail what is known of that paper's faults
 * @param message the same as a sentence, in the language asked for
 * @param rule the name of the rule that asks for it
 * @param source what the rule rests on, cited as a text in the language asked for
 * @param sources the same one by one, those in force on the day of the law, as the rule names them
 * @param copies how many are asked for, 1 or more
 * @param alternatives the other materials that would do as well, in the order of the rule
 * @param from where it comes from, null if not known
 * @param acceptedForms the forms in which it is accepted, sorted
 */
public record MissingMaterial(
    String step,
    String material,
    String name,
    Document.Form form,
    List<Reason> reasons,
    Detail detail,
    String message,
    String rule,
    String source,
    List<Source> sources,
    int copies,
    List<RequiredMaterial.Alternative> alternatives,
    RequiredMaterial.@Nullable Origin from,
    List<Document.Form> acceptedForms)
    implements Serializable {

  /** Why a paper is not accepted. */
  public enum Reason {
    /** There is none. */
    ABSENT,
    /** It is at hand in a form other than the one asked for. */
    WRONG_FORM,
    /** There are fewer than asked for. */
    TOO_FEW_COPIES,
    /** It has no company seal. */
    NOT_SEALED,
    /** It is not signed. */
    NOT_SIGNED,
    /** It cannot be read. */
    NOT_LEGIBLE,
    /** It was valid only until a day before the assessment. */
    EXPIRED,
    /** It says something other than the profile. */
    INCONSISTENT,
    /** A fact that decides is not known. */
    UNCONFIRMED
  }

  /**
   * What is known of a paper's faults.
   *
   * @param inconsistent what the paper says differently from the profile, by property
   * @param unconfirmed the properties of the paper that decide and are not known
   */
  public record Detail(Map<String, Difference> inconsistent, List<String> unconfirmed)
      implements Serializable {

    /** Nothing is known. */
    public static final Detail NONE = new Detail(Map.of(), List.of());

    /** Copies and sorts. */
    public Detail {
      inconsistent =
          inconsistent.isEmpty()
              ? Map.of()
              : Collections.unmodifiableMap(new TreeMap<>(inconsistent));
      unconfirmed =
          unconfirmed.size() < 2
              ? List.copyOf(unconfirmed)
              : unconfirmed.stream().sorted().toList();
    }
  }

  /**
   * Two values that should agree.
   *
   * @param stated what the paper says
   * @param actual what the profile says
   */
  public record Difference(String stated, String actual) implements Serializable {

    /** Without the values, which show as {@code ***}. */
    @Override
    public String toString() {
      return "Difference[stated=%s, actual=%s]".formatted(Secrets.MASK, Secrets.MASK);
    }
  }

  /** Copies the lists. */
  public MissingMaterial {
    sources = List.copyOf(sources);
    alternatives = List.copyOf(alternatives);
    acceptedForms = List.copyOf(acceptedForms);
    reasons = List.copyOf(reasons);
  }

  /** Without the message, which may repeat what a paper says. */
  @Override
  public String toString() {
    return "MissingMaterial[step=%s, material=%s, form=%s, reasons=%s, detail=%s, rule=%s]"
        .formatted(step, material, form, reasons, detail, rule);
  }
}
