package io.github.tradequalification.note;

import io.github.tradequalification.internal.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines: English at spaces, Chinese between characters, a word longer than a
 * line where the line ends.
 */
final class LineBreaks {

  private static final String NEVER_FIRST = "，。、；：？！）〕】》〉」』”’…—～％·,.;:?!)]}%";
  private static final String NEVER_LAST = "（〔【《〈「『“‘([{￥$";
  private static final int FARTHEST_BACK = 8;
  private static final int LONGEST_MARK = 8;

  private final DisplayWidth width;
  private final int room;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;

  private LineBreaks(DisplayWidth width, int room) {
    this.width = width;
    this.room = room;
  }

  /** The lines: at least one, none wider than the room. */
  static List<String> of(String text, int room, DisplayWidth width) {
    LineBreaks breaks = new LineBreaks(width, room);
    breaks.lay(text.codePoints().toArray());
    return breaks.lines;
  }

  private void lay(int[] text) {
    int from = 0;
    while (from < text.length) {
      int start = from;
      while (start < text.length && space(text[start])) start++;
      int end = unit(text, start);
      if (end > start) place(text, from, start, end);
      from = end;
    }
    if (!line.isEmpty() || lines.isEmpty()) next();
  }

  /** Where the unit ends that nothing may break. */
  private int unit(int[] text, int start) {
    if (start == text.length) return start;
    int end = Math.max(start + 1, endOfMark(text, start));
    int base = text[end - 1];
    while (end < text.length && !space(text[end]) && !mayBreak(base, text[end])) {
      if (width.of(text[end]) > 0) base = text[end];
      end++;
    }
    return end;
  }

  /** Where a short mark in square brackets ends that begins here; this place if none does. */
  private static int endOfMark(int[] text, int start) {
    if (text[start] != '[') return start;
    for (int i = start + 1; i < text.length && i < start + LONGEST_MARK && !space(text[i]); i++) {
      if (text[i] == ']') return i + 1;
    }
    return start;
  }

  private void place(int[] text, int spaces, int start, int end) {
    int gap = line.isEmpty() ? 0 : width(text, spaces, start);
    int unit = width(text, start, end);
    if (used + gap + unit <= room) {
      append(text, line.isEmpty() ? start : spaces, end, gap + unit);
      return;
    }
    if (!line.isEmpty()) next();
    int rest = start;
    for (int cut = cut(text, rest, end); cut < end; cut = cut(text, rest, end)) {
      append(text, rest, cut, 0);
      next();
      rest = cut;
    }
    append(text, rest, end, width(text, rest, end));
  }

  /** As far as the room goes, a little less where punctuation would come to stand wrong. */
  private int cut(int[] text, int start, int end) {
    int full = start;
    for (int taken = 0; full < end && taken + width.of(text[full]) <= room; full++) {
      taken += width.of(text[full]);
    }
    full = Math.max(full, start + 1);
    for (int cut = full; cut < end && cut > start + 1 && cut > full - FARTHEST_BACK; cut--) {
      if (width.of(text[cut]) > 0
          && !in(NEVER_FIRST, text[cut])
          && !in(NEVER_LAST, text[cut - 1])) {
        return cut;
      }
    }
    return full;
  }

  private boolean mayBreak(int before, int after) {
    if (width.of(after) == 0 || in(NEVER_FIRST, after) || in(NEVER_LAST, before)) return false;
    return width.of(before) == 2 || width.of(after) == 2;
  }

  private void append(int[] text, int from, int to, int columns) {
    for (int i = from; i < to; i++) line.appendCodePoint(text[i]);
    used += columns;
  }

  private void next() {
    lines.add(line.toString());
    line.setLength(0);
    used = 0;
  }

  private int width(int[] text, int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) columns += width.of(text[i]);
    return columns;
  }

  private static boolean in(String marks, int character) {
    return marks.indexOf(character) >= 0;
  }

  private static boolean space(int character) {
    return Character.isWhitespace(character);
  }
}
