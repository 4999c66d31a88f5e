package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RulePackException;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

/** What is refused of a register of sources: each with the file, the key and the way out. */
class RegisterTest {

  private static final String GOOD =
      """
      an-order.title.en=An Order
      an-order.title.zh=规定
      an-order.grade=LAW
      """;

  private static TestPack pack(String register) {
    return TestPack.of("one", SmallLaw.OUTLINE).texts(SmallLaw.TEXTS).sources(register);
  }

  private static QualificationAssessor load(TestPack... packs) {
    return QualificationAssessor.load(new PackLoader(packs));
  }

  private static ThrowableAssertAlternative<RulePackException> refused(String register) {
    return assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> load(pack(register)));
  }

  @Test
  void aKeyThatIsNotKnownOrHasNoId() {
    refused(GOOD + "an-order.titel.en=x")
        .withMessageContaining("rule pack `one`, sources.properties: unknown key")
        .withMessageContaining("`an-order.titel.en`; nearest is `an-order.title.en`")
        .withMessageContaining("there are title.en, title.zh, number.en");
    refused(GOOD + "an-order.title.fr=x").withMessageContaining("`an-order.title.fr`");
    refused(GOOD + "order.grade=LAW").withMessageContaining("one hyphen at least");
    refused(GOOD + "An-Order.grade=LAW").withMessageContaining("lower-case letters");
    refused(GOOD + "an-order").withMessageContaining("`an-order` does not begin with an id");
  }

  @Test
  void aLineThatIsMissingOrEmptyOrThereTwice() {
    refused("an-order.title.en=An Order\nan-order.grade=LAW")
        .withMessageContaining("`an-order` has no `an-order.title.zh`; add the line");
    refused("an-order.grade=LAW").withMessageContaining("no `an-order.title.en`");
    refused("an-order.title.en=An Order\nan-order.title.zh=规定")
        .withMessageContaining("no `an-order.grade`");
    refused(GOOD + "an-order.number.en=Order 1").withMessageContaining("no `an-order.number.zh`");
    refused(GOOD + "an-order.issuer.zh=主管机关").withMessageContaining("no `an-order.issuer.en`");
    refused(GOOD + "an-order.from=")
        .withMessageContaining("`an-order.from` is empty; write what it is");
    refused(GOOD + "an-order.grade=PRACTICE")
        .withMessageContaining("sources.properties` has the key `an-order.grade` twice");
  }

  @Test
  void aDayThatIsNoneOrNoDayInForce() {
    refused(GOOD + "an-order.checked=2026-11-31")
        .withMessageContaining("`an-order.checked` = `2026-11-31` is not a date; write year");
    refused(GOOD + "an-order.from=2022-1-1").withMessageContaining("`an-order.from`");
    refused(GOOD + "an-order.from=2022-01-01\nan-order.until=2022-01-01")
        .withMessageContaining("`an-order.from` = `2022-01-01` must lie before `an-order.until`");
  }

  @Test
  void aGradeThatIsNone() {
    refused(GOOD.replace("LAW", "law"))
        .withMessageContaining("`an-order.grade` = `law` is no grade; write one of [LAW, PRACTICE");
  }

  @Test
  void aReplacedSourceThatIsNotThere() {
    refused(GOOD + "an-order.replaces=an-older")
        .withMessageContaining("`an-order.replaces` = `an-older` is no other source");
    refused(GOOD + "an-order.replaces=an-order").withMessageContaining("is no other source");
  }

  @Test
  void twoPacksWithOneSource() {
    TestPack other =
        TestPack.of("two", SmallLaw.advice("Another rule", "Today()", "")).sources(GOOD);
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> load(pack(GOOD), other))
        .withMessageContaining("`one` and `two` both have a source `an-order`");
  }

  @Test
  void theDigestCoversIt() {
    TestPack pack = pack(GOOD).sealed();
    assertThat(pack.built()).containsKey("test/one/sources.properties");
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> load(pack.sources(GOOD.replace("An Order", "Another"))))
        .withMessageContaining("`test/one/sources.properties` was changed");
    assertThatExceptionOfType(RulePackException.class)
        .isThrownBy(() -> load(pack.drop("test/one/sources.properties")))
        .withMessageContaining("`test/one/sources.properties` is not there");
  }
}
