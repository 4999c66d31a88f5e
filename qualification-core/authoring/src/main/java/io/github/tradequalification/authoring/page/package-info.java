/**
 * Shows the law as pages for people, out of the rules as they are written: the procedure of a day,
 * what holds of a step at what time, what takes the place of what, what changes between two days.
 */
@NullMarked
package io.github.tradequalification.authoring.page;

import org.jspecify.annotations.NullMarked;
