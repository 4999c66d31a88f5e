/**
 * Reading a business scope; {@link io.github.tradequalification.china.scope.BusinessScope} is the
 * only door. The words stand in {@code ScopeWord}.
 */
@NullMarked
package io.github.tradequalification.china.scope;

import org.jspecify.annotations.NullMarked;
