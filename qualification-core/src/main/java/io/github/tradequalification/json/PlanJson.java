package io.github.tradequalification.json;

import io.github.tradequalification.DatedPlan;
import io.github.tradequalification.DueDates;
import io.github.tradequalification.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes plans and what is due: every component of the records in their order, nulls included;
 * control and direction characters are escaped. Writing needs no parser.
 */
public final class PlanJson {

  private interface Writing {
    void into(PlanWriter writer) throws IOException;
  }

  private PlanJson() {}

  /** A plan as one line without blanks. */
  public static String write(Plan plan) {
    return text(false, writer -> writer.write(plan));
  }

  /** A plan, indented, for people. */
  public static String writeIndented(Plan plan) {
    return text(true, writer -> writer.write(plan));
  }

  /** A plan with its days as one line without blanks. */
  public static String write(DatedPlan plan) {
    return text(false, writer -> writer.write(plan));
  }

  /** A plan with its days, indented, for people. */
  public static String writeIndented(DatedPlan plan) {
    return text(true, writer -> writer.write(plan));
  }

  /** What is due as one line without blanks. */
  public static String write(DueDates due) {
    return text(false, writer -> writer.write(due));
  }

  /** What is due, indented, for people. */
  public static String writeIndented(DueDates due) {
    return text(true, writer -> writer.write(due));
  }

  private static String text(boolean indented, Writing writing) {
    JsonWriter json = new JsonWriter(null, indented);
    try {
      writing.into(new PlanWriter(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.text();
  }
}
