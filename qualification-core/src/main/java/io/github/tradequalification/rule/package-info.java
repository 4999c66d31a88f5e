/**
 * What a {@code .drl} may use: the facts it matches and the one verb object, {@link Conclusions},
 * with which it concludes.
 *
 * <p>A rule also matches the records of {@link io.github.tradequalification}: {@code Enterprise},
 * {@code Office}, {@code Trade}, every {@code Document} at hand, every {@code CompletedStep} that
 * counts and, in the stage {@code advice}, every {@code Step} and the {@code NextStep}, if there is
 * one.
 */
@NullMarked
package io.github.tradequalification.rule;

import org.jspecify.annotations.NullMarked;
