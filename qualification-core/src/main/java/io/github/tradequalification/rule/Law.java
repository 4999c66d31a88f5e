package io.github.tradequalification.rule;

/** The law of a day: the one fact of the stage {@code outline}, where no profile is looked at. */
public record Law() {}
