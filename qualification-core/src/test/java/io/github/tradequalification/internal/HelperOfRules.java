package io.github.tradequalification.internal;

/** What another jar may bring along for rules. */
public final class HelperOfRules {

  private HelperOfRules() {}

  /** For a consequence. */
  public static void help() {}

  /** For a condition. */
  public static boolean sees(String name) {
    return name.equals("seen");
  }
}
