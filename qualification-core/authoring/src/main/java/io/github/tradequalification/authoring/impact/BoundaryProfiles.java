package io.github.tradequalification.authoring.impact;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tradequalification.Document.Form;
import io.github.tradequalification.Enterprise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Profiles at the boundaries of what rules look at: some to begin with, each of them with one fact,
 * paper or record changed, and each made to fit one rule after the other. The same rules give the
 * same profiles.
 */
public final class BoundaryProfiles {

  private final Boundaries boundaries;
  private final Map<String, Set<JsonNode>> values;
  private final Set<String> materials = new LinkedHashSet<>();
  private final Set<String> steps = new LinkedHashSet<>();
  private final Map<String, WrittenRule> rules = new LinkedHashMap<>();

  /**
   * Profiles for some laws.
   *
   * @param laws whose rules are looked at; not null
   * @param fitted the names of the rules to which profiles are made to fit
   */
  public BoundaryProfiles(List<Law> laws, Collection<String> fitted) {
    boundaries = Boundaries.of(laws.stream().flatMap(law -> law.packs().stream()).toList());
    values = FactValues.of(boundaries);
    for (Law law : laws) {
      materials.addAll(law.lawbook().materials());
      steps.addAll(law.lawbook().steps(null));
      for (String name : fitted) {
        WrittenRule rule = law.rules().get(name);
        if (rule == null) continue;
        WrittenRule before = rules.putIfAbsent(name, rule);
        if (before != null) rules.put(name + " (as it is now)", rule);
      }
    }
  }

  /**
   * The profiles for a day.
   *
   * @param bases to begin with, by what they are called, beside one of which only the name is known
   * @return in a fixed order, no two of them equal
   */
  public Map<String, Enterprise> on(LocalDate day, Map<String, Enterprise> bases) {
    Made made = new Made();
    bases.forEach((name, base) -> made.add(name, ProfileTree.of(base)));
    made.add("only a name", ProfileTree.of(Enterprise.named("Example").build()));
    for (Map.Entry<String, Enterprise> base : List.copyOf(made.byName.entrySet())) {
      vary(base.getKey(), base.getValue(), day, made);
    }
    return made.byName;
  }

  /** Keeps each profile once. */
  private static final class Made {

    private final Map<String, Enterprise> byName = new LinkedHashMap<>();
    private final Set<Enterprise> seen = new HashSet<>();

    void add(String name, ProfileTree tree) {
      Enterprise profile = tree.profile().orElse(null);
      if (profile != null && seen.add(profile)) byName.put(name, profile);
    }
  }

  private void vary(String name, Enterprise base, LocalDate day, Made made) {
    rules.forEach(
        (told, rule) -> {
          ProfileTree profile = ProfileTree.of(base);
          Fitting.make(profile, rule.rule(), day);
          made.add(name + ", made to fit “" + told + "”", profile);
        });
    values.forEach(
        (fact, each) -> {
          for (JsonNode value : each) {
            String told = value.isNull() ? "not known" : value.asText();
            made.add(name + ", " + fact + " " + told, ProfileTree.of(base).set(fact, value));
          }
        });
    for (String step : steps) records(name, base, step, day, made);
    for (String material : materials) papers(name, base, material, made);
  }

  private void records(String name, Enterprise base, String step, LocalDate day, Made made) {
    made.add(name + ", without " + step, ProfileTree.of(base).withoutRecord(step));
    List<@Nullable LocalDate> days = new ArrayList<>();
    days.add(null);
    days.add(day);
    for (int ago : boundaries.days()) days.add(day.minusDays(ago));
    for (LocalDate on : days) {
      ProfileTree profile = ProfileTree.of(base).withoutRecord(step);
      profile.addRecord(step, on);
      made.add(name + ", " + step + " done" + (on == null ? "" : " on " + on), profile);
    }
  }

  private static void papers(String name, Enterprise base, String material, Made made) {
    made.add(name + ", without " + material, ProfileTree.of(base).withoutPaper(material));
    for (Form form : Form.values()) {
      ProfileTree profile = ProfileTree.of(base).withoutPaper(material);
      profile.addPaper(material, form);
      made.add(name + ", with " + material + " " + form, profile);
    }
  }
}
