/**
 * Makes a pack ready to run without Maven: its folder and the jars it builds on become files in
 * memory, and a class loader that sees them.
 */
@NullMarked
package io.github.tradequalification.authoring.build;

import org.jspecify.annotations.NullMarked;
