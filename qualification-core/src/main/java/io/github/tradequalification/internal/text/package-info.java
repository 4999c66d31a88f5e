/** Texts of packs in their languages, and what characters and codes look like. */
@NullMarked
package io.github.tradequalification.internal.text;

import org.jspecify.annotations.NullMarked;
