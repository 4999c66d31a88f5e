package io.github.tradequalification.china;

/**
 * The codes of the conditions that the rules of this pack judge, in their order. As in {@code
 * answer.finding(Conditions.LEGAL_FORM)}. No instances.
 */
public final class Conditions {

  /** Lawful registration (合法登记). */
  public static final String LAWFUL_REGISTRATION = "lawful-registration";

  /** Legal form (企业类型). */
  public static final String LEGAL_FORM = "legal-form";

  /** Business scope (经营范围). */
  public static final String BUSINESS_SCOPE = "business-scope";

  /** Office (办公场所). */
  public static final String OFFICE_ADDRESS = "office-address";

  /** Credit code (统一社会信用代码). */
  public static final String CREDIT_CODE = "credit-code";

  /** Identity number of the legal representative (法定代表人身份证号码). */
  public static final String LEGAL_REPRESENTATIVE_IDENTITY = "legal-representative-identity";

  private Conditions() {}
}
