package io.github.tradequalification.china.scope;

import static io.github.tradequalification.china.scope.ScopeWord.*;
import static io.github.tradequalification.china.scope.ScopeWord.with;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The mention of import and export in an English phrase, and what stands before it. Not
 * thread-safe.
 */
abstract class EnglishHead extends ScopePhrase {

  private static final Set<ScopeWord> VERBS = EnumSet.of(ENGLISH_IMPORTING, ENGLISH_EXPORTING);

  /** The mentions of import and export in English. */
  static final Set<ScopeWord> WORDS = with(VERBS, ENGLISH_IMPORT, ENGLISH_EXPORT, ENGLISH_TRADE);

  static final Set<ScopeWord> CONNECTIVES = EnumSet.of(AND, LIST, COMMA);
  static final Set<ScopeWord> GENERAL = EnumSet.of(GOODS, TECHNOLOGY);

  /** Behind them, import and export goods are goods that others trade. */
  private static final Set<ScopeWord> NOUNS = EnumSet.of(OTHER, COMPANY, GOODS);

  private boolean imports;
  private boolean exports;

  /** Something stands behind "of", or as the object of a verb. */
  boolean of;

  boolean verb;

  /** It is foreign trade. */
  boolean trade;

  /** As in "import and export goods". */
  boolean attribute;

  EnglishHead(List<ScopeWord> words, int floor, int at, int end) {
    super(words, floor, at, end);
    int place = at;
    while (is(place, WORDS)) {
      trade |= is(place, ENGLISH_TRADE);
      verb |= is(place, VERBS);
      imports |= trade || is(place, ENGLISH_IMPORT) || is(place, ENGLISH_IMPORTING);
      exports |= trade || is(place, ENGLISH_EXPORT) || is(place, ENGLISH_EXPORTING);
      next = place + 1;
      place = next;
      for (int i = 0; i < 2 && is(place, CONNECTIVES); i++) {
        place++;
      }
    }
    of = verb;
  }

  boolean imports() {
    return imports;
  }

  boolean exports() {
    return exports;
  }

  /** Reads what is before; false when import and export are but the subject of something else. */
  final boolean readHead() {
    int place = at - 1;
    while (is(place, NEUTRAL)) {
      place--;
    }
    if (attribute && is(place, OF) && is(place - 1, VERB) && is(place - 2, AND)) {
      return !isSubjectOfAnother(place - 3);
    }
    if (is(place, OF)) {
      return !((attribute || trade) && is(place - 1, NOUNS)) && !isSubjectOfAnother(place - 1);
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
        case SERVICE, ADVICE, LIAISON, TRADE, MAKING, THING -> {
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
    boolean strong = false;
    for (int place = from; place >= floor; place--) {
      switch (inside(place)) {
        case GOODS -> weak = true;
        case TECHNOLOGY -> {
          named |= weak;
          technology |= !weak;
          strong = !weak;
          weak = false;
        }
        case OTHER, THING, VALVES -> {
          named |= !strong;
          weak = false;
        }
        case OWN -> own = true;
        case SUBJECT -> ours = true;
        case LISTED, LIKE -> listed = true;
        case BORDER, BORDER_TRADE -> border = true;
        case SELF -> self = true;
        case AGENT -> agent = true;
        case NEUTRAL, BUSINESS -> {}
        case AND -> {
          cargo |= weak;
          weak = false;
          strong = false;
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
