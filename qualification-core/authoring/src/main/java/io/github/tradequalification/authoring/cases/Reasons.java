package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names the rules behind a difference: those that concluded, and those that could have. */
@FunctionalInterface
public interface Reasons {

  /** What the answer itself says of its rules. */
  Reasons IN_ANSWER =
      (lawCase, answer, difference) -> {
        Set<String> told = new LinkedHashSet<>();
        for (Finding finding : answer.findings()) {
          if (finding.code().equals(difference.code())) {
            told.add("found by the rule “%s”".formatted(finding.rule()));
          }
        }
        for (MissingMaterial missing : answer.missingMaterials()) {
          boolean shown =
              missing.step().equals(difference.code())
                  && difference.found().contains(missing.material() + " " + missing.form());
          if (shown) told.add("asked for by the rule “%s”".formatted(missing.rule()));
        }
        return List.copyOf(told);
      };

  /**
   * Says which rules stand behind a difference.
   *
   * @param lawCase the case that failed; not null
   * @param answer the answer to it; not null
   * @param difference where it is not as expected; not null
   * @return sentences without a full stop, none if nothing is known
   */
  List<String> behind(LawCase lawCase, Assessment answer, Difference difference);
}
