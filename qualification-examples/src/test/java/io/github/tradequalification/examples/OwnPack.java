package io.github.tradequalification.examples;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Office;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.Trade;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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
    Trade t = e.trade();
    return changed(
        e,
        e.foreignInvested(),
        e.office(),
        new Trade(
            t.goods(),
            t.technology(),
            t.imports(),
            exports,
            t.selfDeclares(),
            t.foreignExchange(),
            t.crossBorderEcommerceUsdPerYear()));
  }

  static Enterprise in(String region, Enterprise e) {
    return at(
        new Office(e.office().address(), region, e.office().zone(), e.office().verifiable()), e);
  }

  static Enterprise at(Office office, Enterprise e) {
    return changed(e, e.foreignInvested(), office, e.trade());
  }

  static Enterprise foreignInvested(Boolean answer, Enterprise e) {
    return changed(e, answer, e.office(), e.trade());
  }

  private static Enterprise changed(
      Enterprise e, Boolean foreignInvested, Office office, Trade trade) {
    return new Enterprise(
        e.name(),
        e.unifiedSocialCreditCode(),
        e.legalForm(),
        e.registrationStatus(),
        foreignInvested,
        e.headOfficeFiled(),
        e.businessScope(),
        office,
        e.legalRepresentative(),
        e.operators(),
        trade,
        e.documents(),
        e.completedSteps());
  }

  static Enterprise with(Document paper, Enterprise e) {
    return holding(
        e, Stream.concat(e.documents().stream(), Stream.of(paper)).toList(), e.completedSteps());
  }

  static Enterprise having(CompletedStep step, Enterprise e) {
    return holding(
        e, e.documents(), Stream.concat(e.completedSteps().stream(), Stream.of(step)).toList());
  }

  private static Enterprise holding(
      Enterprise e, List<Document> documents, List<CompletedStep> steps) {
    return new Enterprise(
        e.name(),
        e.unifiedSocialCreditCode(),
        e.legalForm(),
        e.registrationStatus(),
        e.foreignInvested(),
        e.headOfficeFiled(),
        e.businessScope(),
        e.office(),
        e.legalRepresentative(),
        e.operators(),
        e.trade(),
        documents,
        steps);
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
