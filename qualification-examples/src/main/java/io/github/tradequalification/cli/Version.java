package io.github.tradequalification.cli;

import io.github.tradequalification.QualificationAssessor;
import picocli.CommandLine.IVersionProvider;

/** The rule packs this command line carries. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return QualificationAssessor.load().rulePacks().stream()
        .map(pack -> pack.id() + " " + pack.version() + " " + pack.digest())
        .toArray(String[]::new);
  }
}
