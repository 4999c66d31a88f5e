package io.github.tradequalification.china.scope;

import static io.github.tradequalification.china.scope.ScopeWord.*;
import static io.github.tradequalification.china.scope.ScopeWord.with;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a scope that grants nothing names items at all, or only says where they stand or that
 * they are free. Not thread-safe.
 */
final class ScopeItems {

  private static final Set<ScopeWord> ACTIVITIES = EnumSet.of(TRADE, MAKING);
  private static final Set<ScopeWord> MATTERS =
      with(
          ACTIVITIES,
          OTHER,
          SERVICE,
          ADVICE,
          LIAISON,
          THING,
          VALVES,
          GOODS,
          CARGO,
          TECHNOLOGY,
          DOMESTIC);

  /** What a clause has that only quotes the law. */
  private static final Set<ScopeWord> LEGAL =
      EnumSet.of(
          FORMAL,
          CONDITION,
          PROHIBITED,
          NOT,
          BARRING,
          EXCEPTED,
          PAPER,
          APPROVED,
          APPROVED_RANGE,
          CERTIFICATE);

  private static final Set<ScopeWord> CLEAR_MATTERS =
      with(with(ACTIVITIES, SERVICE, ADVICE, LIAISON, GOODS, CARGO, TECHNOLOGY), DIRECTIONS);

  private static final Set<ScopeWord> RANGES = EnumSet.of(LISTED, WITHIN);
  private static final Set<ScopeWord> COMPANIES = EnumSet.of(COMPANY, SUBJECT);
  private static final Set<ScopeWord> SMALL_WORDS =
      EnumSet.of(NEUTRAL, OF, AND, LIST, VERB, PER, NOTHING, FORMAL, ELSEWHERE, FREE);

  private final Set<ScopeWord> clause = EnumSet.noneOf(ScopeWord.class);
  private boolean item;
  private boolean elsewhere;
  private boolean free;
  private boolean anything;

  /** Takes the next word of the text. */
  void see(ScopeWord word) {
    clause.add(word);
  }

  /** Ends what stands between two marks. */
  void endClause() {
    if (clause.contains(FREE)) {
      free |= !item;
    } else if (isElsewhere()) {
      elsewhere = true;
      item |= has(ACTIVITIES);
    } else {
      item |= has(MATTERS) && !has(LEGAL);
    }
    boolean legal = (clause.contains(FORMAL) || clause.contains(CONDITION)) && !has(DIRECTIONS);
    clause.removeAll(SMALL_WORDS);
    anything |= !clause.isEmpty() && !legal;
    clause.clear();
  }

  /** In the scope of the head office, too, the items stand elsewhere. */
  private boolean isElsewhere() {
    return clause.contains(ELSEWHERE) || (has(RANGES) && has(COMPANIES) && !has(CLEAR_MATTERS));
  }

  private boolean has(Set<ScopeWord> any) {
    return !Collections.disjoint(clause, any);
  }

  /** Where the items are free, those that follow are but examples. */
  boolean named() {
    return !free && (item || (anything && !elsewhere));
  }
}
