package io.github.tradequalification.oracle;

import io.github.tradequalification.oracle.Profile.LegalForm;
import io.github.tradequalification.oracle.Profile.Zone;
import java.time.LocalDate;

/**
 * A profile on a day under the law of a day. Immutable.
 *
 * @param scope what its business scope says, null if that is not known
 */
record Situation(Profile profile, Scope scope, LocalDate asOf, LocalDate lawOf) {

  /** Whether the law of that day or a later one applies. */
  boolean from(LocalDate day) {
    return !lawOf.isBefore(day);
  }

  /** Whether the law of a day before it applies. */
  boolean until(LocalDate day) {
    return lawOf.isBefore(day);
  }

  LegalForm form() {
    return profile.legalForm();
  }

  boolean isTemporaryKind() {
    return form() != null && form().isTemporaryKind();
  }

  boolean isIndividualBusiness() {
    return form() == LegalForm.INDIVIDUAL_BUSINESS;
  }

  /** Whether it is known to trade no goods. */
  boolean tradesNoGoods() {
    return Boolean.FALSE.equals(profile.trade().goods());
  }

  /** Whether it lies where the operator filing was waived. */
  boolean isInFreedZone() {
    Zone zone = profile.office().zone();
    return zone == Zone.PILOT_FREE_TRADE_ZONE || zone == Zone.HAINAN_FREE_TRADE_PORT;
  }

  /** The material that shows the registration. */
  Material registrationPaper() {
    return isTemporaryKind() ? Material.REGISTRATION_CERTIFICATE : Material.BUSINESS_LICENCE;
  }
}
