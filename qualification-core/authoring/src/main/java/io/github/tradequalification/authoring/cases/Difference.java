package io.github.tradequalification.authoring.cases;

/**
 * Where an answer is not as a case expects. Immutable.
 *
 * @param place where the case says what it expects
 * @param label what differs, as in {@code steps customs-registration}
 * @param code the step, fact, condition or note it is about; empty if it is about none
 * @param expected as the case says, by lines
 * @param found in the answer, by lines
 */
public record Difference(Place place, String label, String code, String expected, String found) {}
