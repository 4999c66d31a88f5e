package io.github.tradequalification.oracle;

/** What a business scope says of import and export. */
public enum Scope {
  /** It grants neither. */
  NONE,
  /** It grants them without a limit. */
  FULL,
  /** It grants them with a limit. */
  LIMITED,
  /** It names no items, but says where they stand or that they are free. */
  UNNAMED
}
