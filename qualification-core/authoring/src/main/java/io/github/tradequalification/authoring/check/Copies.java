package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.pack.PackSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies of files that were left beside them, told of once and not for each of their rules. */
final class Copies {

  private Copies() {}

  /** The pack without such files. */
  static PackSource without(PackSource pack, Report report) {
    List<DrlFile> sorted = new ArrayList<>(pack.files());
    // A copy has the longer name, as “Copy of customs-days.drl”.
    sorted.sort(Comparator.comparingInt(file -> file.source().name().length()));
    List<DrlFile> kept = new ArrayList<>();
    for (DrlFile file : sorted) {
      DrlFile original = original(file, kept);
      if (original == null) {
        kept.add(file);
        continue;
      }
      Rule first = file.rules().get(0);
      report.add(
          Kind.DUPLICATE_RULE,
          file.source(),
          first.nameBegin(),
          first.nameEnd(),
          "this file is a copy of %s: it has rules of the same names"
              .formatted(original.source().name()),
          "take it out of the folder, or give its rules other names",
          first.name());
    }
    List<DrlFile> inOrder = pack.files().stream().filter(kept::contains).toList();
    return new PackSource(
        pack.folder(),
        pack.place(),
        pack.descriptor(),
        pack.texts(),
        pack.sources(),
        inOrder,
        pack.elsewhere());
  }

  private static @Nullable DrlFile original(DrlFile file, List<DrlFile> others) {
    Set<String> names = names(file);
    if (names.isEmpty()) return null;
    for (DrlFile other : others) {
      Set<String> theirs = names(other);
      boolean one = names.size() == 1 && theirs.size() > 1;
      if (!one && theirs.containsAll(names)) return other;
    }
    return null;
  }

  private static Set<String> names(DrlFile file) {
    Set<String> names = new HashSet<>();
    for (Rule rule : file.rules()) names.add(rule.name());
    return names;
  }
}
