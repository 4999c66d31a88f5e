package io.github.tradequalification.oracle;

import io.github.tradequalification.oracle.Answer.Next;
import io.github.tradequalification.oracle.Answer.Note;
import io.github.tradequalification.oracle.Profile.Completed;
import io.github.tradequalification.oracle.Profile.Document;
import io.github.tradequalification.oracle.Profile.RegistrationStatus;
import io.github.tradequalification.oracle.Profile.Trade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The notes that an answer bears. */
final class Notes {

  private static final Set<String> STEPS = codes(Step.values(), Step::code);
  private static final Set<String> CHANGES =
      codes(Step.values(), step -> step.isChange() ? step.code() : null);
  private static final Set<String> MATERIALS = codes(Material.values(), Material::code);

  private final Situation situation;
  private final Profile profile;
  private final Records records;
  private final Procedure procedure;
  private final List<Note> notes = new ArrayList<>();

  Notes(Situation situation, Records records, Procedure procedure) {
    this.situation = situation;
    this.profile = situation.profile();
    this.records = records;
    this.procedure = procedure;
  }

  private static <T> Set<String> codes(T[] constants, Function<T, String> code) {
    return Arrays.stream(constants)
        .map(code)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  List<Note> all() {
    ofOperatorFiling();
    ofScopeAndCode();
    ofCustoms();
    ofDocuments();
    ofRecords();
    ofUnknownCodes();
    noteIf(Boolean.TRUE.equals(profile.trade().technology()), "technology-contract");
    Next next = procedure.next();
    if (next != null) notes.add(new Note("local-practice", next.step()));
    notes.sort(Comparator.comparing(Note::code).thenComparing(Note::about));
    return List.copyOf(notes);
  }

  private void noteIf(boolean raised, String code) {
    if (raised) notes.add(new Note(code, ""));
  }

  private void ofOperatorFiling() {
    Step filing = Step.FOREIGN_TRADE_OPERATOR_FILING;
    noteIf(procedure.isLapsed(filing), "operator-filing-lapsed");
    boolean gap =
        situation.isInFreedZone()
            && situation.from(LawDays.ZONES_TRIAL_ENDS)
            && situation.until(LawDays.OPERATOR_FILING_ENDS);
    noteIf(gap && procedure.isAhead(filing), "zone-gap");
  }

  private void ofScopeAndCode() {
    boolean scoped = !situation.isTemporaryKind();
    noteIf(scoped && situation.scope() == Scope.LIMITED, "scope-limited");
    CreditCodeJudgement judgement = CreditCodeJudgement.of(situation);
    noteIf(judgement.unusual(), "credit-code-unusual");
    String code = profile.creditCode();
    boolean whole = code != null && code.length() == CreditCode.LENGTH;
    noteIf(
        whole
            && Verdict.MET.equals(judgement.verdict())
            && CreditCodeJudgement.hasOtherKind(code, situation.form()),
        "credit-code-type");
  }

  private void ofCustoms() {
    if (situation.isTemporaryKind()) return;
    Trade trade = profile.trade();
    boolean byBroker = Boolean.FALSE.equals(trade.selfDeclares());
    noteIf(byBroker && procedure.isAhead(Step.ELECTRONIC_PORT_CARD), "card-optional-with-broker");
    if (situation.tradesNoGoods()) return;
    noteIf(
        situation.from(LawDays.CUSTOMS_FILING_WITH_LICENCE)
            && profile.registrationStatus() == RegistrationStatus.UNREGISTERED,
        "customs-filing-with-licence");
    noteIf(
        situation.from(LawDays.CUSTOMS_ORDER_221)
            && procedure.statusOf(Step.CUSTOMS_REGISTRATION) == Answer.Status.DONE,
        "customs-annual-report");
  }

  private void ofDocuments() {
    Stream<String> atHand = profile.documents().stream().map(Document::material).distinct();
    atHand
        .filter(material -> Obsolete.isObsolete(material, situation))
        .forEach(material -> notes.add(new Note("obsolete-material", material)));
    for (Document each : new LinkedHashSet<>(profile.documents())) {
      soon(each.validUntil(), each.material());
    }
  }

  private void ofRecords() {
    for (Completed each : new LinkedHashSet<>(records.counting()))
      soon(each.validUntil(), each.step());
    for (Completed each : new LinkedHashSet<>(records.live())) {
      if (!CHANGES.contains(each.step()) && records.differs(each)) {
        notes.add(new Note("registered-detail-differs", each.step()));
      }
    }
  }

  private void soon(LocalDate validUntil, String about) {
    if (Periods.isSoon(validUntil, situation.asOf())) notes.add(new Note("expires-soon", about));
  }

  private void ofUnknownCodes() {
    Stream<String> steps = profile.completedSteps().stream().map(Completed::step);
    Stream<String> materials = profile.documents().stream().map(Document::material);
    unknown(steps.filter(step -> !STEPS.contains(step)));
    unknown(materials.filter(material -> !MATERIALS.contains(material)));
    unknown(profile.facts().stream());
  }

  private void unknown(Stream<String> codes) {
    codes.distinct().forEach(code -> notes.add(new Note("unknown-code", code)));
  }
}
