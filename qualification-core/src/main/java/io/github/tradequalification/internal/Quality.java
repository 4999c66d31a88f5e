package io.github.tradequalification.internal;

import io.github.tradequalification.rule.Defect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a requirement may ask of a paper beyond its form. */
enum Quality {
  SEALED("sealed", Defect.NOT_SEALED),
  SIGNED("signed", Defect.NOT_SIGNED),
  LEGIBLE("legible", Defect.NOT_LEGIBLE);

  private static final List<Quality> ALL = List.of(values());

  final String property;
  final Defect lack;

  Quality(String property, Defect lack) {
    this.property = property;
    this.lack = lack;
  }

  /** The quality that a property tells; null for a property that always matters. */
  static @Nullable Quality toldBy(String property) {
    for (Quality quality : ALL) if (quality.property.equals(property)) return quality;
    return null;
  }

  /** The quality whose lack a defect is; null for a defect that always matters. */
  static @Nullable Quality lacking(Defect defect) {
    for (Quality quality : ALL) if (quality.lack == defect) return quality;
    return null;
  }
}
