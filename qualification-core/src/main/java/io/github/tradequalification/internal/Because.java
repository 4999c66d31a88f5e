package io.github.tradequalification.internal;

import java.util.Map;

/**
 * Why something was concluded.
 *
 * @param rule the rule that fired
 * @param values what it bound to its {@code $} variables and can be shown, by name without the
 *     {@code $}, in the order of the names
 */
record Because(LawRule rule, Map<String, Object> values) {}
