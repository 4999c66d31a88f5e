package io.github.tradequalification.internal.text;

import java.util.List;
import java.util.regex.Pattern;

/** What texts of a profile may be. Whoever reads them and whoever describes them agree on it. */
public final class Bounds {

  /**
   * The most characters of a text, longer than any name, address or number. An answer repeats them,
   * some of them once for each document, so they have to end somewhere.
   */
  public static final int LONGEST = 2_000;

  /** A GB/T 2260 code. */
  public static final Pattern REGION = Pattern.compile("[0-9]{6}");

  /** What a document may state of an enterprise. */
  public static final List<String> STATED =
      List.of("name", "unifiedSocialCreditCode", "legalRepresentative", "address");

  private Bounds() {}
}
