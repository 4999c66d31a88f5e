package io.github.tradequalification.china.scope;

import static io.github.tradequalification.china.scope.ScopeWord.*;
import static io.github.tradequalification.china.scope.ScopeWord.with;

import io.github.tradequalification.china.scope.BusinessScope.Limit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words around one mention of import or export, and what they grant together. Not thread-safe.
 */
abstract class ScopePhrase {

  private static final Set<ScopeWord> MORE_THAN_GOODS =
      with(
          with(DIRECTIONS, TRADE, MAKING, SERVICE, ADVICE, LIAISON, BORDER_TRADE),
          EnumSet.of(NOT, BARRING, EXCEPTED, PROHIBITED, CONDITION, PER, PAPER, CERTIFICATE));

  final List<ScopeWord> words;
  final int floor;
  final int at;
  final int end;

  boolean cargo;
  boolean technology;

  /** Goods of some kind, not goods in general. */
  boolean named;

  /** What the enterprise makes, or needs for that. */
  boolean own;

  /** The enterprise is named, which says the same unless it is for a list of goods. */
  boolean ours;

  boolean listed;
  boolean border;
  boolean self;
  boolean agent;

  /** It is as an approval says. */
  boolean older;

  boolean granted;

  /** Where the reading goes on. */
  int next;

  /**
   * Reads a phrase.
   *
   * @param words the sentence
   * @param floor what comes before this belongs to another phrase
   * @param at where import or export is mentioned
   * @param end the end of the sentence, or of the bracket, exclusive
   */
  ScopePhrase(List<ScopeWord> words, int floor, int at, int end) {
    this.words = words;
    this.floor = floor;
    this.at = at;
    this.end = end;
  }

  /** The word at a place of the phrase. */
  final ScopeWord inside(int place) {
    return words.get(place);
  }

  /** The word at a place, null outside the phrase. */
  final @Nullable ScopeWord word(int place) {
    return place >= floor && place < end ? words.get(place) : null;
  }

  final boolean is(int place, Set<ScopeWord> any) {
    ScopeWord word = word(place);
    return word != null && any.contains(word);
  }

  final boolean is(int place, ScopeWord word) {
    return word(place) == word;
  }

  /** Whether a bracket comes next and then a word of company names: 进出口(上海)有限公司. */
  final boolean isNameOfCompany() {
    int place = next;
    while (is(next, OPEN) && place < end && !is(place, CLOSE)) {
      place++;
    }
    return is(place + 1, COMPANY);
  }

  /**
   * Reads the list behind a heading, as in 出口：服装、鞋帽, and goes on behind it; false when there is
   * none, or another phrase tells what is granted. Where other items follow, the colon only ends
   * this one.
   */
  final boolean readList() {
    int to = next + 1;
    boolean ofOwn = false;
    for (; to < end && !is(to, OPEN) && !(is(to, COMMA) && isItem(to + 1)); to++) {
      ScopeWord word = inside(to);
      ofOwn |= word == OWN || word == SUBJECT;
      if (word == FORMAL || DIRECTIONS.contains(word)) {
        return false;
      }
      if (MORE_THAN_GOODS.contains(word) && !ofOwn) {
        return true;
      }
    }
    for (next++; next < to; next++) {
      readListed(inside(next));
    }
    return true;
  }

  /** Whether a clause holds more than goods. */
  private boolean isItem(int from) {
    for (int place = from; place < end && !is(place, COMMA) && !is(place, OWN); place++) {
      if (MORE_THAN_GOODS.contains(inside(place)) || is(place, VERB) || is(place, SELF)) {
        return true;
      }
    }
    return false;
  }

  private void readListed(ScopeWord word) {
    switch (word) {
      case OWN -> own = true;
      case SUBJECT -> ours = true;
      case LISTED, LIKE -> listed = true;
      case CARGO -> cargo = true;
      case BORDER, BY_BORDER -> border = true;
      case OTHER, THING, VALVES, GOODS -> named = true;
      default -> {}
    }
  }

  final ScopeGrant grant(boolean imports, boolean exports) {
    boolean agentOnly = agent && !self;
    boolean goods = cargo || named || !technology;
    ScopeGrant grant =
        new ScopeGrant(
            goods && !agentOnly, technology && !agentOnly, agent, imports, exports, limits());
    return older ? grant.limitedTo(Limit.OLDER_APPROVAL) : grant;
  }

  private Set<Limit> limits() {
    if (own) {
      return EnumSet.of(Limit.OWN_PRODUCTION);
    }
    if (border) {
      return EnumSet.of(Limit.BORDER_TRADE);
    }
    if (ours && !listed) {
      return EnumSet.of(Limit.OWN_PRODUCTION);
    }
    return listed || (named && !cargo)
        ? EnumSet.of(Limit.LISTED_GOODS)
        : EnumSet.noneOf(Limit.class);
  }
}
