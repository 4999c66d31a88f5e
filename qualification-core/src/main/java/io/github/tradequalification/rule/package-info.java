/**
 * What a {@code .drl} may use: the facts it matches and the one verb object, {@link Conclusions},
 * with which it concludes.
 *
 * <p>A rule also matches records of {@link io.github.tradequalification}: {@code Enterprise},
 * {@code Office}, {@code Trade}, every {@code Document} at hand and every {@code CompletedStep}
 * that counts. {@code Step} and {@code NextStep} exist in both packages: rules match those of this
 * one, which hold codes and keys of texts. A {@code .drl} should not import both packages with a
 * star.
 *
 * <p>The vocabulary has a number, which each pack names in its {@code pack.properties}. Facts and
 * verbs may be added under the same number; it changes when compiled packs would break.
 */
@NullMarked
package io.github.tradequalification.rule;

import org.jspecify.annotations.NullMarked;
