package io.github.tradequalification.rule;

/** What can be wrong with a paper in itself; it matters only where the quality is asked for. */
public enum Defect {
  /** There is none left of it. */
  TOO_FEW_COPIES,
  /** It has no company seal. */
  NOT_SEALED,
  /** It is not signed. */
  NOT_SIGNED,
  /** It cannot be read. */
  NOT_LEGIBLE,
  /** It is no longer valid. */
  EXPIRED
}
