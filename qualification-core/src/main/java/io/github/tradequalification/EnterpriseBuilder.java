package io.github.tradequalification;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what is known of an enterprise; what is not said is not known. Not thread-safe.
 *
 * <p>Begun with {@link Enterprise#named}.
 */
public final class EnterpriseBuilder {

  private final String name;
  private final List<Person> operators = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<CompletedStep> completedSteps = new ArrayList<>();
  private @Nullable String unifiedSocialCreditCode;
  private Enterprise.@Nullable LegalForm legalForm;
  private Enterprise.@Nullable RegistrationStatus registrationStatus;
  private @Nullable Boolean foreignInvested;
  private @Nullable Boolean headOfficeFiled;
  private @Nullable String businessScope;
  private Office office = Office.UNKNOWN;
  private Person legalRepresentative = Person.UNKNOWN;
  private Trade trade = Trade.UNKNOWN;

  EnterpriseBuilder(String name) {
    this.name = name;
  }

  /** The unified social credit code, or an older registration number. */
  public EnterpriseBuilder unifiedSocialCreditCode(String code) {
    unifiedSocialCreditCode = code;
    return this;
  }

  /** The legal form. */
  public EnterpriseBuilder legalForm(Enterprise.LegalForm form) {
    legalForm = form;
    return this;
  }

  /** The status with the registration authority. */
  public EnterpriseBuilder registrationStatus(Enterprise.RegistrationStatus status) {
    registrationStatus = status;
    return this;
  }

  /** Whether foreign investors hold a part. */
  public EnterpriseBuilder foreignInvested(boolean answer) {
    foreignInvested = answer;
    return this;
  }

  /** Of a branch: whether its head office is filed with customs. */
  public EnterpriseBuilder headOfficeFiled(boolean answer) {
    headOfficeFiled = answer;
    return this;
  }

  /** The business scope as printed on the licence; blank if there is none. */
  public EnterpriseBuilder businessScope(String text) {
    businessScope = text;
    return this;
  }

  /** Where it works. */
  public EnterpriseBuilder office(Office place) {
    office = place;
    return this;
  }

  /** Its legal representative. */
  public EnterpriseBuilder legalRepresentative(Person person) {
    legalRepresentative = person;
    return this;
  }

  /** One more person who will hold an operator card. */
  public EnterpriseBuilder operator(Person person) {
    operators.add(person);
    return this;
  }

  /** What it means to do. */
  public EnterpriseBuilder trade(Trade plans) {
    trade = plans;
    return this;
  }

  /** One more paper at hand. */
  public EnterpriseBuilder document(Document paper) {
    documents.add(paper);
    return this;
  }

  /** One more paper at hand. */
  public EnterpriseBuilder document(Document.Builder paper) {
    return document(paper.build());
  }

  /** One more step on record as completed. */
  public EnterpriseBuilder completedStep(CompletedStep step) {
    completedSteps.add(step);
    return this;
  }

  /**
   * The profile as described.
   *
   * @throws InvalidProfileException if a value is not allowed
   */
  public Enterprise build() {
    return new Enterprise(
        name,
        unifiedSocialCreditCode,
        legalForm,
        registrationStatus,
        foreignInvested,
        headOfficeFiled,
        businessScope,
        office,
        legalRepresentative,
        operators,
        trade,
        documents,
        completedSteps);
  }
}
