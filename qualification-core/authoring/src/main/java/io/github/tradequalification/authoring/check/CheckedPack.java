package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.pack.PackSource;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check looks at. Immutable.
 *
 * @param pack the pack that is checked
 * @param others those it builds on, without the pack itself
 * @param types what the words of its rules stand for
 */
record CheckedPack(PackSource pack, List<PackSource> others, Types types) {

  static CheckedPack of(PackSource pack, List<PackSource> known, ClassLoader classes) {
    List<PackSource> others = new ArrayList<>(known);
    others.removeIf(other -> other.folder().equals(pack.folder()));
    return new CheckedPack(pack, List.copyOf(others), new Types(pack, others, classes));
  }

  /** The pack and those it builds on. */
  List<PackSource> all() {
    List<PackSource> all = new ArrayList<>(others);
    all.add(pack);
    return all;
  }
}
