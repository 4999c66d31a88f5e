/**
 * The law of all packs as it is written: its rules with their days, what each says, and the codes
 * they name. Nothing is compiled or run.
 */
@NullMarked
package io.github.tradequalification.authoring.law;

import org.jspecify.annotations.NullMarked;
