/**
 * A pack as it is written: its folder, its files with places in them, and its rules as trees. It
 * knows no engine, and takes what is not finished or not right as far as it can be understood.
 */
@NullMarked
package io.github.tradequalification.authoring.source;

import org.jspecify.annotations.NullMarked;
