package io.github.tradequalification.rule;

import java.time.LocalDate;

/**
 * A material that may no longer be demanded of this enterprise.
 *
 * <p>Inserted by {@link Conclusions#obsolete}.
 *
 * @param material its code
 * @param since the day from which the rule that says so is in force
 * @param rule the name of that rule
 * @param source what it rests on, as it names it
 */
public record Obsolete(String material, LocalDate since, String rule, String source) {}
