package io.github.tradequalification.authoring.why;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Question;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.Step;
import java.util.ArrayList;
import java.util.List;

/** What an answer says of a code. */
final class AnswerLines {

  private final String code;
  private final List<String> lines = new ArrayList<>();

  private AnswerLines(String code) {
    this.code = code;
  }

  /** Each thing that it says; one line that it says nothing if so. */
  static List<String> of(Assessment answer, String code) {
    AnswerLines all = new AnswerLines(code);
    for (Finding finding : answer.findings()) all.add(finding);
    for (Step step : answer.steps()) all.add(step);
    for (Question question : answer.questions()) {
      if (question.fact().equals(code)) {
        all.lines.add("not known; it decides " + String.join(", ", question.decides()));
      }
    }
    if (all.lines.isEmpty()) all.lines.add("the answer says nothing of it");
    return all.lines;
  }

  private void add(Finding finding) {
    boolean seen = finding.observed().containsKey(code);
    if (finding.code().equals(code)) lines.add(finding.outcome() + ": " + finding.message());
    else if (seen) lines.add("condition `%s` looks at it".formatted(finding.code()));
  }

  private void add(Step step) {
    if (step.step().equals(code)) {
      String waits = String.join(", ", step.waitsFor());
      lines.add(step.status() + (waits.isEmpty() ? "" : ", waits for " + waits));
    }
    for (RequiredMaterial asked : step.materials()) {
      if (!asked.material().equals(code)) continue;
      String reasons = asked.reasons().toString();
      lines.add(
          "step `%s` asks for it as %s: %s"
              .formatted(step.step(), asked.form(), asked.satisfied() ? "at hand" : reasons));
    }
  }
}
