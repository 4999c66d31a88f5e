package io.github.tradequalification.benchmarks.evrete;

import io.github.tradequalification.china.Bearers;
import java.util.Set;

/** A paper that bears the name of one of these people. */
public record PersonalPaper(String material, Bearers bearers) {

  /** All there are: a rule cannot ask for the absence of one. */
  static final Set<String> MATERIALS = Set.of("legal-representative-id", "operator-id");
}
