package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.Kind;
import java.util.List;

/**
 * What there is to say of a kind of finding. Immutable.
 *
 * @param kind what it is about; not null
 * @param reason why it is looked for, one paragraph; not null
 * @param bad examples that give such a finding, together; not empty
 * @param good the same as it should be; not empty
 * @param text all of it as it is written, without its heading; not null
 */
public record Page(Kind kind, String reason, List<Block> bad, List<Block> good, String text) {

  /** Copies the lists. */
  public Page {
    bad = List.copyOf(bad);
    good = List.copyOf(good);
  }

  /** The first sentence of the reason. */
  public String summary() {
    int end = reason.indexOf(". ");
    return end < 0 ? reason : reason.substring(0, end + 1);
  }

  /**
   * A piece of a pack.
   *
   * @param place where it goes, as in {@code drl} or {@code texts_en}; not null
   * @param text its lines; not null
   */
  public record Block(String place, String text) {}
}
