package io.github.tradequalification.note;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks whether several answers are one in several languages. */
final class Answers {

  private Answers() {}

  static List<Assessment> alike(List<Assessment> answers) {
    List<Assessment> all = List.copyOf(answers);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("answers: there is none; give one for each language");
    }
    Set<Language> languages = EnumSet.noneOf(Language.class);
    for (Assessment answer : all) {
      Language language = Language.of(answer);
      if (!languages.add(language)) {
        throw new IllegalArgumentException(
            "answers: two are in `" + language.code + "`; give one for each language");
      }
      if (!Outcome.of(answer).equals(Outcome.of(all.get(0)))) {
        throw new IllegalArgumentException(
            "answers: they differ in more than their language;"
                + " make them with one call of assess(enterprise, asOf, languages)");
      }
    }
    return all;
  }

  /** What is the same in every language, as far as a note puts two answers side by side. */
  private record Outcome(
      Object about,
      List<String> findings,
      List<String> missing,
      List<String> steps,
      List<String> questions) {

    static Outcome of(Assessment answer) {
      return new Outcome(
          List.of(answer.asOf(), answer.lawOf(), answer.eligibility(), answer.standing()),
          answer.findings().stream().map(finding -> finding.code() + finding.outcome()).toList(),
          answer.missingMaterials().stream()
              .map(missing -> missing.step() + " " + missing.material() + missing.reasons())
              .toList(),
          answer.steps().stream().map(Outcome::step).toList(),
          answer.questions().stream().map(question -> question.fact()).toList());
    }

    private static String step(Step step) {
      return step.step() + step.status() + step.materials().size();
    }
  }
}
