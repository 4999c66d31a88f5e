package io.github.tradequalification.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of days on the command line, as in {@code 180d}. */
final class Age implements ITypeConverter<Integer> {

  private static final Pattern DAYS = Pattern.compile("(\\d{1,5})d");

  @Override
  public Integer convert(String text) {
    if (DAYS.matcher(text).matches()) {
      return Integer.valueOf(text.substring(0, text.length() - 1));
    }
    throw new TypeConversionException(
        "`" + text + "` is not allowed; expected a number of days, as in 180d");
  }
}
