package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.internal.text.YearDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days that come every year. */
final class YearDays {

  private static final Pattern PARTED = Pattern.compile("\\D*(\\d{1,2})\\D{1,3}(\\d{1,2})\\D*");

  private YearDays() {}

  static void check(Expr.Call call, Telling telling) {
    if (!call.name().equals("yearlyBy")) return;
    Expr argument = call.arguments().get(0);
    boolean text = argument instanceof Expr.Literal literal && literal.kind() == LiteralKind.TEXT;
    String given = text ? ((Expr.Literal) argument).value() : "";
    if (!text || YearDay.of(given) != null) return;
    String meant = meant(given);
    telling.tell(
        Kind.NO_DATE,
        argument.begin(),
        argument.end(),
        "`%s` is not a day of every year".formatted(given),
        "write month and day, as in `%s`".formatted(Usage.of(call.name()).example()),
        meant == null
            ? new Edit[0]
            : new Edit[] {new Edit(argument.begin(), argument.end(), '"' + meant + '"')});
  }

  private static @Nullable String meant(String text) {
    Matcher parts = PARTED.matcher(text);
    if (!parts.matches()) return null;
    String day = two(parts.group(1)) + "-" + two(parts.group(2));
    return YearDay.of(day) == null ? null : day;
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
