package io.github.tradequalification.mapping;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How numbers are written, told by an example, as in {@code 1,234.56}. Immutable. */
final class NumberForm {

  static final NumberForm PLAIN = new NumberForm("1234.56", "", ".");

  private static final Pattern EXAMPLE = Pattern.compile("1([,.'’ \u00A0\u202F]?)234([.,])56");

  private final String example;
  private final String group;
  private final String point;
  private final Pattern pattern;

  private NumberForm(String example, String group, String point) {
    this.example = example;
    this.group = group;
    this.point = point;
    String grouped = group.isEmpty() ? "" : "|[0-9]{1,3}(?:" + Pattern.quote(group) + "[0-9]{3})+";
    this.pattern =
        Pattern.compile("[+-]?(?:[0-9]+" + grouped + ")(?:" + Pattern.quote(point) + "[0-9]+)?");
  }

  /** Null if it is no example. */
  static @Nullable NumberForm of(String example) {
    Matcher parts = EXAMPLE.matcher(example);
    if (!parts.matches() || parts.group(1).equals(parts.group(2))) return null;
    return new NumberForm(example, parts.group(1), parts.group(2));
  }

  /** Null if the text is no such number. */
  @Nullable BigDecimal number(String text) {
    boolean number = text.length() <= 1_000 && pattern.matcher(text).matches();
    if (!number) return null;
    String digits = group.isEmpty() ? text : text.replace(group, "");
    return new BigDecimal(digits.replace(point, "."));
  }

  String told() {
    return "written as " + example;
  }
}
