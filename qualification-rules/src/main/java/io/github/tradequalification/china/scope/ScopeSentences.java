package io.github.tradequalification.china.scope;

import static io.github.tradequalification.china.scope.ScopeWord.*;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts plain text into sentences of {@link ScopeWord}s. What stands in brackets stays in its
 * sentence; a bracket within a bracket is a clause of it; one that nothing closes is a comma. Not
 * thread-safe.
 */
final class ScopeSentences {

  /** What may stand behind 进出口 where it is one of several activities. */
  private static final String BARE_ENDS = ",;、)(和及与或";

  private final String text;
  private final BitSet neverClosed;
  private final ScopeItems items;
  private ScopeLine line = new ScopeLine();
  private int depth;

  /** The bracket has begun to grant, so that brackets within it may be remarks on that. */
  private boolean granting;

  /** The bracket is an exclusion, of which brackets within it are a part. */
  private boolean excludes;

  /** Takes text as {@link ScopeText#plain} makes it, and tells the items what it holds. */
  ScopeSentences(String text, ScopeItems items) {
    this.text = text;
    this.items = items;
    this.neverClosed = neverClosed(text);
  }

  /** Hands on each sentence that is not empty, until one is answered with false. */
  void forEach(Predicate<List<ScopeWord>> reader) {
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == ';' || c == ':') {
        if (!stop(c, i + 1, reader)) {
          return;
        }
        i++;
      } else if (c == '(' || c == ')') {
        bracket(c == '(', i);
        i++;
      } else {
        i += word(i);
      }
    }
    end(reader);
  }

  private boolean stop(char c, int next, Predicate<List<ScopeWord>> reader) {
    items.endClause();
    if (c == ':' && line.isHeading()) {
      line.add(COLON);
    } else if (depth > 0) {
      line.comma();
    } else if (c == ';' && isOfTrade(next)) {
      line.joinTrade();
    } else {
      return end(reader);
    }
    return true;
  }

  private boolean end(Predicate<List<ScopeWord>> reader) {
    items.endClause();
    ScopeLine sentence = line;
    line = new ScopeLine();
    return sentence.isEmpty() || reader.test(sentence.words());
  }

  private void bracket(boolean opening, int at) {
    items.endClause();
    int before = depth;
    if (opening && !neverClosed.get(at)) {
      depth++;
    } else if (!opening && depth > 0) {
      depth--;
    }
    if (before == depth) {
      line.comma();
    } else if (Math.min(before, depth) == 0) {
      line.add(opening ? OPEN : CLOSE);
      excludes = opening && startsWithExclusion(at + 1);
      granting = false;
    } else if (granting && !excludes) {
      line.comma();
    }
  }

  private boolean startsWithExclusion(int at) {
    Entry entry = at < text.length() ? ScopeWord.at(text, at) : null;
    return entry != null && (entry.word() == NOT || entry.word() == BARRING);
  }

  /** Adds the word at a place, if it is one, and returns its length in the text. */
  private int word(int at) {
    Entry entry = ScopeWord.at(text, at);
    if (entry != null && !isPartOfWord(entry, at)) {
      add(entry, at);
      return entry.text().length();
    }
    int to = at;
    boolean number = true;
    for (; to < text.length() && ScopeWord.isLatin(text.charAt(to)); to++) {
      number &= Character.isDigit(text.charAt(to));
    }
    boolean letter = to > at ? !number : isLetter(text.charAt(at));
    if (letter) {
      items.see(OTHER);
      line.other(to == at);
    }
    return Math.max(1, to - at);
  }

  /** 无 is nothing only on its own. */
  private boolean isPartOfWord(Entry entry, int at) {
    return entry.word() == FORMAL && entry.text().length() == 1 && isLetterAt(at + 1);
  }

  private void add(Entry entry, int at) {
    ScopeWord word = entry.word();
    if (word == COMMA) {
      items.endClause();
    } else {
      items.see(word);
    }
    if (line.endsWithComma() && isOfTrade(at)) {
      line.joinTrade();
    }
    granting |= DIRECTIONS.contains(word);
    line.add(word, entry.text().length() == 1);
  }

  /** 进出口 or 佣金代理 at a place, as one of several activities with the same goods. */
  private boolean isOfTrade(int at) {
    int next = line.endsInTrade(true) ? behindActivity(at) : -1;
    if (next < 0 || (next < text.length() && BARE_ENDS.indexOf(text.charAt(next)) < 0)) {
      return false;
    }
    return line.endsInTrade(behindActivity(next + 1) > 0);
  }

  private int behindActivity(int at) {
    Entry entry = at < text.length() ? ScopeWord.at(text, at) : null;
    boolean activity = entry != null && (entry.word() == BOTH || entry.word() == TRADE);
    return entry != null && activity ? at + entry.text().length() : -1;
  }

  private boolean isLetterAt(int at) {
    return at < text.length() && isLetter(text.charAt(at));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.isSurrogate(c);
  }

  private static BitSet neverClosed(String text) {
    BitSet neverClosed = new BitSet();
    int closing = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      if (text.charAt(i) == ')') {
        closing++;
      } else if (text.charAt(i) == '(' && closing-- <= 0) {
        neverClosed.set(i);
        closing = 0;
      }
    }
    return neverClosed;
  }
}
