package io.github.tradequalification.china.scope;

import static io.github.tradequalification.china.scope.ScopeWord.*;
import static io.github.tradequalification.china.scope.ScopeWord.with;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An English phrase: what is imported or exported stands behind it (import and export of goods) or
 * before it (goods import and export). Not thread-safe.
 */
final class EnglishPhrase extends EnglishHead {

  private static final Set<ScopeWord> WITH_GOODS = EnumSet.of(TRADE, MAKING);
  private static final Set<ScopeWord> KINDS =
      EnumSet.of(OTHER, THING, SERVICE, ADVICE, LIAISON, TECHNOLOGY, TRADE, MAKING, VALVES);
  private static final Set<ScopeWord> MATERIALS = EnumSet.of(OTHER, GOODS, THING, VALVES);
  private static final Set<ScopeWord> MORE_OBJECTS =
      EnumSet.of(GOODS, TECHNOLOGY, OTHER, OWN, LISTED, BORDER, NEUTRAL, SERVICES, THING, VALVES);
  private static final Set<ScopeWord> LISTS = with(MORE_OBJECTS, COMMA, AND, LIST, SERVICE);

  /** Whether the nouns before, up to "of", "and" or a comma, made it named. */
  private boolean namedBefore;

  private boolean noun;

  EnglishPhrase(List<ScopeWord> words, int floor, int at, int end) {
    super(words, floor, at, end);
    int heading = next;
    while (is(heading, GOODS) || is(heading, BUSINESS)) {
      heading++;
    }
    if (is(heading, COLON)) {
      next = heading;
      granted = readList();
    } else {
      granted = readTail() && readHead();
    }
    cargo |= trade;
  }

  /** Reads what is behind; false when it makes another subject of it, such as consulting. */
  private boolean readTail() {
    attribute = !of && is(next, GOODS);
    for (; next < end; next++) {
      ScopeWord before = next > at + 1 ? word(next - 1) : null;
      switch (inside(next)) {
        case BUSINESS, SERVICES, NEUTRAL, ONLY -> {}
        case OF -> {
          of = true;
          namedBefore = named;
        }
        case AGENT -> agent = true;
        case SELF -> self = true;
        case OWN -> own = true;
        case SUBJECT -> ours = true;
        case LISTED, LIKE -> listed = true;
        case BORDER, BORDER_TRADE -> border = true;
        case TECHNOLOGY -> {
          technology = true;
          named = namedBefore;
          noun = true;
        }
        case GOODS -> {
          cargo |= before == null || !KINDS.contains(before);
          named |= before != null && KINDS.contains(before);
          noun = true;
        }
        case AND -> {
          if (!isActivityList(next + 1) && !((of || noun) && is(next + 1, MORE_OBJECTS))) {
            return true;
          }
          namedBefore = named;
        }
        case COMMA -> {
          int behind = is(next + 1, AND) ? next + 2 : next + 1;
          if (!isActivityList(behind) && !isLastGeneral(behind) && !skipToOwn()) {
            return true;
          }
          namedBefore = named;
        }
        case TRADE, MAKING -> {
          boolean inList = before == AND || before == COMMA || before == TRADE || before == MAKING;
          if (!of && (noun || (is(next, MAKING) && !inList))) {
            return false;
          }
          named |= of;
        }
        case OTHER,
            THING,
            VALVES,
            SERVICE,
            ADVICE,
            LIAISON,
            PAPER,
            FILING,
            CERTIFICATE,
            COMPANY -> {
          if (!readKind(inside(next))) {
            return false;
          }
        }
        case PROHIBITED -> {
          return false;
        }
        default -> {
          if (!skipBracket()) {
            return readEnd();
          }
        }
      }
    }
    return true;
  }

  private boolean readKind(ScopeWord word) {
    boolean goods = word == OTHER || word == VALVES;
    if (!of && (!goods || cargo || trade)) {
      return false;
    }
    if (verb && !noun && SERVICES_TO_OTHERS.contains(word) && !is(next + 1, MATERIALS)) {
      return false;
    }
    named |= word != COMPANY;
    noun = true;
    return true;
  }

  /** What ends the phrase may still change it: "approved by", "by sea transport agency". */
  private boolean readEnd() {
    if (is(next, OPEN)) {
      return !isNameOfCompany();
    }
    older = is(next, APPROVED_RANGE) || (is(next, APPROVED) && is(next + 1, PER));
    int place = is(next, PER) ? next + 1 : next;
    while (place > next && is(place, OTHER)) {
      place++;
    }
    return place == next || !is(place, SERVICE);
  }

  /** Wholesale, import and export (excluding auction) of toys. */
  private boolean skipBracket() {
    int place = next;
    while (is(next, OPEN) && place < end && !is(place, CLOSE)) {
      place++;
    }
    if (of || place == next || !is(place + 1, OF)) {
      return false;
    }
    next = place;
    return true;
  }

  /** Import of steel, timber and coal required for production. */
  private boolean skipToOwn() {
    int place = next;
    while (is(place, LISTS) && !is(place, OWN)) {
      place++;
    }
    if (!of || !named || cargo || !is(place, OWN)) {
      return false;
    }
    next = place - 1;
    return true;
  }

  /** Import, export, wholesale and retail of garments. */
  private boolean isActivityList(int place) {
    return !of && is(place, WITH_GOODS);
  }

  /** Import and export of goods, technology. */
  private boolean isLastGeneral(int place) {
    return of
        && is(place, GENERAL)
        && (place + 1 == end || is(place + 1, CONNECTIVES) || is(place + 1, OPEN));
  }
}
