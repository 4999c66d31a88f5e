package io.github.tradequalification.china.scope;

import io.github.tradequalification.china.scope.BusinessScope.Limit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Adds up the grants of a business scope. Not thread-safe. */
final class ScopeTally {

  private final Set<Limit> limits = EnumSet.noneOf(Limit.class);
  private boolean technology;
  private boolean goodsOrAgency;
  private boolean imports;
  private boolean exports;
  private boolean unlimitedImports;
  private boolean unlimitedExports;

  void add(ScopeGrant grant) {
    if (!grant.imports() && !grant.exports()) {
      return;
    }
    technology |= grant.technology();
    goodsOrAgency |= grant.goods() || grant.agency();
    imports |= grant.imports();
    exports |= grant.exports();
    limits.addAll(grant.limits());
    if (grant.goods() && grant.limits().isEmpty()) {
      unlimitedImports |= grant.imports();
      unlimitedExports |= grant.exports();
    }
  }

  /**
   * Whether both directions are granted for goods without a limit, so that nothing further changes
   * the result.
   */
  boolean unlimited() {
    return unlimitedImports && unlimitedExports;
  }

  BusinessScope result() {
    if ((!imports && !exports) || unlimited()) {
      return new BusinessScope(imports || exports, List.of());
    }
    Set<Limit> all = EnumSet.copyOf(limits);
    if (technology && !goodsOrAgency) {
      all.add(Limit.TECHNOLOGY_ONLY);
    }
    if (imports != exports) {
      all.add(imports ? Limit.IMPORT_ONLY : Limit.EXPORT_ONLY);
    }
    return new BusinessScope(true, List.copyOf(all));
  }
}
