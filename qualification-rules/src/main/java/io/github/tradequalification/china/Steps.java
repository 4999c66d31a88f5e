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

  /** Customs registration (海关注册登记（备案）). */
  public static final String CUSTOMS_REGISTRATION = "customs-registration";

  /** Electronic Port cards (电子口岸卡). */
  public static final String ELECTRONIC_PORT_CARD = "electronic-port-card";

  /** Foreign exchange directory (贸易外汇收支企业名录登记). */
  public static final String FOREIGN_EXCHANGE_DIRECTORY = "foreign-exchange-directory";

  private Steps() {}
}
