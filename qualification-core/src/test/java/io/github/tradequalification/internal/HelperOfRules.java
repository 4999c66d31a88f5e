package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;

/** What another jar may bring along for rules. */
public final class HelperOfRules {

  private HelperOfRules() {}

  /** One that reads a file when it is first used. */
  public static final class Broken {

    private static final int WORDS = read();

    private Broken() {}

    private static int read() {
      throw new RulePackException("words.properties cannot be read");
    }

    /** For a consequence. */
    public static int help() {
      return WORDS;
    }
  }

  /** For a consequence. */
  public static void help() {}

  /** For a condition. */
  public static boolean sees(String name) {
    return name.equals("seen");
  }
}
