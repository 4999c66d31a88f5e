package io.github.tradequalification.authoring.check;

/** Looks for mistakes of some kinds. Has no state. */
interface Check {

  /**
   * Looks at a pack.
   *
   * @param pack what is checked, and what it builds on
   * @param report takes what is found
   */
  void look(CheckedPack pack, Report report);
}
