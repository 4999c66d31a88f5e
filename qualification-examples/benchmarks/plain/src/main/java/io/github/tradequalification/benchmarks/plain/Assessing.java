package io.github.tradequalification.benchmarks.plain;

import static io.github.tradequalification.benchmarks.plain.Stage.BUSINESS_SCOPE_AMENDMENT;
import static io.github.tradequalification.benchmarks.plain.Stage.CUSTOMS_REGISTRATION;
import static io.github.tradequalification.benchmarks.plain.Stage.ELECTRONIC_PORT_CARD;
import static io.github.tradequalification.benchmarks.plain.Stage.FOREIGN_EXCHANGE_DIRECTORY;
import static io.github.tradequalification.benchmarks.plain.Stage.FOREIGN_TRADE_OPERATOR_FILING;
import static io.github.tradequalification.benchmarks.plain.Stage.PREPARATION;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.Trade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One assessment. */
final class Assessing {

  private static final int ALL_CONDITIONS = (1 << Concern.ALL.length) - 1;
  private static final BigDecimal SMALL_TRADE = new BigDecimal(200_000);

  private final Law law;
  private final Enterprise enterprise;
  private final LocalDate asOf;
  private final Facts facts;
  private final Papers papers;
  private final Records records;
  private final Notes notes;

  private final List<Finding> findings = new ArrayList<>();
  private final List<MissingMaterial> missing = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>(Stage.ALL.length);
  private int notMet;
  private int unknown;
  private int required;
  private int optional;
  private int done;
  private int ahead;
  private boolean lapsed;
  private Stage next;
  private NextStep nextStep;

  Assessing(Law law, Reasons reasons, Notes notes, Enterprise enterprise, LocalDate asOf) {
    this.law = law;
    this.notes = notes;
    this.enterprise = enterprise;
    this.asOf = asOf;
    facts = new Facts(enterprise, asOf, law);
    papers = new Papers(facts, reasons);
    records = new Records(enterprise, asOf);
  }

  Assessment assess(LocalDate lawOf) {
    conditions();
    obligations();
    prepare();
    for (int i = 1; i < Stage.ALL.length; i++) file(Stage.ALL[i]);
    notes.add(findings, this);
    return new Assessment(
        asOf,
        lawOf,
        eligibility(),
        standing(),
        findings,
        missing,
        steps,
        nextStep,
        Questions.of(this),
        List.of());
  }

  private void conditions() {
    Conditions conditions = law.conditions;
    add(Concern.LAWFUL_REGISTRATION, conditions.registration(enterprise.registrationStatus()));
    add(
        Concern.LEGAL_FORM,
        conditions.legalForm(enterprise.legalForm(), enterprise.headOfficeFiled()));
    add(Concern.BUSINESS_SCOPE, conditions.scope(enterprise.businessScope(), facts.scope));
    add(Concern.OFFICE_ADDRESS, conditions.office(enterprise.office()));
    add(Concern.CREDIT_CODE, conditions.code(enterprise.unifiedSocialCreditCode(), facts.code));
    add(
        Concern.LEGAL_REPRESENTATIVE_IDENTITY,
        conditions.identity(enterprise.legalRepresentative(), asOf));
  }

  private void add(Concern concern, Finding finding) {
    if (finding == null) return;
    findings.add(finding);
    if (finding.outcome() == Outcome.NOT_MET) notMet |= concern.bit;
    if (finding.outcome() == Outcome.UNKNOWN) unknown |= concern.bit;
  }

  private Eligibility eligibility() {
    if (notMet != 0) return Eligibility.INELIGIBLE;
    return unknown != 0 ? Eligibility.UNDETERMINED : Eligibility.ELIGIBLE;
  }

  private Standing standing() {
    if (nextStep != null) return Standing.IN_PROGRESS;
    if (notMet != 0) return Standing.BLOCKED;
    return unknown == 0 && (required & ~done) == 0 ? Standing.QUALIFIED : Standing.UNDETERMINED;
  }

  /** Which filings the law asks for. */
  private void obligations() {
    Trade trade = enterprise.trade();
    if ((notMet & Concern.BUSINESS_SCOPE.bit) != 0) required |= BUSINESS_SCOPE_AMENDMENT.bit;
    if (law.filing && !facts.waived()) {
      required |= FOREIGN_TRADE_OPERATOR_FILING.bit;
    } else if (law.zonesUnsettled) {
      optional |= FOREIGN_TRADE_OPERATOR_FILING.bit;
    }
    required |= CUSTOMS_REGISTRATION.bit;
    if (Boolean.FALSE.equals(trade.selfDeclares())) optional |= ELECTRONIC_PORT_CARD.bit;
    else required |= ELECTRONIC_PORT_CARD.bit;
    if (!Boolean.FALSE.equals(trade.foreignExchange())) {
      BigDecimal amount = trade.crossBorderEcommerceUsdPerYear();
      boolean small = amount != null && amount.signum() > 0 && amount.compareTo(SMALL_TRADE) < 0;
      if (small && law.smallTradersRelieved) optional |= FOREIGN_EXCHANGE_DIRECTORY.bit;
      else required |= FOREIGN_EXCHANGE_DIRECTORY.bit;
    }
    lapsed = requires(FOREIGN_TRADE_OPERATOR_FILING) && records.filingLapsed();
  }

  private void prepare() {
    int before = missing.size();
    List<RequiredMaterial> materials = judge(PREPARATION);
    if (notMet == 0 && unknown == 0 && missing.size() == before) {
      done |= PREPARATION.bit;
      steps.add(step(PREPARATION, Status.DONE, List.of(), List.of()));
    } else {
      ahead |= PREPARATION.bit;
      steps.add(step(PREPARATION, Status.ALLOWED, List.of(), materials));
    }
  }

  private void file(Stage stage) {
    Status status = status(stage);
    if (status == Status.DONE) {
      done |= stage.bit;
      steps.add(step(stage, Status.DONE, List.of(), List.of()));
      return;
    }
    if (status == Status.NOT_REQUIRED) {
      steps.add(step(stage, Status.NOT_REQUIRED, List.of(), List.of()));
      return;
    }
    ahead |= stage.bit;
    List<String> waitsFor = status == Status.OPTIONAL ? List.of() : waitsFor(stage);
    if (status == Status.WAITING && waitsFor.isEmpty()) status = Status.ALLOWED;
    int before = missing.size();
    List<RequiredMaterial> materials = judge(stage);
    steps.add(step(stage, status, waitsFor, materials));
    if (nextStep == null && requires(stage) && waitsFor.isEmpty()) {
      next = stage;
      nextStep = next(stage, materials, missing.size() == before);
    }
  }

  /** WAITING stands for ALLOWED too. */
  private Status status(Stage stage) {
    if (stage == BUSINESS_SCOPE_AMENDMENT && requires(stage)) return Status.WAITING;
    if (records.lives(stage)) {
      return stage == FOREIGN_TRADE_OPERATOR_FILING && lapsed ? Status.EXPIRED : Status.DONE;
    }
    if (((required | optional) & stage.bit) == 0) return Status.NOT_REQUIRED;
    if (records.counts(stage)) return Status.EXPIRED;
    return requires(stage) ? Status.WAITING : Status.OPTIONAL;
  }

  private List<String> waitsFor(Stage stage) {
    int conditions = ALL_CONDITIONS;
    int before = 0;
    switch (stage) {
      case BUSINESS_SCOPE_AMENDMENT ->
          conditions = Concern.LAWFUL_REGISTRATION.bit | Concern.LEGAL_FORM.bit;
      case CUSTOMS_REGISTRATION -> before = required & FOREIGN_TRADE_OPERATOR_FILING.bit;
      case ELECTRONIC_PORT_CARD -> {
        conditions = Concern.LAWFUL_REGISTRATION.bit;
        before = CUSTOMS_REGISTRATION.bit;
      }
      case FOREIGN_EXCHANGE_DIRECTORY -> {
        before = required & FOREIGN_TRADE_OPERATOR_FILING.bit;
        if (law.directoryAwaitsCustoms) before |= CUSTOMS_REGISTRATION.bit;
      }
      default -> {}
    }
    conditions &= notMet | unknown;
    before &= ~done;
    if ((conditions | before) == 0) return List.of();
    List<String> codes = new ArrayList<>();
    for (Concern concern : Concern.ALL) {
      if ((conditions & concern.bit) != 0) codes.add(concern.code);
    }
    for (Stage other : Stage.ALL) {
      if ((before & other.bit) != 0) codes.add(other.code);
    }
    return codes;
  }

  private List<RequiredMaterial> judge(Stage stage) {
    Requirement[] requirements = law.requirements[stage.ordinal()];
    List<RequiredMaterial> materials = new ArrayList<>(requirements.length);
    for (Requirement requirement : requirements) {
      if (facts.asks(requirement.when)) papers.judge(requirement, materials, missing);
    }
    return materials;
  }

  private Step step(
      Stage stage, Status status, List<String> waitsFor, List<RequiredMaterial> materials) {
    return law.goals[stage.ordinal()].step(stage, status, waitsFor, materials);
  }

  private NextStep next(Stage stage, List<RequiredMaterial> materials, boolean ready) {
    Law.Goal goal = law.goals[stage.ordinal()];
    return new NextStep(
        stage.code,
        goal.name(),
        stage == BUSINESS_SCOPE_AMENDMENT ? null : ready,
        goal.authority(),
        goal.channel(),
        goal.workingDays(),
        goal.result(),
        materials);
  }

  Law law() {
    return law;
  }

  Facts facts() {
    return facts;
  }

  Papers papers() {
    return papers;
  }

  Stage next() {
    return next;
  }

  boolean lapsed() {
    return lapsed;
  }

  boolean requires(Stage stage) {
    return (required & stage.bit) != 0;
  }

  boolean done(Stage stage) {
    return (done & stage.bit) != 0;
  }

  /** Neither done nor not required. */
  boolean ahead(Stage stage) {
    return (ahead & stage.bit) != 0;
  }

  boolean unknown(Concern concern) {
    return (unknown & concern.bit) != 0;
  }
}
