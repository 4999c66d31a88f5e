package io.github.tradequalification.authoring.impact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.Document.Form;
import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Condition.Constraint;
import io.github.tradequalification.authoring.drl.Condition.Join;
import io.github.tradequalification.authoring.drl.Condition.Pattern;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Rule;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes a profile so that all conditions of a rule are true of it, as far as that can be told
 * without running it: what other rules have to bring about first is made by theirs. Where there is
 * a choice, the number of the way says which. Not thread-safe.
 */
final class Fitting {

  private static final int MOST_STEPS = 3;
  private static final List<Form> FORMS = List.of(Form.values());

  private final ProfileTree profile;
  private final LocalDate day;
  private final int way;
  private final Candidates candidates;
  private final Makers makers;
  private final Map<String, JsonNode> bound = new LinkedHashMap<>();

  Fitting(ProfileTree profile, LocalDate day, int way, Candidates candidates, Makers makers) {
    this.profile = profile;
    this.day = day;
    this.way = way;
    this.candidates = candidates;
    this.makers = makers;
  }

  /** Lets a rule match, and the steps that it speaks of lie ahead. */
  void make(Rule rule) {
    for (String step : Makers.stepsOf(rule)) {
      profile.withoutRecord(step);
      bring(makers.ofStep(step), MOST_STEPS);
    }
    fit(rule, MOST_STEPS);
  }

  private void fit(Rule rule, int left) {
    for (Condition condition : rule.when()) fit(condition, true, left);
  }

  private void bring(List<Rule> rules, int left) {
    if (left > 0 && !rules.isEmpty()) fit(rules.get(way % rules.size()), left - 1);
  }

  private void fit(Condition condition, boolean wanted, int left) {
    if (condition instanceof Pattern pattern) fit(pattern, wanted, left);
    else if (condition instanceof Condition.Accumulate all) {
      for (Condition part : all.source()) fit(part, wanted, left);
    } else if (condition instanceof Condition.Group group) {
      boolean there = wanted && group.join() != Join.NOT;
      List<Condition> parts = group.parts();
      int chosen = way % parts.size();
      boolean one = group.join() == Join.OR;
      for (Condition part : one ? parts.subList(chosen, chosen + 1) : parts) fit(part, there, left);
    }
  }

  private void fit(Pattern pattern, boolean wanted, int left) {
    switch (pattern.type()) {
      case "Enterprise", "Office", "Trade" -> facts(pattern, wanted);
      case "Fact" -> declared(pattern, wanted);
      case "Document" -> paper(pattern, wanted);
      case "CompletedStep" -> record(pattern, wanted);
      case "Today" -> bind(pattern, Map.of("date", ProfileTree.text(day.toString())));
      case "Step" -> done(pattern, wanted);
      case "Condition" -> outcome(pattern, left);
      default -> {
        if (wanted) bring(makers.ofFact(pattern.type()), left);
      }
    }
  }

  private void facts(Pattern pattern, boolean wanted) {
    String begin = Boundaries.PATHS.get(pattern.type());
    Map<String, JsonNode> now = new LinkedHashMap<>();
    for (String path : paths(pattern)) now.put(path, profile.at(begin + path));
    Map<String, JsonNode> chosen = solved(pattern, String.valueOf(begin), now, wanted);
    chosen.forEach((path, value) -> profile.set(begin + path, value));
    if (wanted) bind(pattern, chosen);
  }

  private void declared(Pattern pattern, boolean wanted) {
    String begin = "facts." + Boundaries.nameOf(pattern);
    if (!begin.endsWith(".")) return;
    String fact = begin.substring(0, begin.length() - 1);
    Map<String, JsonNode> now = new LinkedHashMap<>();
    now.put("name", ProfileTree.text(fact.substring("facts.".length())));
    now.put("value", profile.at(fact));
    Map<String, JsonNode> chosen = solved(pattern, begin, now, wanted);
    profile.set(fact, chosen.getOrDefault("value", ProfileTree.unknown()));
  }

  private void paper(Pattern pattern, boolean wanted) {
    Map<String, JsonNode> now = new LinkedHashMap<>();
    ObjectNode sound = ProfileTree.paper("", FORMS.get(way % FORMS.size()));
    for (String path : paths(pattern)) now.put(path, orUnknown(sound.get(path)));
    boolean any = !now.containsKey("material");
    Map<String, JsonNode> chosen = solved(pattern, "documents.", now, true);
    if (wanted) bind(pattern, chosen);
    Set<String> materials =
        any ? candidates.materials() : Set.of(chosen.getOrDefault("material", sound).asText());
    for (String material : materials) {
      profile.withoutPaper(material);
      if (wanted) setAll(profile.addPaper(material, FORMS.get(way % FORMS.size())), chosen);
    }
  }

  private void record(Pattern pattern, boolean wanted) {
    Map<String, JsonNode> now = new LinkedHashMap<>();
    now.put("step", ProfileTree.unknown());
    for (String path : paths(pattern)) now.put(path, ProfileTree.unknown());
    if (now.containsKey("completedOn")) now.put("completedOn", ProfileTree.text(day.toString()));
    Map<String, JsonNode> chosen = solved(pattern, "completedSteps.", now, true);
    String step = chosen.getOrDefault("step", ProfileTree.unknown()).asText();
    profile.withoutRecord(step);
    if (!wanted) return;
    bind(pattern, chosen);
    setAll(profile.addRecord(step, day), chosen);
  }

  private void done(Pattern pattern, boolean wanted) {
    Map<String, JsonNode> now = new LinkedHashMap<>();
    for (String path : paths(pattern)) now.put(path, ProfileTree.unknown());
    Map<String, JsonNode> chosen = solved(pattern, "completedSteps.", now, true);
    String step = chosen.getOrDefault("step", ProfileTree.unknown()).asText();
    String status = chosen.getOrDefault("status", ProfileTree.unknown()).asText();
    if (step.equals("null")) return;
    profile.withoutRecord(step);
    if (wanted && status.equals("DONE")) profile.addRecord(step, day);
    else bring(makers.ofStep(step), 1);
  }

  private void outcome(Pattern pattern, int left) {
    Map<String, JsonNode> now = new LinkedHashMap<>();
    for (String path : paths(pattern)) now.put(path, ProfileTree.unknown());
    Map<String, JsonNode> chosen = solved(pattern, "conditions.", now, true);
    String code = chosen.getOrDefault("code", ProfileTree.unknown()).asText();
    String outcome = chosen.getOrDefault("outcome", ProfileTree.unknown()).asText();
    bring(makers.ofOutcome(code, outcome), left);
  }

  private Map<String, JsonNode> solved(
      Pattern pattern, String begin, Map<String, JsonNode> now, boolean wanted) {
    List<Expr> tests = pattern.constraints().stream().map(Constraint::test).toList();
    Map<String, List<JsonNode>> tried = new LinkedHashMap<>();
    now.forEach((path, value) -> tried.put(path, candidates.of(begin + path, value, tests, day)));
    return Choice.of(pattern, tried, bound, wanted, way);
  }

  /** The properties that a pattern looks at, by their paths. */
  private static Set<String> paths(Pattern pattern) {
    Set<String> paths = new LinkedHashSet<>();
    for (Constraint each : pattern.constraints()) Boundaries.paths(each.test(), paths);
    return paths;
  }

  private void bind(Pattern pattern, Map<String, JsonNode> values) {
    for (Constraint each : pattern.constraints()) {
      if (each.variable() == null) continue;
      Set<String> paths = new LinkedHashSet<>();
      Boundaries.paths(each.test(), paths);
      for (String path : paths) {
        if (values.containsKey(path)) bound.putIfAbsent(each.variable(), values.get(path));
      }
    }
  }

  private static JsonNode orUnknown(@Nullable JsonNode node) {
    return node == null ? ProfileTree.unknown() : node;
  }

  private static void setAll(ObjectNode object, Map<String, JsonNode> values) {
    values.forEach(
        (name, value) -> {
          if (value.isNull()) object.remove(name);
          else if (name.indexOf('.') < 0) object.set(name, value);
        });
  }
}
