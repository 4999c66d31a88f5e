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
 *
 * <p>Implemented by this library only: verbs, and what can be said after them, may grow in a minor
 * version without a change to packs that are compiled already.
 */
public interface Conclusions {

  /** In {@code outline}: begins a statement about a step, which exists once any is made. */
  StepTerms step(String step);

  /** In {@code outline}: begins a statement about a condition, which exists once any is made. */
  ConditionTerms condition(String condition);

  /** In {@code outline}: begins a statement about where a material comes from. */
  MaterialTerms material(String material);

  /**
   * In {@code outline}: begins a statement about a fact of the profile.
   *
   * @param fact its path
   */
  FactTerms fact(String fact);

  /** In {@code outline}: begins a statement about what every copy that a step asks for must be. */
  PaperTerms everyCopy();

  /** In {@code outline}: the same for every form that is filled in. */
  PaperTerms everyForm();

  /** In {@code outline}: the same for every original. */
  PaperTerms everyOriginal();

  /**
   * In {@code concepts}: the material may no longer be demanded, from the first day of this rule
   * on, which needs {@code @from}.
   */
  Obsolescence obsolete(String material);

  /** In {@code conditions}: the condition is not met. Beats unknown and met. */
  Verdict notMet(String condition);

  /**
   * In {@code conditions}: whether the condition is met is not known, and no fact of the profile
   * would tell.
   */
  Verdict unknown(String condition);

  /**
   * In {@code conditions}: whether the condition is met is not known, because a fact is not known.
   *
   * @param fact the path of the profile fact to ask for
   */
  Verdict unknown(String condition, String fact);

  /**
   * In {@code conditions}: the condition is met, for a reason that this rule's {@code @message}
   * tells. Without such a reason there is no need to say it.
   */
  Verdict met(String condition);

  /** In {@code conditions}: the condition does not apply to this enterprise, and is left out. */
  Verdict doesNotApply(String condition);

  /** In {@code procedure}: the step is required, and done once it is on record. */
  Duty required(String step);

  /** In {@code procedure}: the step is required, whatever is on record about it. */
  Duty requiredAnew(String step);

  /** In {@code procedure}: the step may be taken, but need not. Beats required. */
  Duty optional(String step);

  /**
   * In {@code procedure}: the step is not required. Beats optional and required; a step about which
   * nothing is said is not required either.
   */
  Duty notRequired(String step);

  /** In {@code procedure}: begins a statement of what the step asks for. */
  Request asks(String step);

  /** In {@code procedure}: the result on record has ended although its last day has not come. */
  Lapse lapsed(CompletedStep record);

  /**
   * In {@code procedure}: a fact that is not known decides about the step, or about a material it
   * asks for.
   *
   * @param fact the path of the profile fact to ask for
   */
  Doubt decides(String fact, String step);

  /** In {@code documents}: something is wrong with the paper in itself. */
  Fault defect(Document paper, Defect defect);

  /**
   * In {@code documents}: the paper says something other than the profile.
   *
   * @param property which property of the paper
   * @param stated what it says
   * @param actual what the profile says
   */
  Fault inconsistent(Document paper, String property, String stated, String actual);

  /**
   * In {@code documents}: a property of the paper is not known. {@code sealed}, {@code signed} and
   * {@code legible} matter only where they are asked for, any other always.
   */
  Fault unconfirmed(Document paper, String property);

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

    /**
     * It holds back this step alone, and does not decide about eligibility. Otherwise it holds back
     * every step that needs every condition.
     */
    ConditionTerms onlyFor(String step);
  }

  /**
   * The rest of a statement about a step. On any day a step has at most one {@code order}, {@code
   * authority}, {@code channel}, {@code result} and duration.
   */
  interface StepTerms {

    /** Its place in the procedure; standard ones carry 100, 200, …. */
    StepTerms order(int place);

    /**
     * It is not a filing: it stands for the conditions and the materials it asks for, is never the
     * next step, and holds nothing back.
     */
    StepTerms isNoFiling();

    /** It waits until these conditions are met. */
    StepTerms needs(String... conditions);

    /** It waits until every condition that decides about eligibility is met. */
    StepTerms needsEveryCondition();

    /** It waits until this step is done, as long as that one is required. */
    StepTerms follows(String step);

    /** Once it is done, these conditions can be met. */
    StepTerms mends(String... conditions);

    /** A file is accepted where a copy is asked for. */
    StepTerms acceptsElectronicCopies();

    /** Who decides on it: a text key without its {@code authority.}. */
    StepTerms authority(String key);

    /** Where to go: a text key without its {@code channel.}. */
    StepTerms channel(String key);

    /** What one has afterwards: a text key without its {@code result.}. */
    StepTerms result(String key);

    /** How many working days the authority takes, both ends included. */
    StepTerms workingDays(int fewest, int most);

    /** How many working days the law gives the authority at most. */
    StepTerms statutoryWorkingDays(int most);

    /** What it costs: a text key without its {@code fee.}. */
    StepTerms fee(String key);

    /** Within how many calendar days it is to be taken, from the event that makes it due. */
    StepTerms withinDays(int days);
  }

  /** The rest of a statement about a material. On any day it comes from one place. */
  interface MaterialTerms {

    /** It is the result of this step. */
    MaterialTerms fromStep(String step);

    /** The enterprise writes it. */
    MaterialTerms byTheEnterprise();

    /** Someone else issues it: a text key without its {@code issuer.}. */
    MaterialTerms issuedBy(String key);
  }

  /** The rest of a statement about a fact of the profile. */
  interface FactTerms {

    /** Who can say it: a text key without its {@code who.}. */
    FactTerms knownBy(String key);
  }

  /** The rest of a statement about every paper of a kind. What is not said is not needed. */
  interface PaperTerms {

    /** It has the company seal. */
    PaperTerms sealed();

    /** It can be read. */
    PaperTerms legible();

    /** It is signed. */
    PaperTerms signed();
  }

  /**
   * What a step asks for. Of several materials one is enough; the first named is shown while there
   * is none. The outline says what every paper of its kind must be.
   */
  interface Request {

    /** The paper itself. */
    Requirement originalOf(String... materials);

    /** A copy. */
    Requirement copyOf(String... materials);

    /** A form filled in, on paper or as a file. */
    Requirement formOf(String... materials);

    /** A form filled in, on paper or as a file, and signed. */
    Requirement signedFormOf(String... materials);
  }

  /** The rest of what a step asks for: how this one differs from every paper of its kind. */
  interface Requirement {

    /** How many of it are needed, 1 or more; one if nothing is said. */
    Requirement copies(int count);

    /** It needs the company seal, even if others of its kind do not. */
    Requirement sealed();

    /** It needs no company seal, even if others of its kind do. */
    Requirement unsealed();

    /** It must be signed, even if others of its kind need not be. */
    Requirement signed();

    /** Here it is the result of this step, wherever it comes from otherwise. */
    Requirement fromStep(String step);
  }

  /** What was said of a condition. Nothing can be added to it yet. */
  interface Verdict {}

  /** What was said of a step. */
  interface Duty {

    /**
     * Why: a text key without its {@code reason.}. It is shown while the step need not be taken.
     */
    Duty because(String key);
  }

  /** What was said of a material that may no longer be demanded. Nothing can be added to it yet. */
  interface Obsolescence {}

  /** What was said of a result that has ended. Nothing can be added to it yet. */
  interface Lapse {}

  /** What was said of a fact that decides. Nothing can be added to it yet. */
  interface Doubt {}

  /** What was said of a paper. Nothing can be added to it yet. */
  interface Fault {}

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

    /**
     * What it tells to do comes every year, by this day at the latest.
     *
     * @param day month and day, as in {@code "06-30"}; one that every year has
     */
    Note yearlyBy(String day);

    /** The rule and source to show are those that made the material obsolete. */
    Note because(Obsolete reason);
  }
}
