package io.github.tradequalification.note;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The fixed texts of a report in one language. */
final class ReportTexts {

  private final Properties texts = new Properties();

  ReportTexts(Language language) {
    this(language, "report");
  }

  private ReportTexts(Language language, String... bundles) {
    for (String bundle : bundles) read(bundle + "_" + language.code + ".properties");
  }

  /** Those of a notice: the texts of a report, some of them in other words, and more. */
  static ReportTexts ofNotice(Language language) {
    return new ReportTexts(language, "report", "notice");
  }

  /** Those of a plan and of what is due: the texts of a report and more. */
  static ReportTexts ofPlan(Language language) {
    return new ReportTexts(language, "report", "plan");
  }

  /** Those of a page: the texts of a report, and what its tables are called. */
  static ReportTexts ofPage(Language language) {
    return new ReportTexts(language, "report", "page");
  }

  private void read(String name) {
    try (Reader file =
        new InputStreamReader(
            ReportTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      texts.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text, with the values in it. */
  String of(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) throw new IllegalStateException("the report has no text `" + key + "`");
    return String.format(Locale.ROOT, text, values);
  }
}
