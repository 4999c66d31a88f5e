package io.github.tradequalification;

import java.util.regex.Pattern;
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
    @Nullable Boolean verifiable) {

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

  private static final Pattern REGION = Pattern.compile("[0-9]{6}");

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
    if (region != null && !REGION.matcher(region).matches()) {
      throw new InvalidProfileException("region", region, "a GB/T 2260 code of 6 digits");
    }
  }

  /**
   * An office at an address, of which nothing else is known yet.
   *
   * @param address the address, blank if there is none
   */
  public static Office at(String address) {
    return new Office(address, null, null, null);
  }

  /** The same office in a region, given by its GB/T 2260 code of six digits. */
  public Office inRegion(String code) {
    return new Office(address, code, zone, verifiable);
  }

  /** The same office in a zone. */
  public Office inZone(Zone kind) {
    return new Office(address, region, kind, verifiable);
  }

  /** The same office, known to be open to a visit or not. */
  public Office verifiable(boolean visitable) {
    return new Office(address, region, zone, visitable);
  }
}
