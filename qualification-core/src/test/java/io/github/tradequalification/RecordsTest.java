package io.github.tradequalification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Profiles as Java callers make them. */
class RecordsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @Test
  void aProfileReadsWell() {
    Enterprise enterprise =
        Enterprise.named("Example")
            .registrationStatus(Enterprise.RegistrationStatus.ACTIVE)
            .legalForm(Enterprise.LegalForm.BRANCH)
            .headOfficeFiled(true)
            .foreignInvested(false)
            .office(Office.at("1 Road").region("440300").zone(Office.Zone.NONE).verifiable(true))
            .legalRepresentative(Person.named("A"))
            .operator(Person.named("B"))
            .trade(
                Trade.inGoods()
                    .selfDeclares(false)
                    .foreignExchange(true)
                    .crossBorderEcommerceUsdPerYear(BigDecimal.TEN))
            .document(Document.copy("business-licence").sealed().legible().holder("Example"))
            .completedStep(
                CompletedStep.of("a-step", DAY)
                    .validUntil(DAY)
                    .number("7")
                    .registeredName("Example"))
            .build();
    assertThat(enterprise.documents())
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.form()).isEqualTo(Document.Form.COPY);
              assertThat(document.sealed()).isTrue();
              assertThat(document.signed()).isNull();
            });
    assertThat(enterprise.office().verifiable()).isTrue();
    assertThat(enterprise.completedSteps().get(0).number()).isEqualTo("7");
  }

  @Test
  void nothingIsNullThatHoldsValues() {
    Enterprise enterprise = Enterprise.named("Example").build();
    assertThat(enterprise.office()).isSameAs(Office.UNKNOWN);
    assertThat(enterprise.legalRepresentative()).isSameAs(Person.UNKNOWN);
    assertThat(enterprise.trade()).isSameAs(Trade.UNKNOWN);
    assertThat(enterprise.documents()).isEmpty();
  }

  @Test
  void listsAreCopiedAndCannotBeChanged() {
    List<Person> operators = new ArrayList<>(List.of(Person.named("A").build()));
    Enterprise.Builder profile = Enterprise.named("Example").operators(operators);
    operators.clear();
    Enterprise enterprise = profile.build();
    profile.operators(null);
    assertThat(enterprise.operators()).hasSize(1).isUnmodifiable();
    assertThat(profile.build().operators()).isEmpty();
  }

  @Test
  void aNullInAListIsRefusedWithItsPlace() {
    List<Person> operators = new ArrayList<>(List.of(Person.named("A").build()));
    operators.add(null);
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(() -> Enterprise.named("Example").operators(operators))
        .satisfies(refusal -> assertThat(refusal.path()).isEqualTo("operators[1]"));
  }

  @Test
  void codesAreTrimmedHalfWidthAndUpperCase() {
    assertThat(
            Enterprise.named("Example")
                .unifiedSocialCreditCode("\u3000９1110108551385082q ")
                .build()
                .unifiedSocialCreditCode())
        .isEqualTo("91110108551385082Q");
  }

  @Test
  void aRecordCountsUntilItsDayAndEndsAfterItsLast() {
    CompletedStep completed = CompletedStep.of("a-step", DAY).build();
    assertThat(completed.countsOn(DAY)).isTrue();
    assertThat(completed.countsOn(DAY.minusDays(1))).isFalse();
    CompletedStep ending = CompletedStep.of("a-step", null).validUntil(DAY).build();
    assertThat(ending.countsOn(DAY)).isTrue();
    assertThat(ending.endedBy(DAY)).isFalse();
    assertThat(ending.endedBy(DAY.plusDays(1))).isTrue();
    assertThat(completed.endedBy(DAY)).isFalse();
  }

  @Test
  void refusalsSayWhereWhatAndTheWayOut() {
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(() -> Office.at("x").region("44").build())
        .withMessage("region: `44` is not allowed; expected a GB/T 2260 code of 6 digits")
        .satisfies(
            refusal -> {
              assertThat(refusal.under("office").getMessage()).startsWith("office.region: ");
              assertThat(refusal.value()).isEqualTo("44");
              assertThat(refusal.allowed()).isEqualTo("a GB/T 2260 code of 6 digits");
            });
    assertThat(new InvalidProfileException("[2]", "x", "y").under("operators").path())
        .isEqualTo("operators[2]");
  }

  @Test
  void messagesAreOneLineOfBoundedLengthAndCannotBeDisguised() {
    String hostile = "a\n\u202Eb" + "x".repeat(10_000);
    assertThat(new InvalidProfileException("legalForm", hostile, "y").getMessage())
        .contains("a\\u000A\\u202Eb")
        .hasSizeLessThan(200)
        .doesNotContain("\n");
  }

  @Test
  void workingDaysAreARange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorkingDays(3, 2))
        .withMessageContaining("3 to 2");
    assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDays(-1, 2));
  }
}
