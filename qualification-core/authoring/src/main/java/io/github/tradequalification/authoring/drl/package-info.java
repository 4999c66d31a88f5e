/**
 * Reads files of rules into trees with places. The language is the closed part of DRL in which rule
 * packs are written. What is wrong is told in an author's words, and reading goes on behind it.
 */
@NullMarked
package io.github.tradequalification.authoring.drl;

import org.jspecify.annotations.NullMarked;
