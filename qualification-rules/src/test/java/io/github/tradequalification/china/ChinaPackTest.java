package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.testing.PackExamples;
import io.github.tradequalification.testing.RulePackTest;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** This pack keeps what every pack promises, and the law answers as its examples say. */
class ChinaPackTest extends RulePackTest {

  /** The examples of the law. */
  static final PackExamples EXAMPLES = PackExamples.in(Path.of("src/test/resources/examples"));

  ChinaPackTest() {
    super("io.github.tradequalification.china");
  }

  /** The relief of small cross-border e-commerce is for those who claim it by a figure. */
  @Override
  protected Set<String> factsNobodyIsAskedFor() {
    return Set.of("trade.crossBorderEcommerceUsdPerYear");
  }

  @Test
  void theLawIsShownByMoreThanAHundredExamples() {
    assertThat(EXAMPLES.all()).hasSizeGreaterThan(120);
  }
}
