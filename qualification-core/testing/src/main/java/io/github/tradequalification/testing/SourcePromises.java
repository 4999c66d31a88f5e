package io.github.tradequalification.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.RegisteredSource;
import io.github.tradequalification.internal.PackInspection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What every rule pack promises of its register of sources. */
abstract class SourcePromises {

  abstract PackInspection pack();

  @Test
  void everyRuleHasASourceInForceOnEveryDayItIs() {
    assertThat(pack().daysWithoutASource())
        .as(
            "rules in force while none of their sources is, and the first such day;"
                + " name the source of that day too, or correct the dates")
        .isEmpty();
  }

  @Test
  void noSourceIsWithoutAUse() {
    assertThat(pack().sources("en"))
        .filteredOn(source -> source.rules().isEmpty())
        .extracting(RegisteredSource::id)
        .as("sources that no rule names on a day on which both are in force")
        .isEmpty();
  }

  @Test
  void noTwoSourcesAreAlike() {
    List<RegisteredSource> english = pack().sources("en");
    List<RegisteredSource> chinese = pack().sources("zh");
    Map<List<String>, Set<String>> called = new HashMap<>();
    for (int i = 0; i < english.size(); i++) {
      RegisteredSource source = english.get(i);
      called
          .computeIfAbsent(
              Arrays.asList(source.number(), source.title(), chinese.get(i).title()),
              names -> new TreeSet<>())
          .add(source.id());
    }
    assertThat(called.values())
        .as("sources that are called the same")
        .allSatisfy(ids -> assertThat(ids).hasSize(1));
  }
}
