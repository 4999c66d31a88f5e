package io.github.tradequalification.note;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.Finding.Weight;
import io.github.tradequalification.Question;
import io.github.tradequalification.Source.Grade;
import io.github.tradequalification.Step;
import io.github.tradequalification.internal.text.DisplayWidth;
import java.util.List;
import java.util.Objects;

/**
 * An assessment as the notice that a clerk hands out once and for all (一次性告知单), with the elements
 * of official ones in their order. It says that it is none of an authority.
 */
final class Notice {

  private final Enterprise enterprise;
  private final Assessment answer;
  private final StepGroups steps;
  private final NoticePage page;
  private final NoticeMatters matters;

  private Notice(Enterprise enterprise, List<Phrases> languages, NoticePage page) {
    this.enterprise = enterprise;
    this.answer = languages.get(0).answer();
    this.steps = StepGroups.of(answer);
    this.page = page;
    this.matters = new NoticeMatters(page, steps);
  }

  /**
   * The notice, in lines of at most 80 columns.
   *
   * @param colour whether to use it
   * @param answers one in each language it is written in, one below the other
   */
  static String write(boolean colour, Enterprise enterprise, List<Assessment> answers) {
    List<Phrases> phrases = answers.stream().map(Notice::phrases).toList();
    boolean chinese = answers.stream().map(Language::of).anyMatch(Language.CHINESE::equals);
    NoticePage page = new NoticePage(colour, new DisplayWidth(chinese), phrases);
    new Notice(enterprise, phrases, page).write();
    return page.toString();
  }

  private static Phrases phrases(Assessment answer) {
    return new Phrases(ReportTexts.ofNotice(Language.of(answer)), answer);
  }

  private void write() {
    head();
    matters.overview();
    conditions();
    matters.details();
    new NoticeGaps(page, steps).write();
    questions();
    refusal();
    notRequired();
    notes();
    page.blank();
    page.say(0, words -> words.of("disclaimer"));
    page.rules();
  }

  private void head() {
    page.title("notice");
    page.say(0, words -> words.of("disclaimer"));
    page.blank();
    page.entry(0, "applicant", words -> words.named(enterprise));
    page.say(0, words -> words.of("days", answer.asOf(), answer.lawOf()));
    page.entry(0, "situation", Phrases::standing);
    page.entry(0, "legend", words -> words.of("legend.text"));
  }

  private void conditions() {
    page.section("conditions");
    List<Finding> conditions = answer.conditions();
    for (int i = 0; i < conditions.size(); i++) {
      int place = i;
      boolean met = conditions.get(i).outcome() == Outcome.MET;
      page.item(
          2, met ? NoticePage.MET : NoticePage.OPEN, words -> condition(words, at(words, place)));
      if (met) continue;
      page.entry(5, "remedy", words -> at(words, place).remedy());
      page.entry(5, "source", words -> at(words, place).source());
    }
  }

  private static Finding at(Phrases words, int place) {
    return words.answer().conditions().get(place);
  }

  private static String condition(Phrases words, Finding condition) {
    Grade grade = Grade.best(condition.sources());
    if (!Phrases.weak(grade) && condition.weight() == Weight.PRACTICE) grade = Grade.PRACTICE;
    String outcome = words.of("outcome." + condition.outcome());
    String name =
        words.of("with", Objects.requireNonNullElse(condition.name(), condition.code()), outcome);
    String text = name + words.of("colon") + condition.message();
    return words.graded(text, grade);
  }

  private void questions() {
    if (answer.questions().isEmpty()) return;
    page.section("questions");
    for (int i = 0; i < answer.questions().size(); i++) {
      int place = i;
      page.item(2, (i + 1) + ". ", words -> question(words, words.answer().questions().get(place)));
    }
  }

  private static String question(Phrases words, Question question) {
    return words.and(
        "semicolon",
        question.name(),
        words.labelled("decides", words.named(question.decides())),
        words.labelled("who", question.whoKnows()));
  }

  /** Why it is refused, as far as it can be said before an authority has decided. */
  private void refusal() {
    boolean refused = answer.standing() == Standing.BLOCKED;
    if (!refused && answer.eligibility() != Eligibility.INELIGIBLE) return;
    page.section(refused ? "refusal" : "refusal.now");
    List<String> unmet =
        answer.conditions().stream()
            .filter(condition -> condition.outcome() == Outcome.NOT_MET)
            .map(Finding::code)
            .toList();
    page.say(2, words -> words.of("refusal.reason", words.named(unmet), words.of("conditions")));
    page.say(2, words -> words.of("refusal.rights"));
  }

  private void notRequired() {
    boolean none = steps.done().isEmpty() && steps.excused().isEmpty() && steps.others().isEmpty();
    if (none) return;
    page.section("not-required");
    if (!steps.done().isEmpty()) {
      List<String> done = steps.done().stream().map(Step::step).toList();
      page.entry(2, "done", words -> words.named(done));
    }
    for (Step step : steps.excused()) {
      page.item(2, "- ", words -> words.excused(words.answer().step(step.step())));
    }
    if (!steps.others().isEmpty()) page.say(2, words -> words.of("excused.others"));
  }

  private void notes() {
    if (answer.notes().isEmpty()) return;
    page.section("notes");
    for (int i = 0; i < answer.notes().size(); i++) {
      int place = i;
      page.item(2, "- ", words -> words.note(words.answer().notes().get(place)));
    }
  }
}
