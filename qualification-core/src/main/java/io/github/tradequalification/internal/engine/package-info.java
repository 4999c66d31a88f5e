/**
 * The only room that knows the rule engine: reads compiled rules, makes bases of those in force,
 * and runs them over facts, group by group. It knows nothing of law, profiles or answers.
 */
@NullMarked
package io.github.tradequalification.internal.engine;

import org.jspecify.annotations.NullMarked;
