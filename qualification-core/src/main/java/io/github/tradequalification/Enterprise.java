package io.github.tradequalification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The profile of an enterprise: what goes in. Immutable. Made with {@link #named}; what is not said
 * is not known.
 *
 * <p>An absent office, legal representative or trade is one of which nothing is known, an absent
 * list is an empty one, and a blank text is null, except in {@code businessScope} and {@code
 * office.address}, where it says that there is none. A text other than the scope has at most 2,000
 * characters, here and in all that a profile holds.
 *
 * @param name the registered name, not blank
 * @param unifiedSocialCreditCode the unified social credit code, or an older registration number;
 *     trimmed, half-width and upper-case
 * @param legalForm the legal form
 * @param registrationStatus the status with the registration authority
 * @param foreignInvested whether foreign investors hold a part
 * @param headOfficeFiled of a branch: whether its head office is filed with customs
 * @param businessScope the business scope as printed on the licence, in Chinese or English; blank
 *     if there is none
 * @param office where it works
 * @param legalRepresentative its legal representative
 * @param operators the people who will hold an operator card
 * @param trade what it means to do
 * @param documents the papers at hand
 * @param completedSteps the steps on record as completed
 */
public record Enterprise(
    String name,
    @Nullable String unifiedSocialCreditCode,
    @Nullable LegalForm legalForm,
    @Nullable RegistrationStatus registrationStatus,
    @Nullable Boolean foreignInvested,
    @Nullable Boolean headOfficeFiled,
    @Nullable String businessScope,
    Office office,
    Person legalRepresentative,
    List<Person> operators,
    Trade trade,
    List<Document> documents,
    List<CompletedStep> completedSteps) {

  /** The legal forms. */
  public enum LegalForm {
    /** Company (公司). */
    COMPANY,
    /** Non-company enterprise legal person (非公司企业法人). */
    NON_COMPANY_LEGAL_PERSON,
    /** Sole proprietorship enterprise (个人独资企业). */
    SOLE_PROPRIETORSHIP,
    /** Partnership (合伙企业). */
    PARTNERSHIP,
    /** Farmers' specialised cooperative (农民专业合作社). */
    FARMERS_COOPERATIVE,
    /** Individual business (个体工商户). */
    INDIVIDUAL_BUSINESS,
    /** Branch of a domestic enterprise (分支机构). */
    BRANCH,
    /** Branch of a foreign company (外国公司分支机构). */
    FOREIGN_COMPANY_BRANCH,
    /** Public institution (事业单位). */
    PUBLIC_INSTITUTION,
    /** Social organisation (社会组织). */
    SOCIAL_ORGANISATION,
    /** A natural person who is registered as none of the others (自然人). */
    NATURAL_PERSON
  }

  /** The status with the registration authority. */
  public enum RegistrationStatus {
    /** Registered and in business (存续). */
    ACTIVE,
    /** Out of business for a time (停业/歇业). */
    SUSPENDED,
    /** Licence revoked (吊销). */
    REVOKED,
    /** Deregistered (注销). */
    DEREGISTERED,
    /** Never registered (未登记). */
    UNREGISTERED
  }

  /**
   * Brings every value into one form: codes normalised, blank texts null, what is absent unknown or
   * empty.
   *
   * @throws InvalidProfileException if the name is missing or blank, a text other than the scope is
   *     too long, or a list holds a null
   */
  public Enterprise {
    name = Values.required("name", name, "the registered name");
    unifiedSocialCreditCode = Values.code("unifiedSocialCreditCode", unifiedSocialCreditCode);
    businessScope = Values.emptyIfBlank(businessScope);
    office = office == null ? Office.UNKNOWN : office;
    legalRepresentative = legalRepresentative == null ? Person.UNKNOWN : legalRepresentative;
    operators = Values.list("operators", operators);
    trade = trade == null ? Trade.UNKNOWN : trade;
    documents = Values.list("documents", documents);
    completedSteps = Values.list("completedSteps", completedSteps);
  }

  /** Begins the profile of an enterprise of which only the registered name is known. */
  public static EnterpriseBuilder named(String name) {
    return new EnterpriseBuilder(name);
  }
}
