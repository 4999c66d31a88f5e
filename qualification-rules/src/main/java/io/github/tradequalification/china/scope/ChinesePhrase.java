package io.github.tradequalification.china.scope;

import static io.github.tradequalification.china.scope.ScopeWord.*;
import static io.github.tradequalification.china.scope.ScopeWord.with;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Chinese phrase: what is imported or exported stands before it (货物进出口, 服装、纺织品的进出口业务), seldom
 * behind it (出口本企业自产产品). Not thread-safe.
 */
final class ChinesePhrase extends ChineseHead {

  private static final Set<ScopeWord> PART_OF_THE_NAME =
      EnumSet.of(BUSINESS, SERVICES, NEUTRAL, SELF);
  private static final Set<ScopeWord> NOUNS =
      EnumSet.of(CARGO, GOODS, TECHNOLOGY, OTHER, OWN, SUBJECT, LISTED, BORDER, VALVES, DOMESTIC);
  private static final Set<ScopeWord> ATTRIBUTES = with(NOUNS, NEUTRAL, OF);
  private static final Set<ScopeWord> OTHER_SUBJECTS =
      EnumSet.of(SERVICE, THING, PAPER, CERTIFICATE, COMPANY, MAKING, OF, PROVIDE);
  private static final Set<ScopeWord> OTHER_SUBJECTS_BEHIND =
      EnumSet.of(SERVICE, PAPER, CERTIFICATE, COMPANY);

  private boolean business;

  /** Reads a phrase; {@code before} is the phrase before it in the clause, or null. */
  ChinesePhrase(List<ScopeWord> words, int floor, int at, int end, @Nullable ChinesePhrase before) {
    super(words, floor, at, end, before);
    readTail();
    granted = isGranted();
  }

  private void readTail() {
    next = at + 1;
    for (; ; next++) {
      if (is(next, OF) && (is(next + 1, BUSINESS) || is(next + 1, AGENT))) {
        continue;
      }
      if (is(next, AGENT)) {
        agent = true;
      } else if (!is(next, PART_OF_THE_NAME)) {
        return;
      }
      business |= !is(next, NEUTRAL);
    }
  }

  private boolean isGranted() {
    boolean hasNoun = cargo || technology || named || own || ours || listed || border;
    if (is(next, CONNECTIVES)) {
      return !is(next + 1, DOMESTIC) && !isInletOrOutlet();
    }
    if (is(next, OTHER_SUBJECTS) || (is(next, VERB) && is(next + 1, COMPANY))) {
      return false;
    }
    if (is(next, OPEN)) {
      return !isNameOfCompany() && !isInletOrOutlet();
    }
    if (!is(next, NOUNS)) {
      return !isInletOrOutlet();
    }
    if (business || cargo || technology) {
      return !isSubjectOfAnother();
    }
    return !hasNoun && !afterActivity && readObject();
  }

  /** 进出口 is also what the two ends of a pipe are called. */
  private boolean isInletOrOutlet() {
    return valves && !of && !verb && !business;
  }

  /** 进出口业务操作培训. */
  private boolean isSubjectOfAnother() {
    int place = next;
    while (is(place, ATTRIBUTES)) {
      place++;
    }
    return is(place, OTHER_SUBJECTS_BEHIND);
  }

  /**
   * 出口本企业自产产品: import or export as a verb with its object. But 进口食品 is goods that were imported, so
   * an import needs an object that says for whom; 进出口阀门 is part of a pipe, unless a verb stands
   * before it; and 进出口商品 begins the names of many other things.
   */
  private boolean readObject() {
    boolean general = false;
    boolean connected = false;
    for (int place = next; place < end; place++) {
      switch (inside(place)) {
        case CARGO, GOODS -> {
          general |= !named;
          cargo |= !named;
        }
        case TECHNOLOGY -> technology = true;
        case OTHER, VALVES, DOMESTIC -> {
          boolean nameOfGoods = (general && !connected) || (is(at, BOTH) && !verb);
          if (nameOfGoods && !own && !ours && !listed) {
            return false;
          }
          named = true;
        }
        case OWN -> own = true;
        case SUBJECT -> ours = true;
        case LISTED -> listed = true;
        case BORDER -> border = true;
        case AND, LIST -> connected = true;
        case MAKING -> {
          if (!own && !ours) {
            return false;
          }
        }
        case TRADE, SERVICE, THING, PAPER, CERTIFICATE, COMPANY -> {
          return (own || ours) && connected;
        }
        case OF, NEUTRAL, BUSINESS, SERVICES, AGENT, SELF, VERB -> {}
        default -> {
          return isObject();
        }
      }
    }
    return isObject();
  }

  private boolean isObject() {
    return (own || ours || agent || !is(at, IMPORT))
        && (cargo || technology || named || own || ours);
  }
}
