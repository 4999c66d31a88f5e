package io.github.tradequalification.authoring.coverage;

import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.internal.files.PackIndex;
import io.github.tradequalification.internal.files.PackIndex.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads off the consequences of rules which outcomes the conditions of a pack can have. */
final class PossibleOutcomes {

  private static final Pattern DECLARED =
      Pattern.compile("^conclude\\s*\\.\\s*condition\\s*\\(\\s*\"([^\"]*)\"");

  /** Of a condition that rests on a fact the library says that it is not known. */
  private static final Pattern RESTS = Pattern.compile("\\.\\s*restsOn\\s*\\(");

  private PossibleOutcomes() {}

  /**
   * The conditions that a pack declares, by code.
   *
   * @param seen the outcomes that conditions had
   */
  static List<CoveredCondition> of(PackIndex index, Map<String, Set<Outcome>> seen) {
    SortedMap<String, CoveredCondition> conditions = new TreeMap<>();
    for (PackIndex.Rule rule : index.rules().values()) {
      for (Piece statement : rule.statements()) {
        Matcher declared = DECLARED.matcher(statement.text());
        if (!declared.find()) continue;
        String code = declared.group(1);
        List<Outcome> possible = possible(index, code);
        conditions.putIfAbsent(
            code,
            new CoveredCondition(
                code, rule.file(), statement, possible, seen.getOrDefault(code, Set.of())));
      }
    }
    return List.copyOf(conditions.values());
  }

  private static List<Outcome> possible(PackIndex index, String code) {
    List<Outcome> possible = new ArrayList<>(List.of(Outcome.MET));
    String quoted = "\\s*\\(\\s*\"" + Pattern.quote(code) + "\"";
    Pattern notMet = Pattern.compile("\\.\\s*notMet" + quoted);
    Pattern unknown = Pattern.compile("\\.\\s*unknown" + quoted);
    Pattern declared = Pattern.compile("\\.\\s*condition" + quoted);
    if (anySays(index, notMet)) possible.add(Outcome.NOT_MET);
    boolean rests =
        index.rules().values().stream()
            .flatMap(rule -> rule.statements().stream())
            .anyMatch(
                each -> declared.matcher(each.text()).find() && RESTS.matcher(each.text()).find());
    if (rests || anySays(index, unknown)) possible.add(Outcome.UNKNOWN);
    return possible;
  }

  private static boolean anySays(PackIndex index, Pattern verb) {
    return index.rules().values().stream()
        .flatMap(rule -> rule.statements().stream())
        .anyMatch(each -> verb.matcher(each.text()).find());
  }
}
