package io.github.tradequalification.china.scope;

import static io.github.tradequalification.china.scope.ScopeWord.*;

import io.github.tradequalification.china.scope.BusinessScope.Limit;
import java.util.Set;

/**
 * What a clause says of an approval, which limits the grants behind it (按批件经营进出口业务) or before it
 * (进出口业务，按批件经营). Not thread-safe.
 */
final class ScopeApproval {

  /** Whether the clause is a bracket behind a grant. */
  private final boolean remark;

  private boolean bySomething;

  /** What follows is by a filing, which limits nothing. */
  private boolean filed;

  private boolean ahead;
  private boolean behind;

  ScopeApproval(boolean remark) {
    this.remark = remark;
  }

  /**
   * Takes a word that may tell of an approval.
   *
   * @param toThePoint whether it is about all of the last grant
   * @param by whether it is told by whom
   * @param open whether grants may follow that it is about
   */
  void read(ScopeWord word, boolean toThePoint, boolean by, boolean open) {
    switch (word) {
      case PER -> bySomething |= toThePoint;
      case PAPER -> approve(bySomething, open);
      case CERTIFICATE -> approve(bySomething || toThePoint, open);
      case APPROVED -> approve(bySomething || (remark && by && toThePoint), open);
      case APPROVED_RANGE -> approve(bySomething || (remark && toThePoint), open);
      default -> {
        bySomething = false;
        filed = true;
      }
    }
  }

  private void approve(boolean really, boolean open) {
    behind |= really && !filed;
    ahead |= really && !filed && open;
    bySomething = false;
  }

  /** Grants may follow, and are approved. */
  void goesAhead() {
    ahead = !filed;
  }

  /** Another matter is what is approved. */
  void ofAnotherMatter() {
    ahead = false;
  }

  /** It is not about the grants before. */
  void ofNothingBefore() {
    behind = false;
  }

  ScopeGrant on(ScopeGrant next) {
    return ahead ? next.limitedTo(Limit.OLDER_APPROVAL) : next;
  }

  Set<ScopeGrant> on(Set<ScopeGrant> before) {
    return behind
        ? ScopeRemark.each(before, grant -> grant.limitedTo(Limit.OLDER_APPROVAL))
        : before;
  }

  void endClause() {
    bySomething = false;
    filed = false;
    ahead = false;
    behind = false;
  }
}
