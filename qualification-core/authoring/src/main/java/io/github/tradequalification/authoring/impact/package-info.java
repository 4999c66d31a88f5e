/**
 * What a change of the law changes: whose answers differ, on which days, by which rules; for a
 * portfolio, or for profiles made at the boundaries of what the rules look at.
 */
@NullMarked
package io.github.tradequalification.authoring.impact;

import org.jspecify.annotations.NullMarked;
