package io.github.tradequalification;

import io.github.tradequalification.internal.AssessmentRun;
import io.github.tradequalification.internal.Explainer;
import io.github.tradequalification.internal.LawInUse;
import io.github.tradequalification.internal.Lawbook;
import io.github.tradequalification.internal.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Assesses enterprises by the rule packs on the class path, or by those in jars. Thread-safe: load
 * one and keep it.
 *
 * <pre>{@code
 * QualificationAssessor assessor = QualificationAssessor.load();
 * Assessment today = assessor.assess(enterprise, LocalDate.of(2026, 11, 23));
 * }</pre>
 *
 * <p>Nothing is read from a clock, from the default locale or from the default time zone.
 *
 * <p>Language and day of the law never change. The packs change only by {@link #reload}. Each call
 * works with the packs it finds when it begins; two calls in a row may find others.
 */
public final class QualificationAssessor {

  /** What a code may stand for. */
  public enum Kind {
    /** A step, as in {@link Step#step}. */
    STEP,
    /** A material, as in {@link Document#material}. */
    MATERIAL,
    /** A condition, as in {@link Finding#code}. */
    CONDITION,
    /** A fact of a profile by its path, as in {@link Question#fact}. */
    FACT
  }

  private final LawInUse law;
  private final String language;
  private final @Nullable LocalDate lawOf;

  private QualificationAssessor(LawInUse law, String language, @Nullable LocalDate lawOf) {
    this.law = law;
    this.language = language;
    this.lawOf = lawOf;
  }

  /**
   * Loads the rule packs that are on the class path together with this library.
   *
   * @throws RulePackException if there is none, or one is broken
   */
  public static QualificationAssessor load() {
    ClassLoader own = QualificationAssessor.class.getClassLoader();
    return load(own);
  }

  /**
   * Loads the rule packs that a class loader sees; for hosts that keep the packs apart from this
   * library.
   *
   * @param packs not null; has to see this library too
   * @throws RulePackException if there is none, or one is broken
   */
  public static QualificationAssessor load(ClassLoader packs) {
    Objects.requireNonNull(packs, "packs");
    return using(Lawbook.load(packs));
  }

  /**
   * Loads the rule packs in these jars, and none of the class path. The jars are read into memory,
   * so a file may be replaced at any time. Other classes that rules need must be on the class path
   * of this library.
   *
   * @param jars one or more, each with a rule pack in it; not null
   * @throws RulePackException if one cannot be read, has no pack in it, or a pack is broken
   */
  public static QualificationAssessor load(List<Path> jars) {
    return using(Lawbook.load(named(jars)));
  }

  private static List<Path> named(List<Path> jars) {
    Objects.requireNonNull(jars, "jars");
    for (Path jar : jars) Objects.requireNonNull(jar, "jars");
    return List.copyOf(jars);
  }

  private static QualificationAssessor using(Lawbook lawbook) {
    return new QualificationAssessor(new LawInUse(lawbook), "en", null);
  }

  /**
   * Takes new law without a restart: the rule packs in these jars, and no others, in the place of
   * those in use. This assessor takes them at once. So does every one made of it, or of which it
   * was made, by {@link #in} or {@link #underLawOf}. An assessment under way ends under the law it
   * began with.
   *
   * <p>Every period of the new law is made before it is taken, so this takes longer than {@link
   * #load(List)}. Any thread may call it; calls wait for each other. Law that is no longer used can
   * be collected as garbage, unless it came from the class path.
   *
   * @param jars one or more, each with a rule pack in it; not null. All packs in use are among
   *     them, none of them older: of a lower version, or of the same one with sources checked
   *     earlier. Further packs may come in
   * @throws RulePackException if a pack is broken, older or missing; the law in use stays
   */
  public void reload(List<Path> jars) {
    law.replaceBy(named(jars));
  }

  /**
   * The same rules under the law of one day, whatever day an assessment is made for.
   *
   * @param day a calendar date, not null
   * @throws UnsupportedLawDateException if it lies before {@link #firstDay()}
   */
  public QualificationAssessor underLawOf(LocalDate day) {
    Objects.requireNonNull(day, "day");
    law.now().refuseBefore(day);
    return new QualificationAssessor(law, language, day);
  }

  /**
   * The same rules with answers in another language; English unless asked for.
   *
   * @param locale English or Chinese, not null; only its language counts
   * @throws IllegalArgumentException if it is another language
   */
  public QualificationAssessor in(Locale locale) {
    Objects.requireNonNull(locale, "locale");
    return new QualificationAssessor(law, Texts.languageOf(locale), lawOf);
  }

  /**
   * Assesses an enterprise.
   *
   * @param enterprise its profile, not null
   * @param asOf the day the assessment is made for, by which papers expire; its law applies unless
   *     {@link #underLawOf} chose another. Not null
   * @throws UnsupportedLawDateException if the law of a day before {@link #firstDay()} would apply
   * @throws RulePackException if the rules contradict themselves
   */
  public Assessment assess(Enterprise enterprise, LocalDate asOf) {
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(asOf, "asOf");
    return AssessmentRun.assess(
        law.now(), language, enterprise, asOf, lawOf == null ? asOf : lawOf);
  }

  /**
   * Assesses an enterprise once and words the answer in several languages. The rules run once, so a
   * further language costs only its wording.
   *
   * @param enterprise its profile, not null
   * @param asOf as for one language, not null
   * @param languages English or Chinese; only the language of each counts. Not null, nor one of
   *     them
   * @return the answers in the order of the languages, equal but for their texts
   * @throws UnsupportedLawDateException if the law of a day before {@link #firstDay()} would apply
   * @throws RulePackException if the rules contradict themselves
   * @throws IllegalArgumentException if a language is another one
   */
  public List<Assessment> assess(Enterprise enterprise, LocalDate asOf, List<Locale> languages) {
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(asOf, "asOf");
    List<String> codes = new ArrayList<>();
    for (Locale each : Objects.requireNonNull(languages, "languages")) {
      codes.add(Texts.languageOf(Objects.requireNonNull(each, "languages")));
    }
    return AssessmentRun.assess(law.now(), codes, enterprise, asOf, lawOf == null ? asOf : lawOf);
  }

  /**
   * Explains what an answer says of a code: the rules that concluded, with the values they saw, and
   * for every other rule that could have why it did not. It makes the assessment anew and looks
   * into it; {@link #assess} costs no more for that.
   *
   * @param enterprise its profile, not null
   * @param asOf as for an assessment, not null
   * @param code of a step, condition, note or material, or a fact of the profile by its path; not
   *     null
   * @throws IllegalArgumentException if no pack knows the code; the message names the nearest
   * @throws UnsupportedLawDateException if the law of a day before {@link #firstDay()} would apply
   * @throws RulePackException if the rules contradict themselves
   */
  public Explanation explain(Enterprise enterprise, LocalDate asOf, String code) {
    Objects.requireNonNull(enterprise, "enterprise");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(code, "code");
    LocalDate day = lawOf == null ? asOf : lawOf;
    return Explainer.explain(law.now(), language, enterprise, asOf, day, code);
  }

  /**
   * The codes of all steps, in the order of the procedure under the law that {@link #underLawOf}
   * chose, otherwise the newest.
   */
  public List<String> steps() {
    return law.now().steps(lawOf);
  }

  /** The codes of all conditions, in their order under the same law. */
  public List<String> conditions() {
    return law.now().conditions(lawOf);
  }

  /** The codes of all materials that a rule may name, sorted. */
  public List<String> materials() {
    return law.now().materials();
  }

  /**
   * What the packs ask for under names of their own: by the name in {@link Enterprise#facts}, the
   * class of its values, which is {@code Boolean}, {@code BigDecimal} or {@code String}. Sorted.
   */
  public SortedMap<String, Class<?>> facts() {
    return law.now().openFacts();
  }

  /**
   * What a step, material, condition or profile fact is called, in the language asked for and
   * looked for in this order; the code itself if it has no name.
   *
   * @param code not null; a fact by its path, with {@code []} behind a list, as in {@code
   *     documents[].form}. The path of a refusal, as {@code documents[3].form}, does too
   */
  public String nameOf(String code) {
    Objects.requireNonNull(code, "code");
    return law.now().nameOf(language, code);
  }

  /**
   * What a code of one kind is called, in the language asked for; the code itself if it has no
   * name.
   *
   * @param kind what the code stands for, not null
   * @param code not null
   */
  public String nameOf(Kind kind, String code) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    return law.now().nameOf(language, kind.name().toLowerCase(Locale.ROOT), code);
  }

  /**
   * What a constant of this library is called, as {@link Enterprise.LegalForm#COMPANY} or {@link
   * MissingMaterial.Reason#ABSENT}, in the language asked for; the constant itself if it has no
   * name.
   *
   * @param constant not null
   */
  public String nameOf(Enum<?> constant) {
    String kind = constant.getDeclaringClass().getSimpleName();
    return law.now().nameOf(language, kind, constant.name());
  }

  /** The language asked for. */
  public Locale language() {
    return Locale.forLanguageTag(language);
  }

  /**
   * The sources in the registers of the packs, each with the rules that rest on it, in the order of
   * their ids. After {@link #underLawOf} those that the law of that day rests on: in force on it,
   * with the rules in force on it. Sources in plain words are in no register.
   */
  public List<RegisteredSource> sources() {
    return law.now().sources(language, lawOf);
  }

  /** The rule packs, in the order of their ids. */
  public List<RulePack> rulePacks() {
    return law.now().identities();
  }

  /** The days after {@link #firstDay()} on which a rule begins or ends, in order. */
  public List<LocalDate> lawChanges() {
    return law.now().changes();
  }

  /** The first day whose law can be asked for. */
  public LocalDate firstDay() {
    return law.now().firstDay();
  }
}
