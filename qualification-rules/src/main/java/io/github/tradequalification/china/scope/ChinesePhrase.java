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
      EnumSet.of(
          CARGO, GOODS, TECHNOLOGY, OTHER, OWN, SUBJECT, LISTED, LIKE, BORDER, VALVES, DOMESTIC);
  private static final Set<ScopeWord> ATTRIBUTES = with(NOUNS, NEUTRAL, OF);
  private static final Set<ScopeWord> OTHER_SUBJECTS =
      with(SERVICES_TO_OTHERS, THING, PAPER, FILING, CERTIFICATE, COMPANY, MAKING, OF, PROVIDE);
  private static final Set<ScopeWord> OTHER_SUBJECTS_BEHIND =
      with(SERVICES_TO_OTHERS, PAPER, FILING, CERTIFICATE, COMPANY);

  private static final Set<ScopeWord> ADVISERS = EnumSet.of(ADVICE, LIAISON);

  /** Behind 经营 and 进行: 进出口经营企业, 进出口业务进行联系. */
  private static final Set<ScopeWord> DOERS = EnumSet.of(COMPANY, ADVICE, LIAISON);

  /** What may stand between one matter of a service and the service. */
  private static final Set<ScopeWord> MORE_MATTERS =
      with(with(ATTRIBUTES, AND, LIST, BUSINESS, THING), BOTH, IMPORT, EXPORT);

  private boolean business;

  /** Where the matters end that follow, and the last mention of import or export among them. */
  private int mattersEnd;

  private int lastMention;

  /** Reads a phrase; {@code before} is the phrase before it in the clause, or null. */
  ChinesePhrase(List<ScopeWord> words, int floor, int at, int end, @Nullable ChinesePhrase before) {
    super(words, floor, at, end, before);
    if (before != null) {
      mattersEnd = before.mattersEnd;
      lastMention = before.lastMention;
    }
    readTail();
    granted = isGranted();
  }

  private void readTail() {
    next = at + 1;
    for (; ; next++) {
      if ((is(next, OF) && (is(next + 1, BUSINESS) || is(next + 1, AGENT)))
          || (is(next, GOODS) && is(next + 1, COLON))) {
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
    if (is(next, COLON)) {
      return cargo || technology || readList();
    }
    if (is(at, FOREIGN_TRADE)) {
      return isTradeItself();
    }
    if (is(next, CONNECTIVES)) {
      return !isOfBrand() && !isInletOrOutlet() && !isOneOfTheMatters();
    }
    boolean goodsBehind = is(at, BOTH) && is(next, THING) && is(next + 1, OTHER);
    if ((is(next, OTHER_SUBJECTS) && !goodsBehind) || (is(next, VERB) && is(next + 1, DOERS))) {
      return false;
    }
    boolean hasNoun = cargo || technology || named || own || ours || listed || border;
    if (is(next, OPEN)) {
      return !isNameOfCompany() && !isInletOrOutlet() && (hasNoun || business || !isBrand());
    }
    if (!is(next, NOUNS) && !goodsBehind) {
      return !isInletOrOutlet() && !isOfBrand();
    }
    if (business || cargo || technology) {
      return !isSubjectOfAnother();
    }
    return !hasNoun && !afterActivity && readObject();
  }

  /** Not 对外贸易咨询, nor 对外贸易主管部门. */
  private boolean isTradeItself() {
    return !is(next, OTHER_SUBJECTS)
        && !is(next, NOUNS)
        && !(is(next, CONNECTIVES) && isOneOfTheMatters())
        && !(is(next, OPEN) && isNameOfCompany());
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

  /** 进口、国产汽车, 进口，国产别克牌汽车销售: the import is but where the goods come from. */
  private boolean isOfBrand() {
    boolean bare = is(at, IMPORT) && !business && !cargo && !technology;
    if (!bare || !(is(next, COMMA) || is(next, CONNECTIVES))) {
      return false;
    }
    int place = next + 1;
    while (is(next, COMMA) && is(place, NOUNS) && !is(place, DOMESTIC)) {
      place++;
    }
    return is(place, DOMESTIC);
  }

  /** 进口（雪铁龙）品牌汽车销售. */
  private boolean isBrand() {
    int place = next;
    while (place < end && !is(place, CLOSE)) {
      place++;
    }
    return !is(at, BOTH) && is(place + 1, NOUNS);
  }

  /**
   * 进出口贸易和投资业务的咨询, 设备进口和成品出口的报关: a service whose matters are many, import and export among them. In
   * 货物进出口和技术的咨询 they are not.
   */
  private boolean isOneOfTheMatters() {
    readMatters(next + 1);
    if (cargo || technology || !is(mattersEnd - 1, OF)) {
      return false;
    }
    if (lastMention > next) {
      return is(mattersEnd, SERVICES_TO_OTHERS);
    }
    int place = mattersEnd;
    while (is(place, SERVICE)) {
      place++;
    }
    return !named && is(place, ADVISERS) && (business ? is(next, AND) : is(at - 1, LIST));
  }

  /** 进出口货物、进出口货物运输的报关. */
  private boolean isServiceBehind(int from) {
    readMatters(from);
    return is(mattersEnd, SERVICES_TO_OTHERS);
  }

  /**
   * Finds where matters end; the phrase before may have read them, so that many take linear time.
   */
  private void readMatters(int from) {
    if (mattersEnd > from) {
      return;
    }
    for (mattersEnd = from; is(mattersEnd, MORE_MATTERS); mattersEnd++) {
      lastMention = is(mattersEnd, DIRECTIONS) ? mattersEnd : lastMention;
    }
  }

  /**
   * 出口本企业自产产品: import or export as a verb with its object. But 进口食品 is goods that were imported, so
   * an import needs an object that says for whom; and 进出口商品 begins the names of many other things.
   */
  private boolean readObject() {
    boolean general = false;
    boolean connected = false;
    boolean inlet = false;
    for (int place = next; place < end; place++) {
      switch (inside(place)) {
        case CARGO, GOODS -> {
          general |= !named;
          cargo |= !named;
        }
        case TECHNOLOGY -> technology = true;
        case OTHER, VALVES, DOMESTIC -> {
          boolean nameOfGoods = general && !connected;
          inlet |= is(at, BOTH) && !verb && !is(place, OTHER);
          if ((nameOfGoods || inlet) && !own && !ours && !listed) {
            return false;
          }
          named = true;
        }
        case OWN -> own = true;
        case SUBJECT -> ours = true;
        case LISTED, LIKE -> listed = true;
        case BORDER -> border = true;
        case AND, LIST -> connected = true;
        case MAKING -> {
          if (!own && !ours) {
            return false;
          }
        }
        case TRADE -> {
          return connected && (own || ours || (is(at, BOTH) && named));
        }
        case SERVICE, ADVICE, LIAISON, THING, PAPER, FILING, CERTIFICATE, COMPANY -> {
          if (!is(place, THING) || !is(place + 1, OTHER)) {
            return (own || ours) && connected;
          }
        }
        case BOTH, IMPORT, EXPORT -> {
          return isObject() && !(connected && isServiceBehind(place));
        }
        case OF, NEUTRAL, BUSINESS, SERVICES, AGENT, SELF, VERB, INCLUDING -> {}
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
