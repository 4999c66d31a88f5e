package io.github.tradequalification.china;

/**
 * The codes of the notes that the rules of this pack raise. As in {@code
 * answer.finding(Notes.EXPIRES_SOON)}. No instances.
 */
public final class Notes {

  /** A broker declares, so that the cards are optional. */
  public static final String CARD_OPTIONAL_WITH_BROKER = "card-optional-with-broker";

  /** The kind of the credit code does not fit the legal form. */
  public static final String CREDIT_CODE_TYPE = "credit-code-type";

  /** The credit code fails a check, but codes of that sort have been issued. */
  public static final String CREDIT_CODE_UNUSUAL = "credit-code-unusual";

  /** A report to customs is due each year. */
  public static final String CUSTOMS_ANNUAL_REPORT = "customs-annual-report";

  /** The filing with customs can be ticked in the application for the licence. */
  public static final String CUSTOMS_FILING_WITH_LICENCE = "customs-filing-with-licence";

  /** A paper or the result of a step ends within 30 days. */
  public static final String EXPIRES_SOON = "expires-soon";

  /** Times and requirements of the next step differ by region. */
  public static final String LOCAL_PRACTICE = "local-practice";

  /** A paper at hand may no longer be demanded. */
  public static final String OBSOLETE_MATERIAL = "obsolete-material";

  /** The operator filing lapsed, since it was not used. */
  public static final String OPERATOR_FILING_LAPSED = "operator-filing-lapsed";

  /** An authority has another name, address or legal representative on record. */
  public static final String REGISTERED_DETAIL_DIFFERS = "registered-detail-differs";

  /** The business scope limits import and export. */
  public static final String SCOPE_LIMITED = "scope-limited";

  /** Each technology contract is registered. */
  public static final String TECHNOLOGY_CONTRACT = "technology-contract";

  /** No rule knows the code of a paper or a record, or the name of a fact. */
  public static final String UNKNOWN_CODE = "unknown-code";

  /** Whether the operator filing was needed in a zone is not settled. */
  public static final String ZONE_GAP = "zone-gap";

  private Notes() {}
}
