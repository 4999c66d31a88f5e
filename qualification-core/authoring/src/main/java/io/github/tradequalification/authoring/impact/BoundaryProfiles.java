package io.github.tradequalification.authoring.impact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.Document.Form;
import io.github.tradequalification.Enterprise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Profiles at the boundaries of what rules look at: some to begin with, each of them with one fact,
 * paper or record changed, and each made to fit one rule after the other. The same rules give the
 * same profiles.
 */
public final class BoundaryProfiles {

  private static final String NEW = "newly registered";
  private static final String DONE = "everything done";
  private static final String MOVED = "everything done under other details";
  private static final int WAYS = 3;
  private static final int SOME_RULES = 5;
  private static final int LONG_AGO = 200;

  private final Boundaries boundaries;
  private final Map<String, Set<JsonNode>> values;
  private final Set<String> materials = new LinkedHashSet<>();
  private final Set<String> steps = new LinkedHashSet<>();
  private final List<Map<String, WrittenRule>> rules = new ArrayList<>();
  private final Candidates candidates;
  private final Makers makers;

  /**
   * Profiles for some laws.
   *
   * @param laws whose rules are looked at; not null
   */
  public BoundaryProfiles(List<Law> laws) {
    boundaries = Boundaries.of(laws.stream().flatMap(law -> law.packs().stream()).toList());
    values = FactValues.of(boundaries);
    Map<String, WrittenRule> all = new LinkedHashMap<>();
    for (Law law : laws) {
      materials.addAll(law.lawbook().materials());
      steps.addAll(law.lawbook().steps(null));
      rules.add(law.rules());
      all.putAll(law.rules());
    }
    candidates = new Candidates(boundaries, values, materials, steps);
    makers = new Makers(new TreeMap<>(all).values());
  }

  /**
   * The profiles for a day.
   *
   * @param bases to begin with, by what they are called, beside one of which only the name is
   *     known, a newly registered one, and two that have done everything
   * @param fitted the names of the rules to which profiles are made to fit
   * @return in a fixed order, no two of them equal
   */
  public Map<String, Enterprise> on(
      LocalDate day, Map<String, Enterprise> bases, Collection<String> fitted) {
    Made made = new Made();
    Map<String, ProfileTree> begin = new LinkedHashMap<>();
    bases.forEach((name, base) -> begin.put(name, ProfileTree.of(base)));
    begin.put("only a name", ProfileTree.of(Enterprise.named("Example").build()));
    begin.put(NEW, ProfileTree.newcomer());
    begin.put(DONE, done(day, false));
    begin.put(MOVED, done(day, true));
    begin.forEach((name, base) -> made.add(name, base, base));
    begin.forEach((name, base) -> vary(name, base, day, made));
    Set<WrittenRule> toFit = new LinkedHashSet<>();
    for (String name : new TreeSet<>(fitted)) {
      for (Map<String, WrittenRule> law : rules) {
        if (law.containsKey(name)) toFit.add(law.get(name));
      }
    }
    boolean few = toFit.size() <= SOME_RULES;
    for (WrittenRule rule : toFit) {
      begin.forEach((name, base) -> fit(name, base, rule, day, few, made));
    }
    return made.byName;
  }

  private ProfileTree done(LocalDate day, boolean moved) {
    ProfileTree all = ProfileTree.newcomer();
    for (String step : steps) {
      ObjectNode done = all.addRecord(step, day.minusDays(LONG_AGO));
      if (moved) done.put("registeredName", "?").put("registeredAddress", "?");
    }
    return all;
  }

  /** Keeps each profile once. */
  private static final class Made {

    private final Map<String, Enterprise> byName = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> told = new HashMap<>();
    private final Set<Enterprise> seen = new HashSet<>();

    void add(String base, ProfileTree from, ProfileTree tree) {
      Enterprise profile = tree.profile().orElse(null);
      if (profile == null || !seen.add(profile)) return;
      Map<String, String> was = told.computeIfAbsent(base, first -> from.told());
      String name = MadeWords.of(base, was, tree);
      int count = 1;
      String free = name;
      while (byName.containsKey(free)) free = name + " (%s)".formatted(++count);
      byName.put(free, profile);
    }
  }

  private void fit(
      String name, ProfileTree base, WrittenRule rule, LocalDate day, boolean few, Made made) {
    for (int way = 0; way < WAYS; way++) {
      ProfileTree fitted = base.copy();
      new Fitting(fitted, day, way, candidates, makers).make(rule.rule());
      made.add(name, base, fitted);
      if (way > 0 || !few || !name.equals(NEW)) continue;
      values.forEach(
          (fact, each) -> {
            for (JsonNode value : each) made.add(name, base, fitted.copy().set(fact, value));
          });
    }
  }

  private void vary(String name, ProfileTree base, LocalDate day, Made made) {
    if (name.equals(MOVED)) return;
    values.forEach(
        (fact, each) -> {
          Set<JsonNode> tried = new LinkedHashSet<>(each);
          JsonNode now = base.at(fact);
          if (now.isTextual() && !each.contains(now)) {
            Candidates.altered(now.textValue(), tried);
          }
          for (JsonNode value : tried) made.add(name, base, base.copy().set(fact, value));
        });
    if (name.equals(DONE)) return;
    for (String step : steps) records(name, base, step, day, made);
    for (String material : materials) papers(name, base, material, made);
  }

  private void records(String name, ProfileTree base, String step, LocalDate day, Made made) {
    made.add(name, base, base.copy().withoutRecord(step));
    List<@Nullable LocalDate> days = new ArrayList<>();
    days.add(null);
    days.add(day);
    for (int ago : boundaries.days()) days.add(day.minusDays(ago));
    for (LocalDate on : days) {
      ProfileTree profile = base.copy().withoutRecord(step);
      profile.addRecord(step, on);
      made.add(name, base, profile);
    }
  }

  private static void papers(String name, ProfileTree base, String material, Made made) {
    made.add(name, base, base.copy().withoutPaper(material));
    for (Form form : Form.values()) {
      ProfileTree profile = base.copy().withoutPaper(material);
      profile.addPaper(material, form);
      made.add(name, base, profile);
    }
  }
}
