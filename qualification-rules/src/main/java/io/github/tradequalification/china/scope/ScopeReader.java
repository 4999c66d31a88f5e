package io.github.tradequalification.china.scope;

import static io.github.tradequalification.china.scope.ScopeWord.*;
import static io.github.tradequalification.china.scope.ScopeWord.with;

import io.github.tradequalification.china.scope.BusinessScope.Limit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sentence of a business scope, clause by clause. A clause grants, or it is a remark on
 * the clause before it, as what stands in brackets is a remark on what stands before them. Not
 * thread-safe.
 */
final class ScopeReader {

  /**
   * Words behind 边境贸易 that make another activity of it, or that another mention of it will be read
   * with.
   */
  private static final Set<ScopeWord> OTHER_SUBJECTS =
      with(with(ACTIVITIES, PAPER, CERTIFICATE), DIRECTIONS);

  private static final Set<ScopeWord> OTHER_MATTERS = with(ACTIVITIES, OTHER, VALVES, DOMESTIC);

  private static final Set<ScopeWord> SMALL_WORDS =
      EnumSet.of(AND, LIST, OF, BUSINESS, NEUTRAL, VERB, INCLUDING);

  private static final Set<ScopeWord> ENDS = EnumSet.of(COMMA, OPEN, CLOSE);

  /** Words between a grant and 除外 that leave 除外 to be about the grant. */
  private static final Set<ScopeWord> NO_NEW_MATTER =
      with(SMALL_WORDS, SERVICES, CARGO, GOODS, TECHNOLOGY, AGENT, SELF, EXCEPTED);

  /** Words after 禁止 that leave it to be about the import or export behind them. */
  private static final Set<ScopeWord> STILL_PROHIBITED = with(SMALL_WORDS, PROHIBITED);

  private final List<ScopeWord> words;
  private final int start;
  private final int end;
  private final ScopeTally tally;

  /** Whether this is a bracket behind a grant, which can limit but not grant. */
  private final boolean remark;

  private Set<ScopeGrant> previous = new LinkedHashSet<>();
  private Set<ScopeGrant> current = new LinkedHashSet<>();

  // Of the clause, and from its last grant on.
  private final Set<ScopeGrant> deniable = new LinkedHashSet<>();
  private final Set<ScopeWord> seen = EnumSet.noneOf(ScopeWord.class);
  private @Nullable ChinesePhrase phrase;
  private int floor;
  private boolean denied;
  private boolean prohibited;
  private boolean barring;
  private boolean byBorder;
  private final ScopeApproval approval;
  // Of the sentence.
  private final OwnGoods own;
  private boolean conditional;

  ScopeReader(List<ScopeWord> sentence, ScopeTally tally) {
    this(sentence, 0, sentence.size(), tally, false);
  }

  private ScopeReader(List<ScopeWord> words, int start, int end, ScopeTally tally, boolean remark) {
    this.words = words;
    this.start = start;
    this.end = end;
    this.tally = tally;
    this.remark = remark;
    this.floor = start;
    this.approval = new ScopeApproval(remark);
    this.own = new OwnGoods(words, start, end, tally);
  }

  /** Reads the sentence and adds what it grants to the tally. */
  void read() {
    readWords();
    previous.forEach(tally::add);
  }

  private Set<ScopeGrant> remarkOn(Set<ScopeGrant> grants) {
    previous = grants;
    readWords();
    return previous;
  }

  private void readWords() {
    for (int i = start; i < end; ) {
      ScopeWord word = words.get(i);
      if (word == COMMA) {
        endClause();
        floor = ++i;
      } else if (word == OPEN) {
        i = readBracket(i);
      } else if (DIRECTIONS.contains(word) && !remark) {
        i = readPhrase(i, word);
      } else {
        readWord(i, word);
        i++;
      }
    }
    endClause();
  }

  private void readWord(int place, ScopeWord word) {
    switch (word) {
      case NOT, BARRING -> {
        denied = true;
        barring |= word == BARRING;
      }
      case LIAISON -> {
        if (isOfLiaison(place)) current.clear();
        approval.ofAnotherMatter();
      }
      case BY_BORDER -> {
        byBorder = true;
        current = ScopeRemark.each(current, grant -> grant.limitedTo(Limit.BORDER_TRADE));
      }
      case ABROAD -> {
        if (!denied && own.areSoldAbroad(place)) tally.addSalesAbroad();
      }
      case MAKING -> {
        tally.making();
        approval.ofAnotherMatter();
      }
      case BEYOND -> denied = false;
      case EXCEPTED -> {
        current.removeAll(deniable);
        denied = false;
        conditional = false;
        approval.ofNothingBefore();
      }
      case CONDITION -> conditional = true;
      case PER, FILING, PAPER -> readApproval(place, word);
      case APPROVED, CERTIFICATE, APPROVED_RANGE -> {
        readApproval(place, word);
        if (!conditional && current.isEmpty()) approval.goesAhead();
      }
      case BORDER_TRADE, PROCESSING_TRADE -> readSpecialTrade(place, word);
      default -> {
        if (ACTIVITIES.contains(word)) approval.ofAnotherMatter();
      }
    }
    if (!NO_NEW_MATTER.contains(word)) {
      deniable.clear();
    }
    prohibited = word == PROHIBITED || (prohibited && STILL_PROHIBITED.contains(word));
    seen.add(word);
  }

  private void readApproval(int place, ScopeWord word) {
    boolean by = place + 1 < end && words.get(place + 1) == PER;
    approval.read(word, isToThePoint(), by, current.isEmpty());
  }

  /** Whether what follows is about all of the last grant. */
  private boolean isToThePoint() {
    return !denied && !conditional && (remark || !hasSeen(OTHER_MATTERS));
  }

  private boolean hasSeen(Set<ScopeWord> any) {
    return !Collections.disjoint(seen, any);
  }

  private void readSpecialTrade(int place, ScopeWord word) {
    int next = place + 1;
    while (next < end && (words.get(next) == BUSINESS || words.get(next) == NEUTRAL)) {
      next++;
    }
    if (remark || (next < end && OTHER_SUBJECTS.contains(words.get(next)))) {
      return;
    }
    if (word == PROCESSING_TRADE) {
      if (!denied && !prohibited) tally.addProcessing();
    } else {
      add(new ScopeGrant(true, false, false, true, true, EnumSet.of(Limit.BORDER_TRADE)));
    }
  }

  private int readPhrase(int place, ScopeWord word) {
    ScopePhrase read;
    boolean imports = word != EXPORT;
    boolean exports = word != IMPORT;
    if (EnglishPhrase.WORDS.contains(word)) {
      EnglishPhrase english = new EnglishPhrase(words, floor, place, end);
      imports = english.imports();
      exports = english.exports();
      phrase = null;
      read = english;
    } else {
      phrase = new ChinesePhrase(words, floor, place, end, phrase);
      read = phrase;
    }
    denied &= !(barring && isBeyond(read));
    read.border |= byBorder;
    read.own |= own.are(read);
    boolean onlyOneWay = imports != exports && seen.contains(ONLY);
    if (read.granted && onlyOneWay && current.isEmpty() && !previous.isEmpty()) {
      boolean in = imports;
      previous = ScopeRemark.each(previous, grant -> grant.inDirections(in, !in));
    } else if (read.granted) {
      add(read.grant(imports, exports));
    }
    if (!read.granted || denied || prohibited) {
      seen.addAll(words.subList(place, read.next));
    }
    prohibited = false;
    floor = read.next;
    return read.next;
  }

  /** 除国家禁止进出口的各类商品的进出口业务: 以外 is left out. */
  private boolean isBeyond(ScopePhrase read) {
    boolean last = read.next == end || ENDS.contains(words.get(read.next));
    return read.cargo && last && hasSeen(DIRECTIONS);
  }

  /** 服装进出口、技术交流的业务联络. */
  private boolean isOfLiaison(int place) {
    int before = place - 1;
    while (before > floor && (words.get(before) == BUSINESS || words.get(before) == NEUTRAL)) {
      before--;
    }
    return before >= floor && words.get(before) == OF;
  }

  private void add(ScopeGrant grant) {
    if (denied || prohibited) {
      return;
    }
    current = approval.on(current);
    approval.ofNothingBefore();
    ScopeGrant full = approval.on(grant);
    if (current.add(full)) {
      deniable.add(full);
    }
    seen.clear();
    conditional = false;
  }

  /**
   * A bracket is a remark on what has been granted before it; where nothing has, it may grant
   * itself.
   */
  private int readBracket(int open) {
    int close = open + 1;
    while (close < end && words.get(close) != CLOSE) {
      close++;
    }
    boolean onPrevious = open == floor || hasSeen(EXCLUSIONS);
    if (!current.isEmpty()) {
      current = new ScopeReader(words, open + 1, close, tally, true).remarkOn(current);
    } else if (onPrevious && !previous.isEmpty()) {
      previous = new ScopeReader(words, open + 1, close, tally, true).remarkOn(previous);
    } else if (!denied && !prohibited && !excludes(open, close)) {
      new ScopeReader(words, open + 1, close, tally, false).read();
    }
    deniable.clear();
    return close + 1;
  }

  private boolean excludes(int open, int close) {
    ScopeWord first = words.get(open + 1);
    boolean clauses = words.subList(open, close).contains(COMMA);
    return first == NOT || first == BARRING || (!clauses && words.get(close - 1) == EXCEPTED);
  }

  private void endClause() {
    previous = current.isEmpty() ? approval.on(previous) : previous;
    current = approval.on(current);
    boolean exclusion = hasSeen(EXCLUSIONS);
    boolean way = current.isEmpty() && seen.contains(BY_BORDER); // 以边贸方式，开展进出口业务
    if (remark || seen.contains(ONLY) || exclusion) {
      ScopeRemark said = new ScopeRemark(seen, exclusion, conditional);
      previous = current.isEmpty() ? said.on(previous) : previous;
      current = said.on(current);
    }
    if (!current.isEmpty() || (!remark && !exclusion && hasSeen(OTHER_MATTERS))) {
      previous.forEach(tally::add);
      previous = current;
      current = new LinkedHashSet<>();
    }
    own.endClause(seen);
    approval.endClause();
    deniable.clear();
    seen.clear();
    phrase = null;
    denied = false;
    barring = false;
    prohibited = false;
    byBorder = way;
  }
}
