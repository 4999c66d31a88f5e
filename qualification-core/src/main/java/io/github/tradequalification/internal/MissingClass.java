package io.github.tradequalification.internal;

import io.github.tradequalification.QualificationException;
import io.github.tradequalification.RulePackException;
import java.util.List;

/** Tells whose rules need a class that the JVM cannot load. */
final class MissingClass {

  private MissingClass() {}

  static RuntimeException explained(LinkageError error, List<Pack> packs) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof QualificationException known) return known;
    }
    return new RulePackException(
        packIn(error.getStackTrace(), packs)
            + ": a class that its rules need cannot be loaded (%s); add the jar that has it, of the version the pack was built with"
                .formatted(error),
        error);
  }

  /** The pack whose rule was at work. */
  private static String packIn(StackTraceElement[] frames, List<Pack> packs) {
    for (StackTraceElement frame : frames) {
      for (Pack pack : packs) {
        for (String rulesPackage : pack.compiled().packages()) {
          boolean inside = frame.getClassName().startsWith(rulesPackage + ".");
          if (inside) return "rule pack `" + pack.id() + "`";
        }
      }
    }
    return "a rule pack";
  }
}
