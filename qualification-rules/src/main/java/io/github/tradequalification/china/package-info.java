/**
 * The mechanisms that the rules of Chinese import and export qualifications call: codes, names and
 * business scopes read as their standards say. The law itself is in the {@code .drl} files of this
 * package.
 */
@NullMarked
package io.github.tradequalification.china;

import org.jspecify.annotations.NullMarked;
