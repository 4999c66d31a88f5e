package io.github.tradequalification.china;

/**
 * The codes of the steps that the rules of this pack know, in the order of the procedure. As in
 * {@code answer.missingFor(Steps.CUSTOMS_REGISTRATION)}. No instances.
 */
public final class Steps {

  /** Preparation (准备工作). */
  public static final String PREPARATION = "preparation";

  /** Amendment of the business scope (经营范围变更登记). */
  public static final String BUSINESS_SCOPE_AMENDMENT = "business-scope-amendment";

  /** Foreign trade operator filing (对外贸易经营者备案登记). */
  public static final String FOREIGN_TRADE_OPERATOR_FILING = "foreign-trade-operator-filing";

  /** Change of the foreign trade operator filing (对外贸易经营者备案登记变更). */
  public static final String FOREIGN_TRADE_OPERATOR_FILING_CHANGE =
      "foreign-trade-operator-filing-change";

  /** Customs registration (海关注册登记（备案）). */
  public static final String CUSTOMS_REGISTRATION = "customs-registration";

  /** Change of the customs registration (海关注册登记（备案）变更). */
  public static final String CUSTOMS_REGISTRATION_CHANGE = "customs-registration-change";

  /** Temporary filing with customs (海关临时备案（临时注册登记）). */
  public static final String CUSTOMS_TEMPORARY_FILING = "customs-temporary-filing";

  /** Electronic Port cards (电子口岸卡). */
  public static final String ELECTRONIC_PORT_CARD = "electronic-port-card";

  /** Change of the Electronic Port cards (电子口岸卡变更). */
  public static final String ELECTRONIC_PORT_CARD_CHANGE = "electronic-port-card-change";

  /** Foreign exchange directory (贸易外汇收支企业名录登记). */
  public static final String FOREIGN_EXCHANGE_DIRECTORY = "foreign-exchange-directory";

  /** Change of the entry in the foreign exchange directory (贸易外汇收支企业名录变更). */
  public static final String FOREIGN_EXCHANGE_DIRECTORY_CHANGE =
      "foreign-exchange-directory-change";

  /** Export tax refund (exemption) filing (出口退（免）税备案). */
  public static final String EXPORT_TAX_REFUND_FILING = "export-tax-refund-filing";

  /** Change of the export tax refund filing (出口退（免）税备案变更). */
  public static final String EXPORT_TAX_REFUND_FILING_CHANGE = "export-tax-refund-filing-change";

  private Steps() {}
}
