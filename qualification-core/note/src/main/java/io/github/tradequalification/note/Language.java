package io.github.tradequalification.note;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.internal.text.Texts;
import java.util.Locale;

/** The languages a note is written in. */
enum Language {
  ENGLISH("en", "en"),
  CHINESE("zh", "zh-Hans");

  /** How the files of its texts are called. */
  final String code;

  /** How a page calls it. */
  final String tag;

  Language(String code, String tag) {
    this.code = code;
    this.tag = tag;
  }

  /** That of an answer. */
  static Language of(Assessment answer) {
    return of(Locale.forLanguageTag(answer.language()));
  }

  /**
   * That of a locale.
   *
   * @throws IllegalArgumentException if it is neither English nor Chinese
   */
  static Language of(Locale locale) {
    return Texts.languageOf(locale).equals(CHINESE.code) ? CHINESE : ENGLISH;
  }
}
