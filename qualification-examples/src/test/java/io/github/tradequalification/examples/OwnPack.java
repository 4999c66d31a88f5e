package io.github.tradequalification.examples;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Office;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** The integrator's pack as it was built, and the profiles it is tried with. */
final class OwnPack {

  static final Path HOME = Path.of("own-pack");
  static final Path PROFILES_OF_THE_LAW =
      Path.of("../qualification-rules/src/test/resources/examples/base");
  static final Path SHIPPED_PROFILES = Path.of("profiles");

  static final String STEP = "export-tax-refund-filing";
  static final String YINCHUAN = "640104";
  static final String SHENZHEN = "440300";

  /** The standard pack alone. */
  static final QualificationAssessor STANDARD = QualificationAssessor.load();

  /** The standard pack with the integrator's beside it. */
  static final QualificationAssessor BOTH = QualificationAssessor.load(loader());

  private OwnPack() {}

  static Enterprise profile(Path file) {
    try {
      return ProfileJson.read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All papers, no step made; an enterprise in Shenzhen that exports. */
  static Enterprise ready() {
    return profile(PROFILES_OF_THE_LAW.resolve("ready.json"));
  }

  /** Every standard step made. */
  static Enterprise qualified() {
    return profile(PROFILES_OF_THE_LAW.resolve("qualified.json"));
  }

  static Enterprise exporting(Enterprise e, Boolean exports) {
    return e.toBuilder().trade(e.trade().toBuilder().exports(exports)).build();
  }

  static Enterprise in(String region, Enterprise e) {
    return at(e.office().toBuilder().region(region).build(), e);
  }

  static Enterprise at(Office office, Enterprise e) {
    return e.toBuilder().office(office).build();
  }

  static Enterprise foreignInvested(Boolean answer, Enterprise e) {
    return e.toBuilder().foreignInvested(answer).build();
  }

  static Enterprise with(Document paper, Enterprise e) {
    return e.toBuilder().document(paper).build();
  }

  static Enterprise having(CompletedStep.Builder step, Enterprise e) {
    return e.toBuilder().completedStep(step).build();
  }

  /** Sees the pack beside the standard one. */
  static ClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {HOME.resolve("target/classes").toUri().toURL()},
          OwnPack.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
