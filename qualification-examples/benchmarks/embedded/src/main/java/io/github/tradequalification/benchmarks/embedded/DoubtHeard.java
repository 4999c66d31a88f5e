package io.github.tradequalification.benchmarks.embedded;

import io.github.tradequalification.benchmarks.settling.Stage;

/** A fact that, not known, decides about a step. */
record DoubtHeard(String fact, Stage stage) {}
