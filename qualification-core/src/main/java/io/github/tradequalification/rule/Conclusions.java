package io.github.tradequalification.rule;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;

/**
 * The verb object of every rule, declared in a {@code .drl} as {@code global Conclusions conclude}.
 * What is concluded carries the name, the source and the {@code $} variables of the rule that
 * concludes it. Concluding the same twice is concluding it once.
 *
 * <p>Each verb belongs to the stages it names; in another stage it is refused with the rule's name.
 * No argument may be null.
 */
public interface Conclusions {

  /** In {@code outline}: begins a statement about a step, which exists once any is made. */
  StepTerms step(String step);

  /** In {@code outline}: begins a statement about a condition, which exists once any is made. */
  ConditionTerms condition(String condition);

  /**
   * In {@code concepts}: the material may no longer be demanded, from the first day of this rule
   * on, which needs {@code @from}.
   */
  void obsolete(String material);

  /** In {@code conditions}: the condition is not met. Beats unknown and met. */
  void notMet(String condition);

  /**
   * In {@code conditions}: whether the condition is met is not known, and no fact of the profile
   * would tell.
   */
  void unknown(String condition);

  /**
   * In {@code conditions}: whether the condition is met is not known for want of a fact.
   *
   * @param fact the path of the profile fact to ask for
   */
  void unknown(String condition, String fact);

  /**
   * In {@code conditions}: the condition is met, for a reason that this rule's {@code @message}
   * tells; otherwise it need not be said.
   */
  void met(String condition);

  /** In {@code conditions}: the condition does not apply to this enterprise, and is left out. */
  void doesNotApply(String condition);

  /** In {@code procedure}: the step is required, and done once it is on record. */
  void required(String step);

  /** In {@code procedure}: the step is required, whatever is on record of it. */
  void requiredAnew(String step);

  /** In {@code procedure}: the step may be taken, but need not. Beats required. */
  void optional(String step);

  /**
   * In {@code procedure}: the step is not required. Beats optional and required; a step of which
   * nothing is said is not required either.
   */
  void notRequired(String step);

  /** In {@code procedure}: begins a statement of what the step asks for. */
  Request asks(String step);

  /** In {@code procedure}: the result on record has ended although its last day has not come. */
  void lapsed(CompletedStep record);

  /**
   * In {@code procedure}: a fact that is not known decides about the step, or about a material it
   * asks for.
   *
   * @param fact the path of the profile fact to ask for
   */
  void decides(String fact, String step);

  /** In {@code documents}: something is wrong with the paper in itself. */
  void defect(Document paper, Defect defect);

  /**
   * In {@code documents}: the paper says something else than the profile.
   *
   * @param property which property of the paper
   * @param stated what it says
   * @param actual what the profile says
   */
  void inconsistent(Document paper, String property, String stated, String actual);

  /**
   * In {@code documents}: a property of the paper is not known. {@code sealed}, {@code signed} and
   * {@code legible} matter only where they are asked for, any other always.
   */
  void unconfirmed(Document paper, String property);

  /**
   * In {@code advice}: a note; its text key is {@code note.} and the code. What the rule bound to
   * {@code $} variables is shown with it.
   */
  Note note(String code);

  /** The rest of a statement about a condition. */
  interface ConditionTerms {

    /** Its place among the conditions; standard ones carry 100, 200, …. */
    ConditionTerms order(int place);

    /** Its weight: it rests on the text of the law. */
    ConditionTerms bindsByLaw();

    /** Its weight: authorities ask for it in practice. */
    ConditionTerms bindsInPractice();

    /** Its weight: it never decides. */
    ConditionTerms isAdvice();

    /**
     * The profile facts it cannot be judged without: while one is null and nothing is unmet, the
     * condition is UNKNOWN and the fact asked for.
     */
    ConditionTerms restsOn(String... facts);

    /** Profile facts that are observed too, but may be null. */
    ConditionTerms looksAt(String... facts);
  }

  /**
   * The rest of a statement about a step. One {@code order}, {@code authority}, {@code channel},
   * {@code result} and duration a day.
   */
  interface StepTerms {

    /** Its place in the procedure; standard ones carry 100, 200, …. */
    StepTerms order(int place);

    /**
     * It is no filing: it stands for the conditions and the materials it asks for, is never the
     * next step, and holds nothing back.
     */
    StepTerms isNoFiling();

    /** It waits until these conditions are met. */
    StepTerms needs(String... conditions);

    /** It waits until every condition that decides is met. */
    StepTerms needsEveryCondition();

    /** It waits until this step is done, as long as that one is required. */
    StepTerms follows(String step);

    /** A file will do where a copy is asked for. */
    StepTerms acceptsElectronicCopies();

    /** Who decides on it: a text key without its {@code authority.}. */
    StepTerms authority(String key);

    /** Where to go: a text key without its {@code channel.}. */
    StepTerms channel(String key);

    /** What one holds afterwards: a text key without its {@code result.}. */
    StepTerms result(String key);

    /** How many working days the authority takes, both ends included. */
    StepTerms workingDays(int fewest, int most);
  }

  /**
   * What a step asks for. Of several materials one will do; the first named is shown while there is
   * none.
   */
  interface Request {

    /** The paper itself, legible. */
    void originalOf(String... materials);

    /** A copy, sealed and legible. */
    void copyOf(String... materials);

    /** A form filled in, on paper or as a file, sealed and legible. */
    void formOf(String... materials);

    /** A form filled in, on paper or as a file, sealed, legible and signed. */
    void signedFormOf(String... materials);
  }

  /** The rest of a note. Without any of it the note is about nothing in particular. */
  interface Note {

    /** It is about a step. */
    Note onStep(String step);

    /** It is about a material. */
    Note onMaterial(String material);

    /** It is about one paper among those at hand. */
    Note onPaper(Document paper);

    /** It is about one record of a completed step. */
    Note onRecord(CompletedStep record);

    /** It is about a code of the profile. */
    Note onCode(String code);

    /** The rule and source to show are those that made the material obsolete. */
    Note because(Obsolete reason);
  }
}
