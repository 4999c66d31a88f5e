package io.github.tradequalification.rule;

import org.jspecify.annotations.Nullable;

/**
 * A fact that a rule pack asks for under a name of its own. There is one for each that some pack on
 * the class path declares, whether it is known or not. As in {@code Fact(name == "importsFood",
 * value == true)}.
 *
 * @param name as its pack declares it
 * @param value a {@code Boolean}, a {@code BigDecimal} or a {@code String}, as declared; null if it
 *     is not known
 */
public record Fact(String name, @Nullable Object value) {}
