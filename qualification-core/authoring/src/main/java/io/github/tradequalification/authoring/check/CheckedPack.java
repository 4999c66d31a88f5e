package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
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

  static CheckedPack of(PackSource pack, List<PackJar> jars, ClassLoader classes)
      throws IOException {
    List<PackSource> others = new ArrayList<>();
    for (PackJar jar : jars) {
      for (PackSource other : PackSource.read(jar)) {
        if (!other.folder().equals(pack.folder())) others.add(other);
      }
    }
    return new CheckedPack(pack, List.copyOf(others), new Types(pack, others, classes));
  }

  /** The pack and those it builds on. */
  List<PackSource> all() {
    List<PackSource> all = new ArrayList<>(others);
    all.add(pack);
    return all;
  }
}
