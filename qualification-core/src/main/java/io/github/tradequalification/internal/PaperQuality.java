package io.github.tradequalification.internal;

import io.github.tradequalification.rule.Defect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a requirement may ask of a paper beyond its form. */
enum PaperQuality {
  SEALED("sealed", Defect.NOT_SEALED, 1),
  SIGNED("signed", Defect.NOT_SIGNED, 2),
  LEGIBLE("legible", Defect.NOT_LEGIBLE, 4);

  private static final List<PaperQuality> ALL = List.of(values());

  /** Every set there is, once: the place of a set has a bit for each quality in it. */
  private static final List<Set<PaperQuality>> SETS = sets();

  /** Asks for nothing beyond the form. */
  static final Set<PaperQuality> NONE = SETS.get(0);

  final String property;
  private final Defect lack;
  private final int bit;

  PaperQuality(String property, Defect lack, int bit) {
    this.property = property;
    this.lack = lack;
    this.bit = bit;
  }

  private static List<Set<PaperQuality>> sets() {
    List<Set<PaperQuality>> sets = new ArrayList<>();
    for (int bits = 0; bits < 1 << ALL.size(); bits++) {
      Set<PaperQuality> set = EnumSet.noneOf(PaperQuality.class);
      for (PaperQuality quality : ALL) if ((bits & quality.bit) != 0) set.add(quality);
      sets.add(Collections.unmodifiableSet(set));
    }
    return sets;
  }

  private static int bits(Set<PaperQuality> set) {
    int bits = 0;
    for (PaperQuality quality : ALL) if (set.contains(quality)) bits |= quality.bit;
    return bits;
  }

  /** A set with this quality too. */
  Set<PaperQuality> addedTo(Set<PaperQuality> set) {
    return SETS.get(bits(set) | bit);
  }

  /** A set without this quality. */
  Set<PaperQuality> takenFrom(Set<PaperQuality> set) {
    return SETS.get(bits(set) & ~bit);
  }

  /** Whether a property of a paper matters: one that tells no quality always does. */
  static boolean matters(String property, Set<PaperQuality> askedFor) {
    for (PaperQuality quality : ALL) {
      if (quality.property.equals(property)) return askedFor.contains(quality);
    }
    return true;
  }

  /** Whether a defect matters: one that is the lack of no quality always does. */
  static boolean matters(Defect defect, Set<PaperQuality> askedFor) {
    for (PaperQuality quality : ALL) if (quality.lack == defect) return askedFor.contains(quality);
    return true;
  }
}
