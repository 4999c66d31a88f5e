package io.github.tradequalification.authoring.impact;

import io.github.tradequalification.Changes;
import io.github.tradequalification.Enterprise;
import java.time.LocalDate;
import java.util.List;

/**
 * An answer that differs.
 *
 * @param profile what the profile is called
 * @param enterprise the profile
 * @param asOf the day of both answers
 * @param lawBefore the day whose law applied before
 * @param lawAfter the day whose law applied after
 * @param changes what differs
 * @param rules the rules behind it: those that say something else, or are in force on one side
 *     only, and fired
 */
public record Difference(
    String profile,
    Enterprise enterprise,
    LocalDate asOf,
    LocalDate lawBefore,
    LocalDate lawAfter,
    Changes changes,
    List<String> rules) {}
