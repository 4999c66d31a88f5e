package io.github.tradequalification.oracle;

import java.util.List;
import java.util.Map;

/**
 * What is concluded of a profile, without texts and sources. Immutable. Lists stand in the order of
 * the answer; where that order is not fixed they are sorted.
 *
 * @param conditions the outcomes of those that apply, by code
 * @param notes sorted; the same note may stand there twice
 * @param next null if there is none
 */
public record Answer(
    Eligibility eligibility,
    Standing standing,
    Map<String, Outcome> conditions,
    List<Note> notes,
    List<StepState> steps,
    List<Missing> missingMaterials,
    Next next,
    List<Question> questions) {

  /** Whether the enterprise may. */
  public enum Eligibility {
    ELIGIBLE,
    INELIGIBLE,
    UNDETERMINED
  }

  /** How far it is. */
  public enum Standing {
    QUALIFIED,
    IN_PROGRESS,
    BLOCKED,
    UNDETERMINED
  }

  /** How a condition stands. */
  public enum Outcome {
    MET,
    NOT_MET,
    UNKNOWN
  }

  /** How a step stands. */
  public enum Status {
    DONE,
    EXPIRED,
    ALLOWED,
    WAITING,
    NOT_REQUIRED,
    OPTIONAL
  }

  /** The form of a document. */
  public enum Form {
    ORIGINAL,
    COPY,
    ELECTRONIC
  }

  /** Why a document is not accepted. */
  public enum Reason {
    ABSENT,
    WRONG_FORM,
    TOO_FEW_COPIES,
    NOT_SEALED,
    NOT_SIGNED,
    NOT_LEGIBLE,
    EXPIRED,
    INCONSISTENT,
    UNCONFIRMED
  }

  /**
   * A note.
   *
   * @param about a step, a material or a code; empty where one note is raised at most
   */
  public record Note(String code, String about) {}

  /** A step; what it waits for and its materials are empty where nothing is ahead. */
  public record StepState(
      String step, Status status, List<String> waitsFor, List<Wanted> materials) {}

  /**
   * A material that a step asks for.
   *
   * @param alternatives the other materials that would do, sorted
   */
  public record Wanted(
      String material,
      Form form,
      boolean signed,
      boolean satisfied,
      List<Reason> reasons,
      List<String> alternatives) {}

  /** A material that is not at hand as asked. */
  public record Missing(
      String step,
      String material,
      Form form,
      List<Reason> reasons,
      Detail detail,
      List<String> alternatives) {}

  /**
   * What is known of the faults of a document.
   *
   * @param inconsistent what it says otherwise than the profile, by property
   * @param unconfirmed its properties that decide and are not known, sorted
   */
  public record Detail(Map<String, Difference> inconsistent, List<String> unconfirmed) {

    /** Nothing is known. */
    public static final Detail NONE = new Detail(Map.of(), List.of());
  }

  /** Two values that should agree. */
  public record Difference(String stated, String actual) {}

  /**
   * The step to take next.
   *
   * @param ready null if its materials are not known
   */
  public record Next(String step, Boolean ready, List<Wanted> materials) {}

  /** A fact to ask for, and the codes of what it decides. */
  public record Question(String fact, List<String> decides) {}
}
