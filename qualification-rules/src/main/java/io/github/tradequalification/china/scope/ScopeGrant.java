package io.github.tradequalification.china.scope;

import io.github.tradequalification.china.scope.BusinessScope.Limit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Import or export as one phrase of a business scope grants it. Immutable and thread-safe. */
record ScopeGrant(
    boolean goods,
    boolean technology,
    boolean agency,
    boolean imports,
    boolean exports,
    Set<Limit> limits) {

  ScopeGrant {
    limits = Set.copyOf(limits);
  }

  /** Said here, since a fresh JVM takes many milliseconds to link the one that a record has. */
  @Override
  public int hashCode() {
    int directions = (imports ? 1 : 0) + (exports ? 2 : 0);
    return Objects.hash(goods, technology, agency, directions, limits);
  }

  ScopeGrant limitedTo(Limit limit) {
    Set<Limit> more = EnumSet.of(limit);
    more.addAll(limits);
    return new ScopeGrant(goods, technology, agency, imports, exports, more);
  }

  /** The grant in these directions only; it may be left without any. */
  ScopeGrant inDirections(boolean allowImports, boolean allowExports) {
    return new ScopeGrant(
        goods, technology, agency, imports && allowImports, exports && allowExports, limits);
  }
}
