package io.github.tradequalification.internal;

import io.github.tradequalification.rule.Defect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a requirement may ask of a paper beyond its form. */
enum PaperQuality {
  SEALED("sealed", Defect.NOT_SEALED),
  SIGNED("signed", Defect.NOT_SIGNED),
  LEGIBLE("legible", Defect.NOT_LEGIBLE);

  private static final List<PaperQuality> ALL = List.of(values());

  final String property;
  final Defect lack;

  PaperQuality(String property, Defect lack) {
    this.property = property;
    this.lack = lack;
  }

  /** The quality that a property tells; null for a property that always matters. */
  static @Nullable PaperQuality toldBy(String property) {
    for (PaperQuality quality : ALL) if (quality.property.equals(property)) return quality;
    return null;
  }

  /** The quality whose lack a defect is; null for a defect that always matters. */
  static @Nullable PaperQuality lacking(Defect defect) {
    for (PaperQuality quality : ALL) if (quality.lack == defect) return quality;
    return null;
  }
}
