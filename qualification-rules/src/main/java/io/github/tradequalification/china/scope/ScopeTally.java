package io.github.tradequalification.china.scope;

import io.github.tradequalification.china.scope.BusinessScope.Limit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Adds up the grants of a business scope. Not thread-safe. */
final class ScopeTally {

  private final Set<Limit> limits = EnumSet.noneOf(Limit.class);
  private boolean makes;
  private boolean processing;
  private boolean salesAbroad;
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

  /** Adds trade in what is processed; it limits only where nothing else says what is granted. */
  void addProcessing() {
    processing = true;
  }

  /** Adds what is made and sold abroad; it says nothing new where exports are granted. */
  void addSalesAbroad() {
    salesAbroad = true;
  }

  /** Something is made. */
  void making() {
    makes = true;
  }

  boolean makes() {
    return makes;
  }

  /**
   * Whether both directions are granted for goods without a limit, so that nothing further changes
   * the result.
   */
  boolean unlimited() {
    return unlimitedImports && unlimitedExports;
  }

  /**
   * What the scope grants.
   *
   * @param named whether items are named even where nothing is granted
   */
  BusinessScope result(boolean named) {
    if (salesAbroad && !exports) {
      add(new ScopeGrant(true, false, false, false, true, EnumSet.of(Limit.OWN_PRODUCTION)));
    }
    if (processing) {
      Set<Limit> own = limits.isEmpty() ? EnumSet.of(Limit.OWN_PRODUCTION) : Set.of();
      add(new ScopeGrant(!own.isEmpty(), false, true, true, true, own));
    }
    boolean grants = imports || exports;
    if (!grants || unlimited()) {
      return new BusinessScope(grants || named, grants, List.of());
    }
    Set<Limit> all = EnumSet.copyOf(limits);
    if (technology && !goodsOrAgency) {
      all.add(Limit.TECHNOLOGY_ONLY);
    }
    if (imports != exports) {
      all.add(imports ? Limit.IMPORT_ONLY : Limit.EXPORT_ONLY);
    }
    return new BusinessScope(true, true, List.copyOf(all));
  }
}
