/** Looks for mistakes in a pack as it is written: all of them in one run, each at its place. */
@NullMarked
package io.github.tradequalification.authoring.check;

import org.jspecify.annotations.NullMarked;
