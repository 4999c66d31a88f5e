package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.authoring.cases.Cases;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.testing.RulePackTest;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** This pack keeps what every pack promises, and the law answers as its cases say. */
class ChinaPackTest extends RulePackTest {

  private static final String PACKAGE = "io.github.tradequalification.china";

  /** The cases of the law. */
  static final Cases CASES =
      Cases.read(
          Path.of("src/test/resources/cases"),
          PackInspection.of(ChinaPackTest.class.getClassLoader(), PACKAGE));

  ChinaPackTest() {
    super(PACKAGE);
  }

  /** The relief of small cross-border e-commerce is for those who claim it by a figure. */
  @Override
  protected Set<String> factsNobodyIsAskedFor() {
    return Set.of("trade.crossBorderEcommerceUsdPerYear");
  }

  @Test
  void theLawIsShownByMoreThanAHundredCases() {
    assertThat(CASES.all()).hasSizeGreaterThan(120);
  }
}
