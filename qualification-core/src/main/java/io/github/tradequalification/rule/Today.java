package io.github.tradequalification.rule;

import java.time.LocalDate;

/**
 * The day the assessment is made for; papers expire by it. Whose law applies is no matter of rules:
 * only those in force are there.
 *
 * @param date the calendar date
 */
public record Today(LocalDate date) {}
