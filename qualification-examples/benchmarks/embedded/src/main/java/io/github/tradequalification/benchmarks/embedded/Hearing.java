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

  /** What follows a verb to which nothing can be added. */
  private enum Nothing implements Verdict, Duty, Obsolescence, Lapse, Doubt, Fault {
    MORE
  }

  final Map<Concern, ConditionHeard> conditions = new EnumMap<>(Concern.class);
  final Map<Stage, StepHeard> steps = new EnumMap<>(Stage.class);
  final Map<Concern, List<VerdictHeard>> verdicts = new EnumMap<>(Concern.class);
  final Map<Stage, DutyHeard> duties = new EnumMap<>(Stage.class);
  final Map<Stage, List<Asked>> asked = new EnumMap<>(Stage.class);
  final Set<CompletedStep> lapsed = Collections.newSetFromMap(new IdentityHashMap<>());
  final List<DoubtHeard> doubts = new ArrayList<>();
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
  public PaperTerms everyCopy() {
    return new PapersHeard();
  }

  @Override
  public PaperTerms everyForm() {
    return new PapersHeard();
  }

  @Override
  public PaperTerms everyOriginal() {
    return new PapersHeard();
  }

  @Override
  public Obsolescence obsolete(String material) {
    Obsolete fact = new Obsolete(material, rule.from(), rule.name(), rule.source());
    if (obsolete.add(fact)) facts.accept(fact);
    return Nothing.MORE;
  }

  @Override
  public Verdict notMet(String condition) {
    return verdict(condition, Outcome.NOT_MET, null);
  }

  @Override
  public Verdict unknown(String condition) {
    return verdict(condition, Outcome.UNKNOWN, null);
  }

  @Override
  public Verdict unknown(String condition, String fact) {
    return verdict(condition, Outcome.UNKNOWN, fact);
  }

  @Override
  public Verdict met(String condition) {
    return verdict(condition, Outcome.MET, null);
  }

  @Override
  public Verdict doesNotApply(String condition) {
    return verdict(condition, null, null);
  }

  private Verdict verdict(String condition, Outcome outcome, String fact) {
    verdicts
        .computeIfAbsent(Concern.of(condition), concern -> new ArrayList<>())
        .add(new VerdictHeard(outcome, fact, rule, values()));
    return Nothing.MORE;
  }

  @Override
  public Duty required(String step) {
    return duty(step, DutyHeard.REQUIRED);
  }

  @Override
  public Duty requiredAnew(String step) {
    return duty(step, DutyHeard.REQUIRED_ANEW);
  }

  @Override
  public Duty optional(String step) {
    return duty(step, DutyHeard.OPTIONAL);
  }

  @Override
  public Duty notRequired(String step) {
    return duty(step, DutyHeard.NOT_REQUIRED);
  }

  private Duty duty(String step, DutyHeard duty) {
    duties.merge(Stage.of(step), duty, (one, other) -> one.compareTo(other) > 0 ? one : other);
    return Nothing.MORE;
  }

  @Override
  public Request asks(String step) {
    return new RequestHeard(Stage.of(step));
  }

  private final class RequestHeard implements Request, Requirement {

    private final Stage stage;

    RequestHeard(Stage stage) {
      this.stage = stage;
    }

    @Override
    public Requirement originalOf(String... materials) {
      return ask(Kind.ORIGINAL, materials);
    }

    @Override
    public Requirement copyOf(String... materials) {
      return ask(Kind.COPY, materials);
    }

    @Override
    public Requirement formOf(String... materials) {
      return ask(Kind.SEALED_FORM, materials);
    }

    @Override
    public Requirement signedFormOf(String... materials) {
      return ask(Kind.SIGNED_FORM, materials);
    }

    private Requirement ask(Kind kind, String... materials) {
      List<Material> any = Arrays.stream(materials).map(Material::of).toList();
      asked.computeIfAbsent(stage, one -> new ArrayList<>()).add(new Asked(stage, kind, any, rule));
      return this;
    }

    @Override
    public Requirement copies(int count) {
      throw new UnsupportedOperationException("no rule of this pack asks for so many copies");
    }

    @Override
    public Requirement sealed() {
      throw new UnsupportedOperationException("no rule of this pack asks for another seal");
    }

    @Override
    public Requirement unsealed() {
      throw new UnsupportedOperationException("no rule of this pack asks for no seal");
    }

    @Override
    public Requirement signed() {
      throw new UnsupportedOperationException("no rule of this pack asks for another signature");
    }
  }

  @Override
  public Lapse lapsed(CompletedStep record) {
    lapsed.add(record);
    return Nothing.MORE;
  }

  @Override
  public Doubt decides(String fact, String step) {
    doubts.add(new DoubtHeard(fact, Stage.of(step)));
    return Nothing.MORE;
  }

  @Override
  public Fault defect(Document paper, Defect defect) {
    Paper known = byDocument.get(paper);
    if (known != null) known.hasDefect(Reason.valueOf(defect.name()));
    return Nothing.MORE;
  }

  @Override
  public Fault inconsistent(Document paper, String property, String stated, String actual) {
    Paper known = byDocument.get(paper);
    if (known != null) known.differs(property, stated, actual);
    return Nothing.MORE;
  }

  @Override
  public Fault unconfirmed(Document paper, String property) {
    Paper known = byDocument.get(paper);
    if (known != null) known.isUnknown(Property.of(property));
    return Nothing.MORE;
  }

  @Override
  public Note note(String code) {
    NoteHeard note = new NoteHeard(code, rule, values());
    notes.add(note);
    return note;
  }
}
