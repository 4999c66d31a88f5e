package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.internal.files.PackLoader;
import java.util.ArrayList;
import java.util.List;

/**
 * What a check looks at. Immutable.
 *
 * @param pack the pack that is checked
 * @param others those it builds on, without the pack itself
 * @param types what the words of its rules stand for
 * @param importable what it can import
 * @param typesOfOthers what the words of the others stand for, in their order
 */
record CheckedPack(
    PackSource pack,
    List<PackSource> others,
    Types types,
    Importable importable,
    List<Types> typesOfOthers) {

  static CheckedPack of(PackSource pack, List<PackSource> known, PackLoader classes) {
    List<PackSource> others = new ArrayList<>(known);
    others.removeIf(other -> other.folder().equals(pack.folder()));
    return new CheckedPack(
        pack,
        List.copyOf(others),
        new Types(pack, others, classes),
        new Importable(others, classes.classNames()),
        others.stream().map(other -> new Types(other, others, classes)).toList());
  }

  /** Finds out what expressions of the pack are, and tells what is wrong with them. */
  Typing typing(Telling telling) {
    return new Typing(types, importable, telling);
  }

  /** The pack and those it builds on. */
  List<PackSource> all() {
    List<PackSource> all = new ArrayList<>(others);
    all.add(pack);
    return all;
  }
}
