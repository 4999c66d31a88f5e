package io.github.tradequalification.china.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts plain text into sentences of {@link ScopeWord}s. What stands in brackets stays in its
 * sentence; brackets within brackets are dropped; one that nothing closes is closed by the end of
 * its sentence. Not thread-safe.
 */
final class ScopeSentences {

  private final String text;
  private final BitSet neverClosed;
  private List<ScopeWord> words = new ArrayList<>();
  private int depth;
  private boolean ajar;

  /** Takes text as {@link ScopeText#plain} makes it. */
  ScopeSentences(String text) {
    this.text = text;
    this.neverClosed = neverClosed(text);
  }

  /** Hands on each sentence that is not empty, until one is answered with false. */
  void forEach(Predicate<List<ScopeWord>> reader) {
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (c == ';' && depth == 0) {
        if (!end(reader)) {
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

  private boolean end(Predicate<List<ScopeWord>> reader) {
    if (ajar) {
      words.add(ScopeWord.CLOSE);
      ajar = false;
    }
    List<ScopeWord> sentence = words;
    words = new ArrayList<>();
    return sentence.isEmpty() || reader.test(sentence);
  }

  private void bracket(boolean opening, int at) {
    boolean within = ajar || depth > 0;
    if (opening && neverClosed.get(at)) {
      ajar = true;
    } else if (opening) {
      depth++;
    } else if (depth > 0) {
      depth--;
    }
    boolean stillWithin = ajar || depth > 0;
    if (within != stillWithin) {
      words.add(opening ? ScopeWord.OPEN : ScopeWord.CLOSE);
    } else if (!within) {
      addOnce(ScopeWord.COMMA);
    }
  }

  /** Adds the word at a place, if it is one, and returns its length in the text. */
  private int word(int at) {
    ScopeWord.Entry entry = ScopeWord.at(text, at);
    if (entry != null) {
      words.add(entry.word());
      return entry.text().length();
    }
    if (text.charAt(at) == ';') {
      words.add(ScopeWord.COMMA);
      return 1;
    }
    int to = at;
    boolean number = true;
    for (; to < text.length() && ScopeWord.isLatin(text.charAt(to)); to++) {
      number &= Character.isDigit(text.charAt(to));
    }
    boolean letter = to > at ? !number : isLetter(text.charAt(at));
    if (letter) {
      addOnce(ScopeWord.OTHER);
    }
    return Math.max(1, to - at);
  }

  private void addOnce(ScopeWord word) {
    if (words.isEmpty() || words.get(words.size() - 1) != word) {
      words.add(word);
    }
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
