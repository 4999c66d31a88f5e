package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.Assessment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a case. Immutable.
 *
 * @param of the case
 * @param answer null if there was none
 * @param differences where the answer is not as expected
 * @param refusal why there was no answer, null if there was one
 */
public record CaseResult(
    LawCase of,
    @Nullable Assessment answer,
    List<Difference> differences,
    @Nullable RuntimeException refusal) {

  /** Copies the list. */
  public CaseResult {
    differences = List.copyOf(differences);
  }

  /** Whether the answer is as expected. */
  public boolean passed() {
    return refusal == null && differences.isEmpty();
  }

  /**
   * What differs, side by side, with the rules behind it.
   *
   * @param reasons names the rules
   */
  public String told(Reasons reasons) {
    StringBuilder told = new StringBuilder(of.toString());
    told.append("\n  as of ").append(of.asOf());
    if (!of.lawOf().equals(of.asOf())) told.append(", under the law of ").append(of.lawOf());
    if (refusal != null) told.append("\n  there is no answer: ").append(refusal.getMessage());
    if (answer == null || differences.isEmpty()) return told.toString();
    Columns columns = new Columns("", "expected", "found");
    for (Difference each : differences) {
      String label = "line " + each.place().line() + ": " + each.label();
      columns.row(label, each.expected(), each.found());
      for (String reason : reasons.behind(of, answer, each)) columns.note(reason);
    }
    return told.append('\n').append(columns.text()).toString();
  }
}
