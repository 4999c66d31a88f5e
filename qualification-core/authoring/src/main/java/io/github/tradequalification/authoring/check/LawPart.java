package io.github.tradequalification.authoring.check;

/** Looks for mistakes of some kinds in what packs say together. Has no state. */
interface LawPart {

  /**
   * Looks at the law.
   *
   * @param view takes what is found
   */
  void look(LawView view);
}
