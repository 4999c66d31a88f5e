package io.github.tradequalification.oracle;

import static io.github.tradequalification.oracle.Requirement.copy;
import static io.github.tradequalification.oracle.Requirement.form;
import static io.github.tradequalification.oracle.Requirement.original;
import static io.github.tradequalification.oracle.Requirement.signedForm;

import io.github.tradequalification.oracle.Profile.LegalForm;
import java.util.List;
import java.util.stream.Stream;

/** What each step asks for. Immutable. */
final class Requirements {

  private final Situation situation;
  private final OperatorPaper operatorPaper;

  Requirements(Situation situation) {
    this.situation = situation;
    operatorPaper = new OperatorPaper(situation);
  }

  /** In no order; none if its materials are not known. */
  List<Requirement> of(Step step) {
    return streamOf(step).toList();
  }

  private Stream<Requirement> streamOf(Step step) {
    return switch (step) {
      case PREPARATION -> preparation();
      case BUSINESS_SCOPE_AMENDMENT -> Stream.empty();
      case FOREIGN_TRADE_OPERATOR_FILING -> atCommerce(operatorFiling());
      case FOREIGN_TRADE_OPERATOR_FILING_CHANGE -> atCommerce(operatorFilingChange());
      case CUSTOMS_REGISTRATION -> customs();
      case CUSTOMS_REGISTRATION_CHANGE -> customsChange();
      case CUSTOMS_TEMPORARY_FILING -> temporaryFiling();
      case ELECTRONIC_PORT_CARD, ELECTRONIC_PORT_CARD_CHANGE -> card();
      case FOREIGN_EXCHANGE_DIRECTORY -> directory();
      case FOREIGN_EXCHANGE_DIRECTORY_CHANGE -> directoryChange();
      case EXPORT_TAX_REFUND_FILING -> refund();
      case EXPORT_TAX_REFUND_FILING_CHANGE -> Stream.of(refundForm());
    };
  }

  private static Stream<Requirement> onlyIf(boolean asked, Requirement... requirements) {
    return asked ? Stream.of(requirements) : Stream.empty();
  }

  private Stream<Requirement> atCommerce(Stream<Requirement> requirements) {
    boolean files = situation.from(LawDays.COMMERCE_TAKES_FILES);
    return files ? requirements.map(Requirement::withFiles) : requirements;
  }

  private Stream<Requirement> preparation() {
    return Stream.of(
        original(situation.registrationPaper()),
        copy(situation.registrationPaper()),
        copy(Material.LEGAL_REPRESENTATIVE_ID),
        BankPaper.requirement(situation));
  }

  private Stream<Requirement> operatorFiling() {
    LegalForm form = situation.form();
    boolean proofs = situation.until(LawDays.COMMERCE_TAKES_FILES);
    boolean answersWithAllItHas =
        form == LegalForm.INDIVIDUAL_BUSINESS || form == LegalForm.SOLE_PROPRIETORSHIP;
    return Stream.of(
            operatorFilingChange(),
            organisationCode(),
            onlyIf(InvestmentPaper.isAsked(situation), InvestmentPaper.requirement(situation)),
            onlyIf(proofs && answersWithAllItHas, original(Material.NOTARISED_PROPERTY_PROOF)),
            onlyIf(
                proofs && form == LegalForm.FOREIGN_COMPANY_BRANCH,
                original(Material.NOTARISED_CREDIT_PROOF)))
        .flatMap(each -> each);
  }

  private static Stream<Requirement> operatorFilingChange() {
    return Stream.of(
        signedForm(Material.OPERATOR_FILING_APPLICATION), copy(Material.BUSINESS_LICENCE));
  }

  private Stream<Requirement> organisationCode() {
    return onlyIf(
        OrganisationCode.isOldKind(situation), copy(Material.ORGANISATION_CODE_CERTIFICATE));
  }

  private Stream<Requirement> operatorPaperAt(Step step) {
    return onlyIf(operatorPaper.isAskedAt(step), operatorPaper.requirement());
  }

  private Stream<Requirement> customs() {
    LegalForm form = situation.form();
    boolean order127 = situation.until(LawDays.CUSTOMS_ORDER_221);
    boolean hasArticles =
        form == null
            || form == LegalForm.COMPANY
            || form == LegalForm.NON_COMPANY_LEGAL_PERSON
            || form == LegalForm.FARMERS_COOPERATIVE;
    return Stream.of(
            customsChange(),
            operatorPaperAt(Step.CUSTOMS_REGISTRATION),
            organisationCode(),
            onlyIf(order127 && hasArticles, copy(Material.ARTICLES_OF_ASSOCIATION)),
            onlyIf(
                order127,
                copy(Material.TAX_REGISTRATION_CERTIFICATE),
                copy(Material.BANK_ACCOUNT_OPENING_PERMIT)))
        .flatMap(each -> each);
  }

  private Stream<Requirement> customsChange() {
    return Stream.of(
            Stream.of(form(Material.CUSTOMS_REGISTRATION_APPLICATION)),
            onlyIf(situation.until(LawDays.CUSTOMS_ORDER_253), copy(Material.BUSINESS_LICENCE)))
        .flatMap(each -> each);
  }

  private static Stream<Requirement> temporaryFiling() {
    return Stream.of(
        form(Material.CUSTOMS_TEMPORARY_FILING_APPLICATION),
        copy(Material.REGISTRATION_CERTIFICATE),
        copy(Material.NON_TRADE_ACTIVITY_PROOF));
  }

  private Stream<Requirement> card() {
    return Stream.of(
        copy(situation.registrationPaper()),
        copy(Material.CUSTOMS_REGISTRATION_RECEIPT),
        copy(Material.LEGAL_REPRESENTATIVE_ID),
        copy(Material.OPERATOR_ID));
  }

  private Stream<Requirement> directory() {
    return Stream.of(
            directoryChange(),
            onlyIf(
                situation.until(LawDays.CONFIRMATION_ENDS),
                signedForm(Material.FOREIGN_EXCHANGE_CONFIRMATION)),
            onlyIf(
                situation.until(LawDays.BANKS_KEEP_DIRECTORY),
                copy(Material.CUSTOMS_REGISTRATION_RECEIPT)),
            operatorPaperAt(Step.FOREIGN_EXCHANGE_DIRECTORY),
            organisationCode())
        .flatMap(each -> each);
  }

  private Stream<Requirement> directoryChange() {
    return Stream.of(
            Stream.of(signedForm(Material.FOREIGN_EXCHANGE_DIRECTORY_APPLICATION)),
            onlyIf(situation.until(LawDays.BANKS_KEEP_DIRECTORY), copy(Material.BUSINESS_LICENCE)))
        .flatMap(each -> each);
  }

  private Stream<Requirement> refund() {
    return Stream.of(
            Stream.of(refundForm()),
            onlyIf(
                situation.until(LawDays.REFUND_FILING_BY_ONE_FORM),
                copy(Material.CUSTOMS_REGISTRATION_RECEIPT)),
            operatorPaperAt(Step.EXPORT_TAX_REFUND_FILING))
        .flatMap(each -> each);
  }

  private Requirement refundForm() {
    return situation.until(LawDays.REFUND_FILING_BY_ONE_FORM)
        ? form(Material.EXPORT_TAX_REFUND_APPLICATION)
        : form(Material.EXPORT_TAX_REFUND_FILING_FORM);
  }
}
