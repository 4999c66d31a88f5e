package io.github.tradequalification.benchmarks.settling;

import io.github.tradequalification.Document;
import io.github.tradequalification.MissingMaterial.Difference;
import io.github.tradequalification.MissingMaterial.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document at hand with all that was found wrong with it, whoever found it; and the next of the
 * same material.
 */
public final class Paper {

  /** A property that may not be known. */
  public enum Property {
    FORM,
    LEGIBLE,
    SEALED,
    SIGNED;

    private static final Property[] ALL = values();

    final String code = name().toLowerCase(Locale.ROOT);
    final int bit = 1 << ordinal();

    /** The property of this name. */
    public static Property of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  static final int WRONG_FORM = 1 << Reason.WRONG_FORM.ordinal();
  private static final int INCONSISTENT = 1 << Reason.INCONSISTENT.ordinal();
  private static final int UNCONFIRMED = 1 << Reason.UNCONFIRMED.ordinal();

  final Paper next;
  private final Document document;
  private int defects;
  private int unknown;
  private Map<String, Difference> differences = Map.of();

  Paper(Document document, Paper next) {
    this.document = document;
    this.next = next;
  }

  /** Something is wrong with it in itself. */
  public void hasDefect(Reason reason) {
    defects |= 1 << reason.ordinal();
  }

  /** A property of it is not known. */
  public void isUnknown(Property property) {
    unknown |= property.bit;
  }

  /** It says something else than the profile. */
  public void differs(String property, String stated, String actual) {
    if (differences.isEmpty()) differences = new TreeMap<>();
    differences.put(property, new Difference(stated, actual));
  }

  /** Why it does not do, a bit for each reason. */
  int faults(Requirement asked) {
    if (document.form() != null && !asked.accepts(document.form())) return WRONG_FORM;
    int faults = defects & asked.defects();
    if (!differences.isEmpty()) faults |= INCONSISTENT;
    if ((unknown & asked.properties()) != 0) faults |= UNCONFIRMED;
    return faults;
  }

  /** The properties that decide and are not known, sorted. */
  List<String> unconfirmed(Requirement asked) {
    List<String> properties = new ArrayList<>(4);
    for (Property property : Property.ALL) {
      if ((unknown & asked.properties() & property.bit) != 0) properties.add(property.code);
    }
    return properties;
  }

  Map<String, Difference> differences() {
    return differences;
  }
}
