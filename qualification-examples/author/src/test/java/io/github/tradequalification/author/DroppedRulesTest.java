package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.RulePackException;
import io.github.tradequalification.authoring.impact.BoundaryProfiles;
import io.github.tradequalification.authoring.impact.Example;
import io.github.tradequalification.authoring.impact.Impact;
import io.github.tradequalification.authoring.impact.Impact.Days;
import io.github.tradequalification.authoring.impact.Law;
import io.github.tradequalification.internal.LawChange;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Takes rules of the shipped packs out, one at a time, and looks whether an answer differs. */
class DroppedRulesTest {

  private static final int EVERY = 12;

  @Test
  void mostRulesAreMissedInSomeAnswer() throws IOException {
    List<PackJar> others = new Packs().read();
    Law law = Law.of(Path.of("../own-pack"), others);
    List<String> names = new ArrayList<>(new TreeSet<>(law.rules().keySet()));
    BoundaryProfiles profiles = new BoundaryProfiles(List.of(law));
    Map<Example.Kind, List<String>> found = new TreeMap<>();
    int tried = 0;
    for (int i = 0; i < names.size(); i += EVERY) {
      try {
        Example.Kind kind = dropped(law, names.get(i), profiles);
        found.computeIfAbsent(kind, none -> new ArrayList<>()).add(names.get(i));
        tried++;
      } catch (RulePackException refused) {
        // A pack that is refused without the rule gives no answers to compare.
      }
    }
    int reached = tried - found.getOrDefault(Example.Kind.NONE, List.of()).size();
    int differs = reached - found.getOrDefault(Example.Kind.REACHED, List.of()).size();
    assertThat(tried).isGreaterThan(20);
    assertThat(reached).as(found.toString()).isGreaterThanOrEqualTo(tried * 4 / 5);
    // Who issues a paper or can say a fact is no difference between answers.
    assertThat(differs).as(found.toString()).isGreaterThanOrEqualTo(tried * 2 / 3);
  }

  private static Example.Kind dropped(Law law, String rule, BoundaryProfiles profiles) {
    LawChange dropped = new LawChange.Dropped(rule);
    Law without = new Law(law.lawbook().with(dropped), law.rules(), law.packs(), law.profiles());
    Impact whole = Impact.ofPacks(law, without);
    Days last = whole.days().get(whole.days().size() - 1);
    Impact impact = Impact.ofPacks(law, without, Set.of(last.asOf()));
    Map<String, Enterprise> made = profiles.on(last.asOf(), law.profiles(), Set.of(rule));
    for (Map.Entry<String, Enterprise> each : made.entrySet()) {
      impact.compare(each.getKey(), each.getValue(), last, difference -> {});
      if (kind(impact, rule).compareTo(Example.Kind.ALONE) >= 0) break;
    }
    return kind(impact, rule);
  }

  private static Example.Kind kind(Impact impact, String rule) {
    Example example = impact.examples().get(rule);
    return example == null ? Example.Kind.NONE : example.kind();
  }
}
