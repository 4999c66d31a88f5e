package io.github.tradequalification.china.scope;

import static io.github.tradequalification.china.scope.ScopeWord.*;
import static io.github.tradequalification.china.scope.ScopeWord.with;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether a scope that grants nothing names items at all, or only says where they stand or that
 * they are free. Not thread-safe.
 */
final class ScopeItems {

  // What the words of a clause tell, a bit each.
  private static final int ACTIVITY = 1;
  private static final int MATTER = 1 << 1;

  /** A matter that is no unknown word. */
  private static final int CLEAR = 1 << 2;

  /** It only quotes the law. */
  private static final int QUOTE = 1 << 3;

  private static final int LAW = 1 << 4;
  private static final int RANGE = 1 << 5;
  private static final int WHOSE = 1 << 6;
  private static final int MENTION = 1 << 7;
  private static final int STANDS_ELSEWHERE = 1 << 8;
  private static final int IS_FREE = 1 << 9;
  private static final int SAYS_SOMETHING = 1 << 10;

  private static final Map<ScopeWord, Integer> TELLS = new EnumMap<>(ScopeWord.class);

  static {
    Set<ScopeWord> clear = with(SERVICES_TO_OTHERS, TRADE, MAKING, GOODS, CARGO, TECHNOLOGY);
    tell(ACTIVITY, EnumSet.of(TRADE, MAKING));
    tell(CLEAR, with(clear, DIRECTIONS));
    tell(MATTER, with(clear, OTHER, THING, VALVES, DOMESTIC));
    tell(QUOTE, with(EXCLUSIONS, FORMAL, CONDITION, PAPER, APPROVED, APPROVED_RANGE, CERTIFICATE));
    tell(LAW, EnumSet.of(FORMAL, CONDITION));
    tell(RANGE, EnumSet.of(LISTED, WITHIN));
    tell(WHOSE, EnumSet.of(COMPANY, SUBJECT));
    tell(MENTION, DIRECTIONS);
    tell(STANDS_ELSEWHERE, EnumSet.of(ELSEWHERE));
    tell(IS_FREE, EnumSet.of(FREE));
    Set<ScopeWord> small = EnumSet.of(NEUTRAL, OF, AND, LIST, VERB, PER, FORMAL, ELSEWHERE, FREE);
    tell(SAYS_SOMETHING, EnumSet.complementOf(EnumSet.copyOf(small)));
  }

  private int clause;
  private boolean item;
  private boolean elsewhere;
  private boolean free;
  private boolean anything;

  private static void tell(int bit, Set<ScopeWord> words) {
    for (ScopeWord word : words) TELLS.merge(word, bit, (one, other) -> one | other);
  }

  /** Takes the next word of the text. */
  void see(ScopeWord word) {
    clause |= TELLS.getOrDefault(word, 0);
  }

  /** Ends what stands between two marks. */
  void endClause() {
    if (has(IS_FREE)) {
      free |= !item;
    } else if (isElsewhere()) {
      elsewhere = true;
      item |= has(ACTIVITY);
    } else {
      item |= has(MATTER) && !has(QUOTE);
    }
    anything |= has(SAYS_SOMETHING) && (!has(LAW) || has(MENTION));
    clause = 0;
  }

  /** In the scope of the head office, too, the items stand elsewhere. */
  private boolean isElsewhere() {
    return has(STANDS_ELSEWHERE) || (has(RANGE) && has(WHOSE) && !has(CLEAR));
  }

  private boolean has(int bit) {
    return (clause & bit) != 0;
  }

  /** Where the items are free, those that follow are but examples. */
  boolean named() {
    return !free && (item || (anything && !elsewhere));
  }
}
