package io.github.tradequalification.benchmarks.evrete;

/** What an operator shows to other authorities: any of these. */
public record OperatorPaper(String... accepted) {}
