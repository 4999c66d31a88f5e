package io.github.tradequalification.note;

import java.util.regex.Pattern;

/** Texts in CommonMark, and in its dialects, that mean themselves. */
final class Markdown {

  /** What begins or ends emphasis, code, links, tags, entities, tables, headings and the like. */
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]{}<>&|~$@#]");

  /** What a dialect makes a link of by itself. */
  private static final Pattern ADDRESSES = Pattern.compile("(?i):(?=//)|(?<=\\bwww)\\.");

  /** What begins a list or a line at the start of a block. */
  private static final Pattern STARTS = Pattern.compile("^(\\d*)([-+=:.)])");

  private Markdown() {}

  /** The text, with every mark in it escaped. */
  static String escaped(String text) {
    String shown = MARKS.matcher(Printable.shown(text).strip()).replaceAll("\\\\$0");
    shown = ADDRESSES.matcher(shown).replaceAll("\\\\$0");
    return STARTS.matcher(shown).replaceFirst("$1\\\\$2");
  }
}
