package io.github.tradequalification.china.scope;

import static io.github.tradequalification.china.scope.ScopeWord.*;
import static io.github.tradequalification.china.scope.ScopeWord.with;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What tells in a sentence, or before it, that goods are the enterprise's own. Not thread-safe. */
final class OwnGoods {

  /** Words that a list of goods does not hold. */
  private static final Set<ScopeWord> NO_LIST =
      with(
          with(with(DIRECTIONS, SERVICES_TO_OTHERS), EXCLUSIONS),
          EnumSet.of(TRADE, COMPANY, ONLY, PER, PAPER));

  private static final Set<ScopeWord> ENDS = EnumSet.of(COMMA, OPEN, CLOSE, BUSINESS, EXCEPTED);

  private final List<ScopeWord> words;
  private final int start;
  private final int end;
  private final ScopeTally tally;

  /** The clauses before name goods of its own, whose list goes on. */
  private boolean listed;

  OwnGoods(List<ScopeWord> words, int start, int end, ScopeTally tally) {
    this.words = words;
    this.start = start;
    this.end = end;
    this.tally = tally;
  }

  /** 自产的粘扣带，带类产品的出口; 生产服装（进出口不含许可证管理品种). */
  boolean are(ScopePhrase phrase) {
    boolean restOfList =
        listed
            && phrase.named
            && !phrase.cargo
            && phrase instanceof ChinesePhrase chinese
            && !chinese.verb;
    return restOfList || (isInBracket(phrase.at) && isAt(phrase.next, NOT) && tally.makes());
  }

  private boolean isInBracket(int place) {
    return place == start && place > 1 && words.get(place - 1) == OPEN;
  }

  private boolean isAt(int place, ScopeWord word) {
    return place >= start && place < end && words.get(place) == word;
  }

  /** Whether 外销 at a place is of products, as in 产品100%外销, which those who make goods export. */
  boolean areSoldAbroad(int place) {
    int before = place - 1;
    while (isAt(before, NEUTRAL) || isAt(before, OTHER) || isAt(before, OF)) {
      before--;
    }
    boolean last = place + 1 == end || ENDS.contains(words.get(place + 1));
    return isAt(before, GOODS) && last && (tally.makes() || start == 0);
  }

  /** Ends a clause; what it holds from its last grant on. */
  void endClause(Set<ScopeWord> seen) {
    listed = Collections.disjoint(seen, NO_LIST) && (listed || seen.contains(OWN));
  }
}
