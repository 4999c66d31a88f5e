/**
 * A pack as its author writes it, all files of it read, and those it builds on in the same form.
 */
@NullMarked
package io.github.tradequalification.authoring.pack;

import org.jspecify.annotations.NullMarked;
