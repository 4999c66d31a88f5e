package io.github.tradequalification.china.scope;

import static io.github.tradequalification.china.scope.ScopeWord.*;
import static io.github.tradequalification.china.scope.ScopeWord.with;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence in the making. Some words take their meaning from those before them: 业 only behind
 * 进出口, a colon only behind the heading 出口. Not thread-safe.
 */
final class ScopeLine {

  private static final Set<ScopeWord> CONNECTIVES = EnumSet.of(AND, LIST);
  private static final Set<ScopeWord> BREAKS = EnumSet.of(COMMA, OPEN, CLOSE, COLON);

  /** All that the heading of a list may hold, as in 主营进出口商品：服装. */
  private static final Set<ScopeWord> HEADING =
      with(
          with(DIRECTIONS, GOODS, BUSINESS, NEUTRAL, VERB, SELF, AGENT, OF),
          EnumSet.of(TRADE, MAKING, AND, LIST));

  private static final Set<ScopeWord> OF_TRADE =
      EnumSet.of(TRADE, MAKING, SERVICE, NEUTRAL, AND, LIST);

  private final List<ScopeWord> words = new ArrayList<>();

  /** The last word is one letter that means nothing. */
  private boolean letter;

  private boolean international;

  /**
   * How many activities of trade end the line, brackets aside, and whether 的 stands before them.
   */
  private int trades;

  private boolean ofGoods;
  private boolean inBracket;

  List<ScopeWord> words() {
    return words;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Adds a word of a text. */
  void add(ScopeWord word, boolean oneCharacter) {
    if (word == BUSINESS && oneCharacter && !DIRECTIONS.contains(last(1))) {
      other(true);
    } else {
      add(word);
    }
  }

  /** Adds a word, or a mark. */
  void add(ScopeWord word) {
    if (word == OF && international) {
      words.set(words.size() - 1, ENGLISH_TRADE);
    }
    international = word == INTERNATIONAL_TRADE;
    switch (word) {
      case INTERNATIONAL_TRADE -> push(BUSINESS);
      case WITHIN -> push(last(last(1) == OF ? 2 : 1) == NEUTRAL ? NEUTRAL : LISTED);
      case AND, LIST -> connect(word);
      case TECHNOLOGY -> technology();
      case FORMAL -> nothing();
      case ELSEWHERE, FREE -> other(false);
      default -> push(word);
    }
    letter = false;
  }

  private void nothing() {
    if (last(1) == COLON) {
      push(FORMAL);
    } else {
      other(false);
    }
  }

  /** Adds what means nothing, most often goods. */
  void other(boolean oneLetter) {
    letter = oneLetter && last(1) != OTHER;
    international = false;
    addOnce(OTHER);
  }

  /** Adds a comma, unless there is one. */
  void comma() {
    addOnce(COMMA);
    letter = false;
    international = false;
  }

  private void push(ScopeWord word) {
    if (word == OPEN || word == CLOSE) {
      inBracket = word == OPEN;
    } else if (!inBracket) {
      countTrade(word);
    }
    words.add(word);
  }

  private void countTrade(ScopeWord word) {
    if (word != COMMA && (!OF_TRADE.contains(word) || last(1) == COMMA)) {
      trades = 0;
      ofGoods = word == OF;
    }
    trades += word == TRADE ? 1 : 0;
  }

  private void addOnce(ScopeWord word) {
    if (last(1) != word) {
      push(word);
    }
  }

  /** One connective is enough: 商品和和技术, 商品、及技术. */
  private void connect(ScopeWord word) {
    if (!CONNECTIVES.contains(last(1))) {
      push(word);
    } else if (word == AND) {
      words.set(words.size() - 1, AND);
    }
  }

  /** 各类商品级技术, 各类商品技术: the connective was mistyped, or left out. */
  private void technology() {
    ScopeWord before = last(2);
    if (letter && (before == GOODS || before == CARGO)) {
      words.set(words.size() - 1, AND);
    } else if (last(1) == GOODS && before == NEUTRAL) {
      push(AND);
    }
    push(TECHNOLOGY);
  }

  /** Whether a colon here has a list behind it: 出口：服装. */
  boolean isHeading() {
    boolean direction = false;
    for (int i = words.size() - 1; i >= 0 && !BREAKS.contains(words.get(i)); i--) {
      if (!HEADING.contains(words.get(i))) {
        return false;
      }
      direction |= DIRECTIONS.contains(words.get(i));
    }
    return direction;
  }

  /**
   * Whether activities with goods end here, to which 进出口 alone may belong: 服装的批发，进出口.
   *
   * @param goesOn whether another such activity follows: 服装批发，进出口，佣金代理
   */
  boolean endsInTrade(boolean goesOn) {
    return trades > 1 || (trades == 1 && (ofGoods || goesOn));
  }

  /** Lets the activities go on behind a comma. */
  void joinTrade() {
    if (last(1) == COMMA) {
      words.set(words.size() - 1, LIST);
    } else {
      connect(LIST);
    }
  }

  boolean endsWithComma() {
    return last(1) == COMMA;
  }

  private ScopeWord last(int nth) {
    return words.size() < nth ? COMMA : words.get(words.size() - nth);
  }
}
