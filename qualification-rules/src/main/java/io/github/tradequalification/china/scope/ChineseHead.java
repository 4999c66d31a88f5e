package io.github.tradequalification.china.scope;

import static io.github.tradequalification.china.scope.ScopeWord.*;
import static io.github.tradequalification.china.scope.ScopeWord.with;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Chinese phrase up to the mention of import or export: of what, and in which capacity. Not
 * thread-safe.
 */
abstract class ChineseHead extends ScopePhrase {

  static final Set<ScopeWord> CONNECTIVES = EnumSet.of(AND, LIST);
  private static final Set<ScopeWord> GENERAL = EnumSet.of(CARGO, GOODS, TECHNOLOGY);
  private static final Set<ScopeWord> BEFORE_GENERAL =
      EnumSet.of(AND, LIST, OF, VERB, INCLUDING, SELF, AGENT, NEUTRAL, COMMA, CLOSE);
  private static final Set<ScopeWord> ACTIVITY_LIST =
      EnumSet.of(TRADE, MAKING, SERVICE, AND, LIST, SERVICES, BUSINESS, NEUTRAL);
  private static final Set<ScopeWord> GOODS_OF_TRADE =
      EnumSet.of(OTHER, GOODS, THING, VALVES, LISTED);

  private static final Set<ScopeWord> NAMED = EnumSet.of(OTHER, THING, VALVES);
  private static final Set<ScopeWord> LISTED_NOUNS = with(GOODS_OF_TRADE, LIST, AND, NEUTRAL, LIKE);

  boolean of;
  boolean verb;

  /** The goods are a thing with an inlet and an outlet, which 进出口 also means. */
  boolean valves;

  /** The word before is another activity, as in 销售进口食品. */
  boolean afterActivity;

  /**
   * Reads the head; that of the phrase before, which may be null, where only a connective stands
   * between the two.
   */
  ChineseHead(List<ScopeWord> words, int floor, int at, int end, @Nullable ChineseHead before) {
    super(words, floor, at, end);
    if (before != null && before.next == at - 1 && is(at - 1, CONNECTIVES)) {
      takeHead(before);
    } else {
      readHead();
    }
  }

  /** 货物的进口业务和出口业务: the second mention has the goods of the first. */
  private void takeHead(ChineseHead before) {
    cargo = before.cargo;
    technology = before.technology;
    named = before.named;
    own = before.own;
    ours = before.ours;
    listed = before.listed;
    border = before.border;
    self = before.self;
    agent = before.agent;
    verb = before.verb;
    of = before.of;
    valves = before.valves;
  }

  private void readHead() {
    int place = at - 1;
    if (is(place, OF)) {
      of = true;
      place--;
    }
    if (is(place, SELF) && is(place - 1, AND) && is(place - 2, TRADE)) {
      self = true;
      place--;
    }
    boolean afterBracket = is(place, CLOSE) && is(openOf(place) - 1, TRADE);
    if (is(place, CONNECTIVES) || is(place, TRADE) || afterBracket) {
      afterActivity = is(place, TRADE);
      place = beforeActivityList(place);
      of = true;
    }
    while (place >= floor) {
      place = readSegment(place);
    }
  }

  /**
   * 服装的批发、零售和进出口, 服装批发、进出口: the place of what is traded; -1 when the activities before are on their
   * own, as they are in 服装批发、进出口业务.
   */
  private int beforeActivityList(int from) {
    if (is(at, FOREIGN_TRADE)) {
      return -1;
    }
    int place = from;
    boolean trade = false;
    boolean making = false;
    boolean unlisted = false;
    for (; is(place, ACTIVITY_LIST) || is(place, CLOSE) || isUnlisted(place); place--) {
      unlisted |= is(place, OTHER);
      trade |= is(place, TRADE);
      making |= is(place, MAKING);
      place = is(place, CLOSE) ? openOf(place) : place;
    }
    if ((trade || making) && is(place, OF)) {
      return place - 1;
    }
    boolean and = is(from, AND);
    boolean goods =
        is(place, GOODS_OF_TRADE)
            && !is(place + 1, CONNECTIVES)
            && (and || !is(place + 1, SERVICE));
    boolean joined = and || !is(at + 1, BUSINESS) || (is(place + 1, TRADE) && isBehindVerb(place));
    return goods && trade && !unlisted && joined ? place : -1;
  }

  /** 从事服装批发、进出口业务. */
  private boolean isBehindVerb(int from) {
    int place = from;
    while (is(place, LISTED_NOUNS)) {
      place--;
    }
    return is(place, VERB);
  }

  /** An activity that is no word of the list, as 锻轧 in 铁钉的制造、锻轧、销售. */
  private boolean isUnlisted(int place) {
    return is(place, OTHER) && is(place - 1, CONNECTIVES) && is(place + 1, CONNECTIVES);
  }

  /**
   * Reads backwards to the next connective and returns the place before it, or -1 when nothing more
   * belongs here.
   */
  private int readSegment(int from) {
    // 货物 and 技术 mean any, whatever stands before them; 产品 and 商品 only on their own.
    boolean strong = false;
    boolean weak = false;
    boolean every = false;
    boolean last = from == at - 1 || (of && from == at - 2);
    for (int place = from; place >= floor; place--) {
      switch (inside(place)) {
        case CARGO -> {
          cargo = true;
          strong = true;
        }
        case TECHNOLOGY -> {
          named |= weak;
          technology |= !weak;
          strong = !weak;
          weak = false;
        }
        case GOODS -> weak = !strong;
        case SERVICES -> technology |= place == from;
        case OTHER, THING, VALVES, DOMESTIC -> {
          if (strong) {
            return -1;
          }
          valves |= last && place == from && is(place, VALVES);
          named = true;
          weak = false;
        }
        case OWN -> own = true;
        case SUBJECT -> ours = true;
        case LISTED -> listed = true;
        case LIKE -> {
          listed = true;
          named = true;
          return -1;
        }
        case BORDER, BORDER_TRADE, BY_BORDER -> border = true;
        case NEUTRAL -> every = true;
        case OF, BUSINESS, COMPANY -> {}
        case CLOSE -> place = openOf(place);
        case SELF, AGENT -> {
          boolean ownTrade = weak && is(place - 1, SUBJECT);
          listed |= ownTrade;
          cargo |= weak && !ownTrade;
          if (last || place < from) {
            readCapacity(place);
          }
          // 废旧物资自营进出口
          return last && is(place, SELF) && is(place - 1, GOODS_OF_TRADE) ? place - 1 : -1;
        }
        case AND, LIST -> {
          // 化纤原料及产品
          boolean more = is(place, AND) && is(place - 1, NAMED) && !every;
          named |= weak && more;
          cargo |= weak && !more;
          boolean namesGoods = !strong && !weak;
          boolean goesOn = is(place, AND) || of || namesGoods || isGeneral(place - 1);
          return goesOn && place < from ? place - 1 : -1;
        }
        case TRADE, MAKING, SERVICE, ADVICE, LIAISON -> {
          named |= weak;
          afterActivity |= last && place == from;
          return -1;
        }
        default -> {
          cargo |= weak;
          verb |= is(place, VERB) || is(place, INCLUDING);
          return -1;
        }
      }
    }
    cargo |= weak;
    return -1;
  }

  private boolean isGeneral(int place) {
    return is(place, GENERAL) && (place == floor || is(place - 1, BEFORE_GENERAL));
  }

  /** 自营和代理, 经营和代理, 代理, 自营: whoever does it may trade; only 进出口代理 is no more than agency. */
  private void readCapacity(int place) {
    int other = is(place - 1, CONNECTIVES) ? place - 2 : place - 1;
    agent = is(place, AGENT) || is(other, AGENT);
    self = true;
    verb = true;
  }

  private int openOf(int close) {
    int place = close;
    while (place > floor && !is(place, OPEN)) {
      place--;
    }
    return place;
  }
}
