package io.github.tradequalification.benchmarks.embedded;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.benchmarks.settling.Concern;
import io.github.tradequalification.benchmarks.settling.Material;
import io.github.tradequalification.benchmarks.settling.Paper;
import io.github.tradequalification.benchmarks.settling.Paper.Property;
import io.github.tradequalification.benchmarks.settling.Papers;
import io.github.tradequalification.benchmarks.settling.Requirement.Kind;
import io.github.tradequalification.benchmarks.settling.Stage;
import io.github.tradequalification.rule.Conclusions;
import io.github.tradequalification.rule.Defect;
import io.github.tradequalification.rule.Obsolete;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.kie.api.runtime.rule.Match;

/** Hears what the rules of one session conclude. Not thread-safe. */
final class Hearing implements Conclusions {

  /**
   * What a rule says of a condition.
   *
   * @param outcome null if it does not apply
   * @param fact the fact to ask for, null if none would tell
   */
  record Verdict(Outcome outcome, String fact, RuleHead rule, Map<String, Object> values) {}

  /** How much the law asks for a step; the later one beats the earlier. */
  enum Duty {
    REQUIRED,
    REQUIRED_ANEW,
    OPTIONAL,
    NOT_REQUIRED
  }

  /** A fact that, not known, decides about a step. */
  record Doubt(String fact, Stage stage) {}

  final Map<Concern, ConditionHeard> conditions = new EnumMap<>(Concern.class);
  final Map<Stage, StepHeard> steps = new EnumMap<>(Stage.class);
  final Map<Concern, List<Verdict>> verdicts = new EnumMap<>(Concern.class);
  final Map<Stage, Duty> duties = new EnumMap<>(Stage.class);
  final Map<Stage, List<Asked>> asked = new EnumMap<>(Stage.class);
  final Set<CompletedStep> lapsed = Collections.newSetFromMap(new IdentityHashMap<>());
  final List<Doubt> doubts = new ArrayList<>();
  final List<NoteHeard> notes = new ArrayList<>();
  final Papers papers;
  private final IdentityHashMap<Document, Paper> byDocument = new IdentityHashMap<>();
  private final Set<Obsolete> obsolete = new HashSet<>();
  private final Consumer<Object> facts;
  private RuleHead rule;
  private Match match;

  /**
   * Hears of an enterprise.
   *
   * @param facts takes what a conclusion adds for later stages
   */
  Hearing(Enterprise enterprise, Words words, Consumer<Object> facts) {
    this.facts = facts;
    papers = new Papers(words.reasons);
    for (Document document : enterprise.documents()) {
      Material material = Material.of(document.material());
      if (material == null || byDocument.containsKey(document)) continue;
      byDocument.put(document, papers.add(document, material));
    }
  }

  /** The rule that concludes what follows. */
  void speaks(RuleHead speaker, Match bound) {
    rule = speaker;
    match = bound;
  }

  /** What it bound to {@code $} variables, as far as it can be shown. */
  private Map<String, Object> values() {
    Map<String, Object> values = new TreeMap<>();
    for (String name : match.getDeclarationIds()) {
      if (!name.startsWith("$")) continue;
      Object value = match.getDeclarationValue(name);
      boolean shown =
          value instanceof String
              || value instanceof Boolean
              || value instanceof Integer
              || value instanceof Long
              || value instanceof BigDecimal
              || value instanceof LocalDate
              || value instanceof Enum<?>
              || value instanceof Collection<?>;
      if (shown) values.put(name.substring(1), value);
    }
    return values;
  }

  @Override
  public StepTerms step(String step) {
    return steps.computeIfAbsent(Stage.of(step), StepHeard::new);
  }

  @Override
  public ConditionTerms condition(String condition) {
    return conditions.computeIfAbsent(
        Concern.of(condition), concern -> new ConditionHeard(() -> rule));
  }

  @Override
  public void obsolete(String material) {
    Obsolete fact = new Obsolete(material, rule.from(), rule.name(), rule.source());
    if (obsolete.add(fact)) facts.accept(fact);
  }

  @Override
  public void notMet(String condition) {
    verdict(condition, Outcome.NOT_MET, null);
  }

  @Override
  public void unknown(String condition) {
    verdict(condition, Outcome.UNKNOWN, null);
  }

  @Override
  public void unknown(String condition, String fact) {
    verdict(condition, Outcome.UNKNOWN, fact);
  }

  @Override
  public void met(String condition) {
    verdict(condition, Outcome.MET, null);
  }

  @Override
  public void doesNotApply(String condition) {
    verdict(condition, null, null);
  }

  private void verdict(String condition, Outcome outcome, String fact) {
    verdicts
        .computeIfAbsent(Concern.of(condition), concern -> new ArrayList<>())
        .add(new Verdict(outcome, fact, rule, values()));
  }

  @Override
  public void required(String step) {
    duty(step, Duty.REQUIRED);
  }

  @Override
  public void requiredAnew(String step) {
    duty(step, Duty.REQUIRED_ANEW);
  }

  @Override
  public void optional(String step) {
    duty(step, Duty.OPTIONAL);
  }

  @Override
  public void notRequired(String step) {
    duty(step, Duty.NOT_REQUIRED);
  }

  private void duty(String step, Duty duty) {
    duties.merge(Stage.of(step), duty, (one, other) -> one.compareTo(other) > 0 ? one : other);
  }

  @Override
  public Request asks(String step) {
    return new RequestHeard(Stage.of(step));
  }

  private final class RequestHeard implements Request {

    private final Stage stage;

    RequestHeard(Stage stage) {
      this.stage = stage;
    }

    @Override
    public void originalOf(String... materials) {
      ask(Kind.ORIGINAL, materials);
    }

    @Override
    public void copyOf(String... materials) {
      ask(Kind.COPY, materials);
    }

    @Override
    public void formOf(String... materials) {
      ask(Kind.SEALED_FORM, materials);
    }

    @Override
    public void signedFormOf(String... materials) {
      ask(Kind.SIGNED_FORM, materials);
    }

    private void ask(Kind kind, String... materials) {
      List<Material> any = Arrays.stream(materials).map(Material::of).toList();
      asked.computeIfAbsent(stage, one -> new ArrayList<>()).add(new Asked(stage, kind, any, rule));
    }
  }

  @Override
  public void lapsed(CompletedStep record) {
    lapsed.add(record);
  }

  @Override
  public void decides(String fact, String step) {
    doubts.add(new Doubt(fact, Stage.of(step)));
  }

  @Override
  public void defect(Document paper, Defect defect) {
    Paper known = byDocument.get(paper);
    if (known != null) known.hasDefect(Reason.valueOf(defect.name()));
  }

  @Override
  public void inconsistent(Document paper, String property, String stated, String actual) {
    Paper known = byDocument.get(paper);
    if (known != null) known.differs(property, stated, actual);
  }

  @Override
  public void unconfirmed(Document paper, String property) {
    Paper known = byDocument.get(paper);
    if (known != null) known.isUnknown(Property.of(property));
  }

  @Override
  public Note note(String code) {
    NoteHeard note = new NoteHeard(code, rule, values());
    notes.add(note);
    return note;
  }
}
