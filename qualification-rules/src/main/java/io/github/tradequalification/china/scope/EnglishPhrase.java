package io.github.tradequalification.china.scope;

import static io.github.tradequalification.china.scope.ScopeWord.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An English phrase: what is imported or exported stands behind it (import and export of goods) or
 * before it (goods import and export). Not thread-safe.
 */
final class EnglishPhrase extends ScopePhrase {

  private static final Set<ScopeWord> DIRECTIONS = EnumSet.of(ENGLISH_IMPORT, ENGLISH_EXPORT);
  private static final Set<ScopeWord> CONNECTIVES = EnumSet.of(AND, LIST, COMMA);
  private static final Set<ScopeWord> ACTIVITIES = EnumSet.of(TRADE, MAKING);
  private static final Set<ScopeWord> KINDS =
      EnumSet.of(OTHER, THING, SERVICE, TECHNOLOGY, TRADE, MAKING, VALVES);
  private static final Set<ScopeWord> GENERAL = EnumSet.of(GOODS, TECHNOLOGY);
  private static final Set<ScopeWord> MORE_OBJECTS =
      EnumSet.of(GOODS, TECHNOLOGY, OTHER, OWN, LISTED, BORDER, NEUTRAL, SERVICES, THING, VALVES);

  private boolean imports;
  private boolean exports;

  /** Something stands behind "of". */
  private boolean of;

  EnglishPhrase(List<ScopeWord> words, int floor, int at, int end) {
    super(words, floor, at, end);
    readDirections();
    granted = readTail() && readHead();
  }

  boolean imports() {
    return imports;
  }

  boolean exports() {
    return exports;
  }

  private void readDirections() {
    int place = at;
    while (is(place, DIRECTIONS)) {
      imports |= is(place, ENGLISH_IMPORT);
      exports |= is(place, ENGLISH_EXPORT);
      next = place + 1;
      place = next;
      for (int i = 0; i < 2 && is(place, CONNECTIVES); i++) {
        place++;
      }
    }
  }

  /** Reads what is behind; false when it makes another subject of it, such as consulting. */
  private boolean readTail() {
    boolean noun = false;
    for (; next < end; next++) {
      ScopeWord before = next > at + 1 ? word(next - 1) : null;
      switch (inside(next)) {
        case BUSINESS, SERVICES, NEUTRAL, ONLY -> {}
        case OF -> of = true;
        case AGENT -> agent = true;
        case SELF -> self = true;
        case OWN -> own = true;
        case LISTED -> listed = true;
        case BORDER, BORDER_TRADE -> border = true;
        case TECHNOLOGY -> {
          technology = true;
          noun = true;
        }
        case GOODS -> {
          cargo |= before == null || !KINDS.contains(before);
          named |= before != null && KINDS.contains(before);
          noun = true;
        }
        case AND -> {
          if (!goesOn(next + 1, noun)) {
            return true;
          }
        }
        case COMMA -> {
          int behind = is(next + 1, AND) ? next + 2 : next + 1;
          if (!isActivityList(behind) && !isLastGeneral(behind)) {
            return true;
          }
        }
        case TRADE, MAKING -> {
          boolean inList = before == AND || before == COMMA || before == TRADE || before == MAKING;
          if (!of && (noun || (is(next, MAKING) && !inList))) {
            return false;
          }
          named |= of;
        }
        case OTHER, THING, VALVES, SERVICE, PAPER, CERTIFICATE, COMPANY -> {
          boolean company = is(next, COMPANY);
          if (!of && ((!is(next, OTHER) && !is(next, VALVES)) || cargo)) {
            return false;
          }
          named |= !company;
          noun = true;
        }
        case PROHIBITED -> {
          return false;
        }
        default -> {
          return !is(next, OPEN) || !isNameOfCompany();
        }
      }
    }
    return true;
  }

  private boolean goesOn(int place, boolean noun) {
    return isActivityList(place) || ((of || noun) && is(place, MORE_OBJECTS));
  }

  /** Import, export, wholesale and retail of garments. */
  private boolean isActivityList(int place) {
    return !of && is(place, ACTIVITIES);
  }

  /** Import and export of goods, technology. */
  private boolean isLastGeneral(int place) {
    return of
        && is(place, GENERAL)
        && (place + 1 == end || is(place + 1, CONNECTIVES) || is(place + 1, OPEN));
  }

  /** Reads what is before; false when import and export are but the subject of something else. */
  private boolean readHead() {
    int place = at - 1;
    while (is(place, NEUTRAL)) {
      place--;
    }
    if (is(place, OF)) {
      return !isSubjectOfAnother(place - 1);
    }
    if (!of) {
      readModifiers(place);
    }
    return true;
  }

  private boolean isSubjectOfAnother(int from) {
    boolean other = false;
    for (int place = from; place >= floor; place--) {
      switch (inside(place)) {
        case SERVICE, TRADE, MAKING, THING -> {
          return true;
        }
        case AGENT -> {
          agent = true;
          other = true;
        }
        case AND -> {
          if (other) {
            return false;
          }
        }
        case OTHER -> other = true;
        case SERVICES, NEUTRAL, BUSINESS, OF, GOODS, TECHNOLOGY -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private void readModifiers(int from) {
    boolean weak = false;
    for (int place = from; place >= floor; place--) {
      switch (inside(place)) {
        case GOODS -> weak = true;
        case TECHNOLOGY -> {
          named |= weak;
          technology |= !weak;
          weak = false;
        }
        case OTHER, THING, VALVES -> {
          named = true;
          weak = false;
        }
        case OWN -> own = true;
        case LISTED -> listed = true;
        case BORDER, BORDER_TRADE -> border = true;
        case SELF -> self = true;
        case AGENT -> agent = true;
        case NEUTRAL, BUSINESS -> {}
        case AND -> {
          cargo |= weak;
          weak = false;
          boolean more = is(place - 1, GENERAL) || is(place - 1, SELF) || is(place - 1, AGENT);
          if (place == from || !more) {
            return;
          }
        }
        default -> {
          cargo |= weak;
          return;
        }
      }
    }
    cargo |= weak;
  }
}
