package io.github.tradequalification.cli;

import java.util.Locale;

/** The languages of what a command writes. */
enum Language {
  EN(Locale.ENGLISH),
  ZH(Locale.SIMPLIFIED_CHINESE);

  final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }
}
