package io.github.tradequalification.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date on the command line, as strict as one in a profile. */
final class Day implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String text) {
    try {
      // The parser of the JDK also takes years beyond 9999, with a sign.
      if (text.length() == 10) return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      // refused below
    }
    throw new TypeConversionException(
        "`" + text + "` is not allowed; expected a calendar date written yyyy-MM-dd");
  }
}
