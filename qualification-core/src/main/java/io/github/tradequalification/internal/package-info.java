/**
 * The engine room: finds packs, picks the rules in force, runs the stages, settles the answer. Not
 * API; may change at any time.
 */
@NullMarked
package io.github.tradequalification.internal;

import org.jspecify.annotations.NullMarked;
