package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Condition.Group;
import io.github.tradequalification.authoring.drl.Condition.Join;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes out facts that a rule looks for, and turns round whether they are there. {@code exists}
 * before a fact is not taken out: concluding the same twice is concluding it once.
 */
final class FactMutator implements Mutator {

  @Override
  public void mutate(Site site) {
    mutate(site.rule().when(), site);
  }

  private static void mutate(List<Condition> conditions, Site site) {
    for (int i = 0; i < conditions.size(); i++) {
      Condition condition = conditions.get(i);
      turn(condition, site);
      boolean alone = conditions.size() == 1 || site.needs(condition.begin(), condition.end());
      if (!alone) site.dropped(MutationKind.FACT_DROPPED, places(conditions), i);
      if (condition instanceof Group group && group.parts().size() > 1) {
        mutate(group.parts(), site);
      }
    }
  }

  private static void turn(Condition condition, Site site) {
    if (condition instanceof Group group) {
      word(group, Join.NOT, "not", "exists", site);
      word(group, Join.EXISTS, "exists", "not", site);
    } else if (condition instanceof Condition.Pattern pattern) {
      boolean turnable =
          !pattern.type().equals("Always")
              && pattern.from() == null
              && !site.needs(pattern.begin(), pattern.end());
      String text = site.text(pattern.begin(), pattern.end());
      if (turnable) {
        site.replaced(MutationKind.FACT_TURNED, pattern.begin(), pattern.end(), "not " + text);
      }
    }
  }

  private static void word(Group group, Join join, String word, String other, Site site) {
    if (group.join() != join) return;
    int end = group.begin() + word.length();
    String rest = site.text(end, group.end());
    if (site.text(group.begin(), end).equals(word)) {
      site.replaced(MutationKind.FACT_TURNED, group.begin(), group.end(), other + rest);
    }
  }

  private static List<int[]> places(List<Condition> conditions) {
    List<int[]> places = new ArrayList<>();
    for (Condition each : conditions) places.add(new int[] {each.begin(), each.end()});
    return places;
  }
}
