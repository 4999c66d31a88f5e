package io.github.tradequalification;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the enterprise means to do. Immutable.
 *
 * @param goods whether it trades in goods
 * @param technology whether it trades in technology
 * @param imports whether it imports
 * @param exports whether it exports
 * @param selfDeclares whether it declares to customs itself, without a broker
 * @param foreignExchange whether it receives or pays foreign exchange
 * @param crossBorderEcommerceUsdPerYear cross-border e-commerce, in US dollars a year; null if none
 *     is known of
 */
public record Trade(
    @Nullable Boolean goods,
    @Nullable Boolean technology,
    @Nullable Boolean imports,
    @Nullable Boolean exports,
    @Nullable Boolean selfDeclares,
    @Nullable Boolean foreignExchange,
    @Nullable BigDecimal crossBorderEcommerceUsdPerYear) {

  /** Plans of which nothing is known. */
  public static final Trade UNKNOWN = new Trade(null, null, null, null, null, null, null);

  /**
   * Refuses an amount that cannot be.
   *
   * @throws InvalidProfileException if the amount is negative
   */
  public Trade {
    if (crossBorderEcommerceUsdPerYear != null && crossBorderEcommerceUsdPerYear.signum() < 0) {
      throw new InvalidProfileException(
          "crossBorderEcommerceUsdPerYear",
          crossBorderEcommerceUsdPerYear.toString(),
          "an amount of US dollars, 0 or more");
    }
  }

  /** Import and export of goods; the other plans are not known yet. */
  public static Trade inGoods() {
    return new Trade(true, null, true, true, null, null, null);
  }

  /** The same plans, with or without declaring to customs oneself. */
  public Trade selfDeclares(boolean itself) {
    return new Trade(
        goods,
        technology,
        imports,
        exports,
        itself,
        foreignExchange,
        crossBorderEcommerceUsdPerYear);
  }

  /** The same plans, with or without receipts and payments in foreign exchange. */
  public Trade foreignExchange(boolean used) {
    return new Trade(
        goods, technology, imports, exports, selfDeclares, used, crossBorderEcommerceUsdPerYear);
  }

  /** The same plans with so much cross-border e-commerce, in US dollars a year. */
  public Trade crossBorderEcommerce(BigDecimal usdPerYear) {
    return new Trade(
        goods, technology, imports, exports, selfDeclares, foreignExchange, usdPerYear);
  }
}
