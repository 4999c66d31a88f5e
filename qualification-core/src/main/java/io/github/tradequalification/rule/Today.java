package io.github.tradequalification.rule;

import java.time.LocalDate;

/**
 * The day the assessment is made for; papers expire by it. Which law applies is not for rules to
 * ask: only rules in force run.
 *
 * @param date the calendar date
 */
public record Today(LocalDate date) {}
