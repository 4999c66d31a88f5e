package io.github.tradequalification.china.scope;

import static io.github.tradequalification.china.scope.ScopeWord.*;
import static io.github.tradequalification.china.scope.ScopeWord.with;

import io.github.tradequalification.china.scope.BusinessScope.Limit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a bracket or a clause says about the grants before it.
 *
 * @param words the kinds of words it has
 * @param exclusion it takes something away, such as 国家禁止的除外
 * @param conditional it is about some goods only, such as 涉及许可证的
 */
record ScopeRemark(Set<ScopeWord> words, boolean exclusion, boolean conditional) {

  private static final Set<ScopeWord> IMPORTS =
      EnumSet.of(BOTH, IMPORT, ENGLISH_IMPORT, ENGLISH_IMPORTING, FOREIGN_TRADE, ENGLISH_TRADE);
  private static final Set<ScopeWord> EXPORTS =
      EnumSet.of(BOTH, EXPORT, ENGLISH_EXPORT, ENGLISH_EXPORTING, FOREIGN_TRADE, ENGLISH_TRADE);

  /** All that a remark may hold that takes one direction away, such as 不含进口业务. */
  private static final Set<ScopeWord> DIRECTION_REMARK =
      with(
          with(DIRECTIONS, NOT, BARRING, EXCEPTED, BEYOND, ONLY, VERB, INCLUDING),
          EnumSet.of(OF, BUSINESS, SERVICES, NEUTRAL, CARGO));

  /** What it leaves of grants. */
  Set<ScopeGrant> on(Set<ScopeGrant> grants) {
    boolean imports = has(IMPORTS);
    boolean takesAway = exclusion || words.contains(ONLY);
    if (imports != has(EXPORTS) && takesAway && DIRECTION_REMARK.containsAll(words)) {
      boolean in = imports != exclusion;
      return each(grants, grant -> grant.inDirections(in, !in));
    }
    boolean widens = words.contains(INCLUDING) && !words.contains(ONLY);
    Limit limit = exclusion || conditional || widens || has(ACTIVITIES) ? null : limit();
    return limit == null ? grants : each(grants, grant -> grant.limitedTo(limit));
  }

  private @Nullable Limit limit() {
    boolean goods = words.contains(GOODS) || words.contains(CARGO);
    if (words.contains(OWN) || (words.contains(SUBJECT) && goods)) {
      return Limit.OWN_PRODUCTION;
    }
    if (words.contains(BORDER) || words.contains(BORDER_TRADE) || words.contains(BY_BORDER)) {
      return Limit.BORDER_TRADE;
    }
    boolean listed = words.contains(LISTED) || words.contains(LIKE);
    boolean named = words.contains(ONLY) && (words.contains(OTHER) || listed);
    return named || (listed && goods) ? Limit.LISTED_GOODS : null;
  }

  private boolean has(Set<ScopeWord> any) {
    return !Collections.disjoint(words, any);
  }

  static Set<ScopeGrant> each(Set<ScopeGrant> grants, UnaryOperator<ScopeGrant> change) {
    Set<ScopeGrant> changed = new LinkedHashSet<>();
    grants.forEach(grant -> changed.add(change.apply(grant)));
    return changed;
  }
}
