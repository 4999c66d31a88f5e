/**
 * Reading a business scope; {@link io.github.tradequalification.china.scope.BusinessScope} is the
 * only door. The words are in {@code scope-words.properties}, and {@code ScopeWord} says what each
 * kind of them does.
 */
@NullMarked
package io.github.tradequalification.china.scope;

import org.jspecify.annotations.NullMarked;
