package io.github.tradequalification.benchmarks.plain;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Office.Zone;
import io.github.tradequalification.benchmarks.plain.Law.Place;
import io.github.tradequalification.benchmarks.plain.Obligation.When;
import io.github.tradequalification.china.CreditCode;
import io.github.tradequalification.china.scope.BusinessScope;
import java.time.LocalDate;

/** What the law asks of a profile, found out once. */
final class Facts {

  final Enterprise enterprise;
  final LocalDate asOf;
  final Law law;
  final CreditCode code;
  final BusinessScope scope;
  final boolean eighteen;
  final boolean institution;
  final boolean freeZone;
  final Place place;

  Facts(Enterprise enterprise, LocalDate asOf, Law law) {
    this.enterprise = enterprise;
    this.asOf = asOf;
    this.law = law;
    String number = enterprise.unifiedSocialCreditCode();
    code = number == null ? null : CreditCode.of(number);
    eighteen = number != null && number.length() == 18;
    String text = enterprise.businessScope();
    scope = text == null ? null : BusinessScope.of(text);
    institution =
        enterprise.legalForm() != null && Conditions.isInstitution(enterprise.legalForm());
    Zone zone = enterprise.office().zone();
    freeZone = zone == Zone.PILOT_FREE_TRADE_ZONE || zone == Zone.HAINAN_FREE_TRADE_PORT;
    place = place(enterprise.office().region());
  }

  private static Place place(String region) {
    if (region == null || region.charAt(0) != '3') return Place.ELSEWHERE;
    return switch (region.charAt(1)) {
      case '1' -> Place.SHANGHAI;
      case '2', '3' -> Place.JIANGSU_AND_ZHEJIANG;
      default -> Place.ELSEWHERE;
    };
  }

  boolean waived() {
    return freeZone && law.zonesWaived;
  }

  boolean permitEnded() {
    return !institution && law.permitObsolete[place.ordinal()] != null;
  }

  boolean asks(When when) {
    Boolean foreign = enterprise.foreignInvested();
    return switch (when) {
      case ALWAYS -> true;
      case PERMIT_ISSUED -> !permitEnded();
      case PERMIT_ENDED -> permitEnded();
      case WITHOUT_CREDIT_CODE -> !eighteen;
      case FOREIGN_INVESTED -> Boolean.TRUE.equals(foreign);
      case OPERATOR_DOMESTIC -> Boolean.FALSE.equals(foreign) && !waived();
      case OPERATOR_FOREIGN -> Boolean.TRUE.equals(foreign) && !waived();
      case OPERATOR_UNKNOWN -> foreign == null && !waived();
    };
  }
}
