package io.github.tradequalification;

import io.github.tradequalification.internal.text.Bounds;
import io.github.tradequalification.internal.text.Secrets;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where the enterprise works. Immutable; {@link #UNKNOWN} stands for an office of which nothing is
 * known.
 *
 * @param address the address; empty says that there is none, as blank does on entry, null that it
 *     is not known
 * @param region the GB/T 2260 code of the place, six digits
 * @param zone the kind of zone it lies in
 * @param verifiable whether it can be visited
 */
public record Office(
    @Nullable String address,
    @Nullable String region,
    @Nullable Zone zone,
    @Nullable Boolean verifiable)
    implements Serializable {

  /** The zones in which the law differs. */
  public enum Zone {
    /** None of the others. */
    NONE,
    /** A pilot free trade zone (自由贸易试验区). */
    PILOT_FREE_TRADE_ZONE,
    /** The Hainan Free Trade Port (海南自由贸易港). */
    HAINAN_FREE_TRADE_PORT,
    /** An area under special customs supervision (海关特殊监管区域). */
    SPECIAL_CUSTOMS_AREA
  }

  /** An office of which nothing is known. */
  public static final Office UNKNOWN = new Office(null, null, null, null);

  /**
   * Makes a blank address empty and a blank region null.
   *
   * @throws InvalidProfileException if the region is not six digits, or the address is too long
   */
  public Office {
    address = Values.emptyIfBlank(Values.bounded("address", address));
    region = Values.text("region", region);
    if (region != null && !Bounds.REGION.matcher(region).matches()) {
      throw new InvalidProfileException("region", region, "a GB/T 2260 code of 6 digits");
    }
  }

  /**
   * Begins an office of which only the address is known.
   *
   * @param address the address, blank if there is none, null if it is not known
   */
  public static Builder at(@Nullable String address) {
    return UNKNOWN.toBuilder().address(address);
  }

  /** Begins an office of which the same is known, until told otherwise. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Without its address, which shows as {@code ***}. */
  @Override
  public String toString() {
    return Secrets.masked(this);
  }

  /** Says what is known of an office; what is null is not known. Not thread-safe. */
  public static final class Builder {

    private @Nullable String address;
    private @Nullable String region;
    private @Nullable Zone zone;
    private @Nullable Boolean verifiable;

    private Builder(Office office) {
      address = office.address;
      region = office.region;
      zone = office.zone;
      verifiable = office.verifiable;
    }

    /** The address, blank if there is none. */
    public Builder address(@Nullable String text) {
      address = text;
      return this;
    }

    /** The GB/T 2260 code of the place, six digits. */
    public Builder region(@Nullable String code) {
      region = code;
      return this;
    }

    /** The kind of zone it lies in. */
    public Builder zone(@Nullable Zone kind) {
      zone = kind;
      return this;
    }

    /** Whether it can be visited. */
    public Builder verifiable(@Nullable Boolean answer) {
      verifiable = answer;
      return this;
    }

    /**
     * The office as described.
     *
     * @throws InvalidProfileException if a value is not allowed
     */
    public Office build() {
      return new Office(address, region, zone, verifiable);
    }
  }
}
