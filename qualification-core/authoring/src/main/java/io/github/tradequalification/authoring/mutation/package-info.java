/**
 * Changes the rules of a pack one at a time, and looks whether its cases notice: what they do not
 * notice, nobody holds fast.
 */
@NullMarked
package io.github.tradequalification.authoring.mutation;

import org.jspecify.annotations.NullMarked;
