package io.github.tradequalification.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What each step waits for. */
final class Waits {

  private Waits() {}

  static Set<Condition> conditions(Step step) {
    return switch (step) {
      case PREPARATION -> EnumSet.noneOf(Condition.class);
      case BUSINESS_SCOPE_AMENDMENT ->
          EnumSet.of(Condition.LAWFUL_REGISTRATION, Condition.LEGAL_FORM);
      case FOREIGN_TRADE_OPERATOR_FILING, CUSTOMS_REGISTRATION, FOREIGN_EXCHANGE_DIRECTORY ->
          EnumSet.allOf(Condition.class);
      case EXPORT_TAX_REFUND_FILING ->
          EnumSet.of(Condition.LAWFUL_REGISTRATION, Condition.CREDIT_CODE);
      default -> EnumSet.of(Condition.LAWFUL_REGISTRATION);
    };
  }

  /** The steps before it, which hold it back as long as they are required and not done. */
  static List<Step> steps(Step step, Situation situation) {
    return switch (step) {
      case CUSTOMS_REGISTRATION -> List.of(Step.FOREIGN_TRADE_OPERATOR_FILING);
      case CUSTOMS_REGISTRATION_CHANGE -> List.of(Step.FOREIGN_TRADE_OPERATOR_FILING_CHANGE);
      case ELECTRONIC_PORT_CARD ->
          List.of(Step.CUSTOMS_REGISTRATION, Step.CUSTOMS_TEMPORARY_FILING);
      case ELECTRONIC_PORT_CARD_CHANGE -> List.of(Step.CUSTOMS_REGISTRATION_CHANGE);
      case FOREIGN_EXCHANGE_DIRECTORY ->
          situation.until(LawDays.BANKS_KEEP_DIRECTORY)
              ? List.of(Step.FOREIGN_TRADE_OPERATOR_FILING, Step.CUSTOMS_REGISTRATION)
              : List.of(Step.FOREIGN_TRADE_OPERATOR_FILING);
      case EXPORT_TAX_REFUND_FILING -> List.of(Step.CUSTOMS_REGISTRATION);
      default -> List.of();
    };
  }
}
