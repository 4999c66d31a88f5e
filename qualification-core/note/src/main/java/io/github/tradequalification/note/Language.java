package io.github.tradequalification.note;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Step;
import io.github.tradequalification.internal.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

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

  /**
   * That of an answer: Chinese where most names of its steps and conditions begin with a Chinese
   * character. No other word of an answer is surely of the rules.
   */
  static Language of(Assessment answer) {
    List<String> names =
        Stream.concat(
                answer.steps().stream().map(Step::name),
                answer.findings().stream().map(Finding::name).filter(Objects::nonNull))
            .toList();
    long chinese = names.stream().filter(Language::chinese).count();
    return chinese * 2 > names.size() ? CHINESE : ENGLISH;
  }

  /**
   * That of a locale.
   *
   * @throws IllegalArgumentException if it is neither English nor Chinese
   */
  static Language of(Locale locale) {
    return Texts.languageOf(locale).equals(CHINESE.code) ? CHINESE : ENGLISH;
  }

  private static boolean chinese(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
  }
}
