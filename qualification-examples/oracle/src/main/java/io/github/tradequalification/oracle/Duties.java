package io.github.tradequalification.oracle;

import io.github.tradequalification.oracle.Answer.Outcome;
import java.math.BigDecimal;

/** Which steps the law asks of an enterprise, and which may be taken. Immutable. */
final class Duties {

  /** US dollars a year; whoever stays below needs no entry in the directory. */
  private static final BigDecimal SMALL_E_COMMERCE = BigDecimal.valueOf(200_000);

  private final Situation situation;
  private final Conditions conditions;
  private final Records records;

  Duties(Situation situation, Conditions conditions, Records records) {
    this.situation = situation;
    this.conditions = conditions;
    this.records = records;
  }

  Duty of(Step step) {
    return switch (step) {
      case PREPARATION -> Duty.REQUIRED;
      case BUSINESS_SCOPE_AMENDMENT ->
          requiredIf(conditions.has(Condition.BUSINESS_SCOPE, Outcome.NOT_MET));
      case FOREIGN_TRADE_OPERATOR_FILING -> operatorFiling();
      case CUSTOMS_REGISTRATION ->
          requiredIf(!situation.isTemporaryKind() && !situation.tradesNoGoods());
      case CUSTOMS_TEMPORARY_FILING ->
          requiredIf(situation.isTemporaryKind() && !situation.tradesNoGoods());
      case ELECTRONIC_PORT_CARD -> card();
      case FOREIGN_EXCHANGE_DIRECTORY -> directory();
      case EXPORT_TAX_REFUND_FILING -> refund();
      default -> requiredIf(isChangeDue(step));
    };
  }

  private static Duty requiredIf(boolean required) {
    return required ? Duty.REQUIRED : Duty.NONE;
  }

  private Duty operatorFiling() {
    if (situation.from(LawDays.OPERATOR_FILING_ENDS)) return Duty.NONE;
    if (situation.isTemporaryKind()) return Duty.NONE;
    if (!situation.isInFreedZone() || situation.until(LawDays.ZONES_FREED)) return Duty.REQUIRED;
    return situation.until(LawDays.ZONES_TRIAL_ENDS) ? Duty.NONE : Duty.OPTIONAL;
  }

  private Duty card() {
    if (situation.tradesNoGoods()) return Duty.NONE;
    boolean byBroker = Boolean.FALSE.equals(situation.profile().trade().selfDeclares());
    return byBroker || situation.isTemporaryKind() ? Duty.OPTIONAL : Duty.REQUIRED;
  }

  private Duty directory() {
    boolean abroad = !Boolean.FALSE.equals(situation.profile().trade().foreignExchange());
    if (!abroad || situation.tradesNoGoods() || situation.isTemporaryKind()) return Duty.NONE;
    boolean freed = situation.from(LawDays.SMALL_E_COMMERCE_FREED) && isSmallInECommerce();
    return freed ? Duty.OPTIONAL : Duty.REQUIRED;
  }

  private boolean isSmallInECommerce() {
    BigDecimal amount = situation.profile().trade().crossBorderEcommerceUsdPerYear();
    return amount != null && amount.signum() > 0 && amount.compareTo(SMALL_E_COMMERCE) < 0;
  }

  private Duty refund() {
    Boolean exports = situation.profile().trade().exports();
    if (situation.tradesNoGoods() || situation.isTemporaryKind()) return Duty.NONE;
    if (exports == null) return Duty.OPTIONAL;
    return requiredIf(exports);
  }

  /** Whether what an authority has on record of a filing that is done is no longer so. */
  private boolean isChangeDue(Step change) {
    Step filing = change.filing();
    if (situation.isTemporaryKind() && filing != Step.ELECTRONIC_PORT_CARD) return false;
    if (filing == Step.FOREIGN_TRADE_OPERATOR_FILING
        && (situation.from(LawDays.OPERATOR_FILING_ENDS) || isOperatorFilingLapsed())) {
      return false;
    }
    return records.newest(filing).stream().anyMatch(records::differs);
  }

  /** Whether the operator filing was left without a customs registration for too long. */
  boolean isOperatorFilingLapsed() {
    return operatorFiling() == Duty.REQUIRED
        && of(Step.CUSTOMS_REGISTRATION) == Duty.REQUIRED
        && !records.counts(Step.CUSTOMS_REGISTRATION)
        && !records.live(Step.FOREIGN_TRADE_OPERATOR_FILING).isEmpty()
        && records.live(Step.FOREIGN_TRADE_OPERATOR_FILING).stream()
            .allMatch(each -> Periods.isLongAgo(each.completedOn(), situation.asOf()));
  }
}
