package io.github.tradequalification.oracle;

import java.time.LocalDate;
import java.util.List;

/** The days on which the law changes, each named for what happens then. */
final class LawDays {

  static final LocalDate FIRST_DAY = LocalDate.of(2012, 8, 1);
  static final LocalDate CUSTOMS_ORDER_221 = LocalDate.of(2014, 3, 13);
  static final LocalDate ONE_CODE_FOR_ALL = LocalDate.of(2015, 10, 1);
  static final LocalDate INVESTMENT_IS_FILED = LocalDate.of(2016, 10, 1);
  static final LocalDate OLD_CODES_END = LocalDate.of(2018, 1, 1);
  static final LocalDate CUSTOMS_FILING_WITH_LICENCE = LocalDate.of(2019, 2, 1);
  static final LocalDate PERMIT_ENDS_IN_JIANGSU_AND_ZHEJIANG = LocalDate.of(2019, 2, 25);
  static final LocalDate COMMERCE_TAKES_FILES = LocalDate.of(2019, 3, 1);
  static final LocalDate PERMIT_ENDS_IN_GUANGDONG = LocalDate.of(2019, 4, 28);
  static final LocalDate PERMIT_ENDS_IN_SHANGHAI = LocalDate.of(2019, 4, 30);
  static final LocalDate PERMIT_ENDS_ELSEWHERE = LocalDate.of(2019, 7, 22);
  static final LocalDate SMALL_E_COMMERCE_FREED = LocalDate.of(2019, 10, 23);
  static final LocalDate ZONES_FREED = LocalDate.of(2019, 12, 1);
  static final LocalDate FOREIGN_INVESTMENT_LAW = LocalDate.of(2020, 1, 1);
  static final LocalDate CONFIRMATION_ENDS = LocalDate.of(2020, 8, 28);
  static final LocalDate CUSTOMS_ORDER_253 = LocalDate.of(2022, 1, 1);
  static final LocalDate ZONES_TRIAL_ENDS = LocalDate.of(2022, 12, 1);
  static final LocalDate OPERATOR_FILING_ENDS = LocalDate.of(2022, 12, 30);
  static final LocalDate BANKS_KEEP_DIRECTORY = LocalDate.of(2024, 6, 1);
  static final LocalDate REFUND_FILING_BY_ONE_FORM = LocalDate.of(2026, 1, 1);
  static final LocalDate FOREIGN_TRADE_LAW_2025 = LocalDate.of(2026, 3, 1);

  /** All of them in order. */
  static final List<LocalDate> ALL =
      List.of(
          FIRST_DAY,
          CUSTOMS_ORDER_221,
          ONE_CODE_FOR_ALL,
          INVESTMENT_IS_FILED,
          OLD_CODES_END,
          CUSTOMS_FILING_WITH_LICENCE,
          PERMIT_ENDS_IN_JIANGSU_AND_ZHEJIANG,
          COMMERCE_TAKES_FILES,
          PERMIT_ENDS_IN_GUANGDONG,
          PERMIT_ENDS_IN_SHANGHAI,
          PERMIT_ENDS_ELSEWHERE,
          SMALL_E_COMMERCE_FREED,
          ZONES_FREED,
          FOREIGN_INVESTMENT_LAW,
          CONFIRMATION_ENDS,
          CUSTOMS_ORDER_253,
          ZONES_TRIAL_ENDS,
          OPERATOR_FILING_ENDS,
          BANKS_KEEP_DIRECTORY,
          REFUND_FILING_BY_ONE_FORM,
          FOREIGN_TRADE_LAW_2025);

  private LawDays() {}
}
