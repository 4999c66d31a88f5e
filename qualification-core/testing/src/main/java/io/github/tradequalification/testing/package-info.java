/**
 * Tests of a rule pack: what every pack promises, and cases of its law as data. For tests only, on
 * the class path. {@link io.github.tradequalification.testing.RulePackTest} is where to begin.
 */
@NullMarked
package io.github.tradequalification.testing;

import org.jspecify.annotations.NullMarked;
