/**
 * The files of packs: which there should be, whether they are as they were built, the jars of the
 * class path that cannot be read, and packs in memory. It knows nothing of rules.
 */
@NullMarked
package io.github.tradequalification.internal.files;

import org.jspecify.annotations.NullMarked;
