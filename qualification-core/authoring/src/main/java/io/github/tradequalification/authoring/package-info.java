/**
 * The kit of rule authors: checks a pack where it is written, compiles it in memory, and tries what
 * its rules do. For tests and tools only, on the class path.
 */
@NullMarked
package io.github.tradequalification.authoring;

import org.jspecify.annotations.NullMarked;
