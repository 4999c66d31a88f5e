package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.build.PackBuilder;
import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.files.PackJar;
import java.io.IOException;
import java.util.List;

/** Checks a pack as it is written. It runs no rule and needs no build. */
public final class Checker {

  private static final List<Check> CHECKS = List.of(new FilesCheck());

  private Checker() {}

  /**
   * Looks for everything that is wrong with a pack.
   *
   * @param place where it is written
   * @param jars the packs it builds on; one with the same pack in it is left out
   * @throws IOException if a file cannot be read
   */
  public static Report check(PackFolder place, List<PackJar> jars) throws IOException {
    PackSource pack = PackSource.read(place);
    Report report = new Report();
    for (DrlFile file : pack.files()) report.addAll(file.source(), file.faults());
    CheckedPack checked = CheckedPack.of(pack, jars, PackBuilder.classes(place, jars));
    for (Check check : CHECKS) check.look(checked, report);
    return report;
  }
}
