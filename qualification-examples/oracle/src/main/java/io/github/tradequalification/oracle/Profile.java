package io.github.tradequalification.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of an enterprise. Immutable; what is not known is null, what has parts never is.
 */
record Profile(
    String name,
    String creditCode,
    LegalForm legalForm,
    RegistrationStatus registrationStatus,
    Boolean foreignInvested,
    Boolean headOfficeFiled,
    String businessScope,
    Office office,
    Person legalRepresentative,
    List<Person> operators,
    Trade trade,
    List<Document> documents,
    List<Completed> completedSteps,
    Set<String> facts) {

  /** The legal forms. */
  enum LegalForm {
    COMPANY,
    NON_COMPANY_LEGAL_PERSON,
    SOLE_PROPRIETORSHIP,
    PARTNERSHIP,
    FARMERS_COOPERATIVE,
    INDIVIDUAL_BUSINESS,
    BRANCH,
    FOREIGN_COMPANY_BRANCH,
    PUBLIC_INSTITUTION,
    SOCIAL_ORGANISATION,
    REPRESENTATIVE_OFFICE,
    NATURAL_PERSON;

    /** The temporary kind files with customs temporarily, for what is no trade. */
    boolean isTemporaryKind() {
      return this == PUBLIC_INSTITUTION
          || this == SOCIAL_ORGANISATION
          || this == REPRESENTATIVE_OFFICE;
    }
  }

  /** How it stands with the registration authority. */
  enum RegistrationStatus {
    ACTIVE,
    SUSPENDED,
    REVOKED,
    DEREGISTERED,
    UNREGISTERED
  }

  /** Where the office lies. */
  enum Zone {
    NONE,
    PILOT_FREE_TRADE_ZONE,
    HAINAN_FREE_TRADE_PORT,
    SPECIAL_CUSTOMS_AREA
  }

  /** The kinds of identity documents. */
  enum IdType {
    RESIDENT_ID,
    PASSPORT,
    HK_MACAO_PERMIT,
    TAIWAN_PERMIT,
    FOREIGN_PERMANENT_RESIDENT
  }

  /** The office. */
  record Office(String address, String region, Zone zone, Boolean verifiable) {}

  /** A person. */
  record Person(String name, IdType idType, String idNumber) {}

  /** What it means to do. */
  record Trade(
      Boolean goods,
      Boolean technology,
      Boolean exports,
      Boolean selfDeclares,
      Boolean foreignExchange,
      BigDecimal crossBorderEcommerceUsdPerYear) {}

  /** A document at hand. */
  record Document(
      String material,
      Answer.Form form,
      Integer copies,
      Boolean sealed,
      Boolean legible,
      Boolean signed,
      String number,
      String holder,
      LocalDate issuedOn,
      LocalDate validUntil,
      Map<String, String> stated) {}

  /** A step on record. */
  record Completed(
      String step,
      String number,
      LocalDate completedOn,
      LocalDate validUntil,
      String registeredName,
      String registeredAddress,
      String registeredLegalRepresentative) {}
}
