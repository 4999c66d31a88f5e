/** Tells people why an answer is as it is, rule by rule. */
@NullMarked
package io.github.tradequalification.authoring.why;

import org.jspecify.annotations.NullMarked;
