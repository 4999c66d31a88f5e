package io.github.tradequalification.benchmarks.plain;

import static io.github.tradequalification.benchmarks.settling.Stage.BUSINESS_SCOPE_AMENDMENT;
import static io.github.tradequalification.benchmarks.settling.Stage.CUSTOMS_REGISTRATION;
import static io.github.tradequalification.benchmarks.settling.Stage.ELECTRONIC_PORT_CARD;
import static io.github.tradequalification.benchmarks.settling.Stage.FOREIGN_EXCHANGE_DIRECTORY;
import static io.github.tradequalification.benchmarks.settling.Stage.FOREIGN_TRADE_OPERATOR_FILING;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Trade;
import io.github.tradequalification.benchmarks.settling.Concern;
import io.github.tradequalification.benchmarks.settling.Goal;
import io.github.tradequalification.benchmarks.settling.Reasons;
import io.github.tradequalification.benchmarks.settling.Records;
import io.github.tradequalification.benchmarks.settling.Settling;
import io.github.tradequalification.benchmarks.settling.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One assessment: finds out what the law says of the profile. */
final class Assessing extends Settling {

  private static final int DAYS_TO_GO_ON = 30;
  private static final BigDecimal SMALL_TRADE = new BigDecimal(200_000);

  private final Law law;
  private final Enterprise enterprise;
  private final LocalDate asOf;
  private final Facts facts;
  private final Inspection inspection;
  private boolean lapsed;

  Assessing(Law law, Reasons reasons, Enterprise enterprise, LocalDate asOf) {
    this.law = law;
    this.enterprise = enterprise;
    this.asOf = asOf;
    facts = new Facts(enterprise, asOf, law);
    inspection = new Inspection(enterprise, asOf, reasons);
  }

  Assessment assess(LocalDate lawOf, Notes notes) {
    conditions();
    obligations();
    lapsed = requires(FOREIGN_TRADE_OPERATOR_FILING) && filingLapsed();
    settle(inspection.papers, new Records(enterprise, asOf, this::isLapsed));
    notes.add(findings(), this);
    return answer(asOf, lawOf, Questions.of(this));
  }

  private void conditions() {
    Conditions conditions = law.conditions;
    said(Concern.LAWFUL_REGISTRATION, conditions.registration(enterprise.registrationStatus()));
    said(
        Concern.LEGAL_FORM,
        conditions.legalForm(enterprise.legalForm(), enterprise.headOfficeFiled()));
    said(Concern.BUSINESS_SCOPE, conditions.scope(enterprise.businessScope(), facts.scope));
    said(Concern.OFFICE_ADDRESS, conditions.office(enterprise.office()));
    said(Concern.CREDIT_CODE, conditions.code(enterprise.unifiedSocialCreditCode(), facts.code));
    said(
        Concern.LEGAL_REPRESENTATIVE_IDENTITY,
        conditions.identity(enterprise.legalRepresentative(), asOf));
  }

  private void said(Concern concern, Finding finding) {
    if (finding != null) add(concern, finding);
  }

  /** Which filings the law asks for. */
  private void obligations() {
    Trade trade = enterprise.trade();
    if (notMet(Concern.BUSINESS_SCOPE)) requireAnew(BUSINESS_SCOPE_AMENDMENT);
    if (law.filing && !facts.waived()) require(FOREIGN_TRADE_OPERATOR_FILING);
    else if (law.zonesUnsettled) allow(FOREIGN_TRADE_OPERATOR_FILING);
    require(CUSTOMS_REGISTRATION);
    if (Boolean.FALSE.equals(trade.selfDeclares())) allow(ELECTRONIC_PORT_CARD);
    else require(ELECTRONIC_PORT_CARD);
    if (!Boolean.FALSE.equals(trade.foreignExchange())) {
      BigDecimal amount = trade.crossBorderEcommerceUsdPerYear();
      boolean small = amount != null && amount.signum() > 0 && amount.compareTo(SMALL_TRADE) < 0;
      if (small && law.smallTradersRelieved) allow(FOREIGN_EXCHANGE_DIRECTORY);
      else require(FOREIGN_EXCHANGE_DIRECTORY);
    }
  }

  /** Whether an operator filing that was needed came to nothing. */
  private boolean filingLapsed() {
    boolean filed = false;
    for (CompletedStep step : enterprise.completedSteps()) {
      if (!step.countsOn(asOf)) continue;
      if (step.step().equals(CUSTOMS_REGISTRATION.code)) return false;
      if (!isFiling(step) || step.endedBy(asOf)) continue;
      filed = true;
      LocalDate day = step.completedOn();
      if (day == null || asOf.toEpochDay() - day.toEpochDay() <= DAYS_TO_GO_ON) return false;
    }
    return filed;
  }

  private boolean isLapsed(CompletedStep record) {
    return lapsed && isFiling(record);
  }

  private static boolean isFiling(CompletedStep record) {
    return record.step().equals(FOREIGN_TRADE_OPERATOR_FILING.code);
  }

  @Override
  protected Goal goal(Stage stage) {
    return law.goals[stage.ordinal()];
  }

  @Override
  protected int needs(Stage stage) {
    return switch (stage) {
      case BUSINESS_SCOPE_AMENDMENT -> Concern.LAWFUL_REGISTRATION.bit | Concern.LEGAL_FORM.bit;
      case ELECTRONIC_PORT_CARD -> Concern.LAWFUL_REGISTRATION.bit;
      default -> EVERY_CONDITION;
    };
  }

  @Override
  protected int follows(Stage stage) {
    return switch (stage) {
      case CUSTOMS_REGISTRATION -> FOREIGN_TRADE_OPERATOR_FILING.bit;
      case ELECTRONIC_PORT_CARD -> CUSTOMS_REGISTRATION.bit;
      case FOREIGN_EXCHANGE_DIRECTORY ->
          law.directoryAwaitsCustoms
              ? FOREIGN_TRADE_OPERATOR_FILING.bit | CUSTOMS_REGISTRATION.bit
              : FOREIGN_TRADE_OPERATOR_FILING.bit;
      default -> 0;
    };
  }

  @Override
  protected void ask(Stage stage) {
    for (Obligation obligation : law.obligations[stage.ordinal()]) {
      if (facts.asks(obligation.when())) asks(obligation.requirement());
    }
  }

  Law law() {
    return law;
  }

  Facts facts() {
    return facts;
  }

  Inspection inspection() {
    return inspection;
  }

  boolean lapsed() {
    return lapsed;
  }
}
