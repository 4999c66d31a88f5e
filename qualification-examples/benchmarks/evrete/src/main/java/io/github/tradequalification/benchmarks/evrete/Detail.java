package io.github.tradequalification.benchmarks.evrete;

/** A detail of the enterprise that papers may state. */
public record Detail(String property, String value) {}
