package io.github.tradequalification;

import java.io.Serializable;
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
    @Nullable BigDecimal crossBorderEcommerceUsdPerYear)
    implements Serializable {

  /** Plans of which nothing is known. */
  public static final Trade UNKNOWN = new Trade(null, null, null, null, null, null, null);

  /**
   * Refuses an amount that cannot be.
   *
   * @throws InvalidProfileException if the amount is negative, or has more than 1,000 digits
   */
  public Trade {
    crossBorderEcommerceUsdPerYear =
        Values.amount("crossBorderEcommerceUsdPerYear", crossBorderEcommerceUsdPerYear);
  }

  /** Begins plans of which nothing is known yet. */
  public static Builder plans() {
    return UNKNOWN.toBuilder();
  }

  /** Begins import and export of goods; the other plans are not known yet. */
  public static Builder inGoods() {
    return plans().goods(true).imports(true).exports(true);
  }

  /** Begins the same plans, until told otherwise. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Says what is known of the plans; what is null is not known. Not thread-safe. */
  public static final class Builder {

    private @Nullable Boolean goods;
    private @Nullable Boolean technology;
    private @Nullable Boolean imports;
    private @Nullable Boolean exports;
    private @Nullable Boolean selfDeclares;
    private @Nullable Boolean foreignExchange;
    private @Nullable BigDecimal crossBorderEcommerceUsdPerYear;

    private Builder(Trade plans) {
      goods = plans.goods;
      technology = plans.technology;
      imports = plans.imports;
      exports = plans.exports;
      selfDeclares = plans.selfDeclares;
      foreignExchange = plans.foreignExchange;
      crossBorderEcommerceUsdPerYear = plans.crossBorderEcommerceUsdPerYear;
    }

    /** Whether it trades in goods. */
    public Builder goods(@Nullable Boolean answer) {
      goods = answer;
      return this;
    }

    /** Whether it trades in technology. */
    public Builder technology(@Nullable Boolean answer) {
      technology = answer;
      return this;
    }

    /** Whether it imports. */
    public Builder imports(@Nullable Boolean answer) {
      imports = answer;
      return this;
    }

    /** Whether it exports. */
    public Builder exports(@Nullable Boolean answer) {
      exports = answer;
      return this;
    }

    /** Whether it declares to customs itself, without a broker. */
    public Builder selfDeclares(@Nullable Boolean answer) {
      selfDeclares = answer;
      return this;
    }

    /** Whether it receives or pays foreign exchange. */
    public Builder foreignExchange(@Nullable Boolean answer) {
      foreignExchange = answer;
      return this;
    }

    /** Cross-border e-commerce, in US dollars a year. */
    public Builder crossBorderEcommerceUsdPerYear(@Nullable BigDecimal amount) {
      crossBorderEcommerceUsdPerYear = amount;
      return this;
    }

    /**
     * The plans as described.
     *
     * @throws InvalidProfileException if a value is not allowed
     */
    public Trade build() {
      return new Trade(
          goods,
          technology,
          imports,
          exports,
          selfDeclares,
          foreignExchange,
          crossBorderEcommerceUsdPerYear);
    }
  }
}
