package io.github.tradequalification.internal;

import io.github.tradequalification.rule.Defect;
import java.util.Arrays;
import java.util.Optional;

/** What a requirement may ask of a paper beyond its form. */
enum Quality {
  SEALED("sealed", Defect.NOT_SEALED),
  SIGNED("signed", Defect.NOT_SIGNED),
  LEGIBLE("legible", Defect.NOT_LEGIBLE);

  final String property;
  final Defect lack;

  Quality(String property, Defect lack) {
    this.property = property;
    this.lack = lack;
  }

  /** The quality that a property tells; none for a property that always matters. */
  static Optional<Quality> toldBy(String property) {
    return Arrays.stream(values()).filter(q -> q.property.equals(property)).findFirst();
  }

  /** The quality whose lack a defect is; none for a defect that always matters. */
  static Optional<Quality> lacking(Defect defect) {
    return Arrays.stream(values()).filter(q -> q.lack == defect).findFirst();
  }
}
