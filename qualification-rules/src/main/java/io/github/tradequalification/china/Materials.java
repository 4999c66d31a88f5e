package io.github.tradequalification.china;

/**
 * The codes of the materials that the rules of this pack know. As in {@code
 * Document.copy(Materials.BUSINESS_LICENCE)}. No instances.
 */
public final class Materials {

  /** Articles of association (章程). */
  public static final String ARTICLES_OF_ASSOCIATION = "articles-of-association";

  /** Bank account opening permit (开户许可证). */
  public static final String BANK_ACCOUNT_OPENING_PERMIT = "bank-account-opening-permit";

  /** Basic deposit account information (基本存款账户信息). */
  public static final String BASIC_ACCOUNT_INFORMATION = "basic-account-information";

  /** Business licence (营业执照). */
  public static final String BUSINESS_LICENCE = "business-licence";

  /** Customs registration form (海关注册登记（备案）申请表). */
  public static final String CUSTOMS_REGISTRATION_APPLICATION = "customs-registration-application";

  /** Customs registration receipt (海关注册登记（备案）回执). */
  public static final String CUSTOMS_REGISTRATION_RECEIPT = "customs-registration-receipt";

  /** Form for the temporary filing with customs (海关临时备案（临时注册登记）申请表). */
  public static final String CUSTOMS_TEMPORARY_FILING_APPLICATION =
      "customs-temporary-filing-application";

  /** Application for the export tax refund filing, until 2025 (出口退（免）税备案申请表（2025年以前）). */
  public static final String EXPORT_TAX_REFUND_APPLICATION = "export-tax-refund-application";

  /** Form for the export tax refund filing, since 2026 (《出口退（免）税备案表》（2026年起）). */
  public static final String EXPORT_TAX_REFUND_FILING_FORM = "export-tax-refund-filing-form";

  /** Confirmation of handling trade receipts and payments (货物贸易外汇收支业务办理确认书). */
  public static final String FOREIGN_EXCHANGE_CONFIRMATION = "foreign-exchange-confirmation";

  /** Application for the foreign exchange directory (贸易外汇收支企业名录申请表). */
  public static final String FOREIGN_EXCHANGE_DIRECTORY_APPLICATION =
      "foreign-exchange-directory-application";

  /** Foreign investment approval certificate (外商投资企业批准证书). */
  public static final String FOREIGN_INVESTMENT_APPROVAL = "foreign-investment-approval";

  /** Foreign investment filing receipt (外商投资企业备案回执). */
  public static final String FOREIGN_INVESTMENT_FILING_RECEIPT =
      "foreign-investment-filing-receipt";

  /** Identity document of the legal representative (法定代表人身份证件). */
  public static final String LEGAL_REPRESENTATIVE_ID = "legal-representative-id";

  /** Proof of the import or export that is not trade (非贸易进出口活动证明材料). */
  public static final String NON_TRADE_ACTIVITY_PROOF = "non-trade-activity-proof";

  /** Notarised proof of funds and credit (经公证的资金信用证明). */
  public static final String NOTARISED_CREDIT_PROOF = "notarised-credit-proof";

  /** Notarised proof of property (财产公证证明). */
  public static final String NOTARISED_PROPERTY_PROOF = "notarised-property-proof";

  /** Foreign trade operator filing application (对外贸易经营者备案登记申请表). */
  public static final String OPERATOR_FILING_APPLICATION = "operator-filing-application";

  /** Foreign trade operator filing form (对外贸易经营者备案登记表). */
  public static final String OPERATOR_FILING_FORM = "operator-filing-form";

  /** Identity document of an operator (操作员身份证件). */
  public static final String OPERATOR_ID = "operator-id";

  /** Organisation code certificate (组织机构代码证). */
  public static final String ORGANISATION_CODE_CERTIFICATE = "organisation-code-certificate";

  /** Registration certificate of an institution, organisation or representative office (登记证书). */
  public static final String REGISTRATION_CERTIFICATE = "registration-certificate";

  /** Tax registration certificate (税务登记证). */
  public static final String TAX_REGISTRATION_CERTIFICATE = "tax-registration-certificate";

  private Materials() {}
}
