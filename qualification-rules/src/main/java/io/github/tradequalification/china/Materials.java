package io.github.tradequalification.china;

/**
 * The codes of the materials that the rules of this pack know. As in {@code
 * Document.copy(Materials.BUSINESS_LICENCE)}. No instances.
 */
public final class Materials {

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

  /** Confirmation of handling trade receipts and payments (货物贸易外汇收支业务办理确认书). */
  public static final String FOREIGN_EXCHANGE_CONFIRMATION = "foreign-exchange-confirmation";

  /** Application for the foreign exchange directory (贸易外汇收支企业名录申请表). */
  public static final String FOREIGN_EXCHANGE_DIRECTORY_APPLICATION =
      "foreign-exchange-directory-application";

  /** Foreign investment approval certificate (外商投资企业批准证书). */
  public static final String FOREIGN_INVESTMENT_APPROVAL = "foreign-investment-approval";

  /** Identity document of the legal representative (法定代表人身份证件). */
  public static final String LEGAL_REPRESENTATIVE_ID = "legal-representative-id";

  /** Foreign trade operator filing application (对外贸易经营者备案登记申请表). */
  public static final String OPERATOR_FILING_APPLICATION = "operator-filing-application";

  /** Foreign trade operator filing form (对外贸易经营者备案登记表). */
  public static final String OPERATOR_FILING_FORM = "operator-filing-form";

  /** Identity document of an operator (操作员身份证件). */
  public static final String OPERATOR_ID = "operator-id";

  /** Organisation code certificate (组织机构代码证). */
  public static final String ORGANISATION_CODE_CERTIFICATE = "organisation-code-certificate";

  private Materials() {}
}
