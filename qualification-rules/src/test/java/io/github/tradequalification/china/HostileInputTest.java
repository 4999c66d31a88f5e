package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.Person;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.Trade;
import io.github.tradequalification.json.AssessmentJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Profiles of ten thousand entries and texts of ten million characters: a complete answer, in time
 * that grows with their length alone.
 */
class HostileInputTest {

  private static final QualificationAssessor ASSESSOR = QualificationAssessor.load();
  private static final LocalDate DAY = LocalDate.of(2018, 6, 1);
  private static final int MANY = 10_000;

  @Test
  void tenThousandDocumentsWithEveryDefectAreWeighed() {
    Assessment answer =
        assess(
            many(
                i ->
                    Document.copy("business-licence")
                        .copies(0)
                        .sealed(false)
                        .legible(false)
                        .signed(false)
                        .holder("B" + i)
                        .validUntil(DAY.minusDays(1))
                        .stating("name", "N" + i)
                        .stating("address", "A" + i)
                        .build()));
    assertThat(answer.missingFor("customs-registration"))
        .filteredOn(missing -> missing.material().equals("business-licence"))
        .singleElement()
        .satisfies(
            missing -> {
              assertThat(missing.reasons())
                  .containsExactly(
                      Reason.TOO_FEW_COPIES,
                      Reason.NOT_SEALED,
                      Reason.NOT_LEGIBLE,
                      Reason.EXPIRED,
                      Reason.INCONSISTENT);
              assertThat(missing.detail().inconsistent().get("holder").stated()).isEqualTo("B0");
            });
  }

  @Test
  void oneGoodDocumentIsFoundAmongTenThousandBadOnes() {
    Enterprise.Builder enterprise = Enterprise.named("A");
    for (int i = 0; i < MANY; i++) {
      enterprise.document(
          i == 7_777
              ? Document.copy("business-licence").sealed().legible()
              : Document.copy("business-licence").sealed(false));
    }
    assertThat(assess(enterprise).missingFor("customs-registration"))
        .noneMatch(missing -> missing.material().equals("business-licence"));
  }

  @Test
  void tenThousandDocumentsThatDifferLateAreComparedToTheEnd() {
    String long_ = "n".repeat(1_990);
    Assessment answer =
        assess(
            many(
                i ->
                    Document.copy("business-licence")
                        .sealed()
                        .legible()
                        .holder(long_ + (MANY - i))
                        .build()));
    assertThat(answer.missingFor("customs-registration"))
        .filteredOn(missing -> missing.material().equals("business-licence"))
        .singleElement()
        .satisfies(
            missing ->
                assertThat(missing.detail().inconsistent().get("holder").stated())
                    .isEqualTo(long_ + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "business-licence-", "\u0301\u0316"})
  void tenThousandUnknownCodesAreAllNoted(String unit) {
    String before = unit.repeat(1_900 / unit.length());
    Assessment answer = assess(many(i -> Document.copy(before + i).build()));
    assertThat(notes(answer, "unknown-code"))
        .isEqualTo(IntStream.range(0, MANY).mapToObj(i -> before + i).collect(Collectors.toSet()));
  }

  @Test
  void tenThousandRecordsOfStepsAreAllHeardAndNoted() {
    Enterprise.Builder enterprise = Enterprise.named("A");
    for (int i = 0; i < MANY; i++) {
      enterprise.completedStep(
          CompletedStep.of("foreign-trade-operator-filing", DAY.minusDays(31))
              .validUntil(DAY.plusDays(30))
              .registeredName("name " + i));
    }
    Assessment answer = assess(enterprise);
    assertThat(answer.step("foreign-trade-operator-filing").status()).isEqualTo(Status.EXPIRED);
    assertThat(answer.findings())
        .filteredOn(finding -> finding.code().equals("expires-soon"))
        .hasSize(MANY);
    assertThat(answer.findings())
        .filteredOn(finding -> finding.code().equals("registered-detail-differs"))
        .hasSize(MANY);
  }

  @Test
  void tenThousandPapersOfTenThousandOperatorsAreHeldAgainstEachOther() {
    String long_ = "Ünö ".repeat(100);
    Enterprise.Builder enterprise = Enterprise.named("A");
    for (int i = 0; i < MANY; i++) {
      enterprise
          .operator(Person.named(long_ + i))
          .document(Document.copy("operator-id").sealed().legible().holder("stranger " + i));
    }
    Assessment stranger = assess(enterprise);
    assertThat(stranger.missingFor("electronic-port-card"))
        .filteredOn(missing -> missing.material().equals("operator-id"))
        .singleElement()
        .satisfies(
            missing -> {
              assertThat(missing.detail().inconsistent().get("holder").stated())
                  .isEqualTo("stranger 0");
              assertThat(missing.detail().inconsistent().get("holder").actual())
                  .startsWith(long_ + "0," + long_ + "1,")
                  .hasSizeGreaterThan(MANY * long_.length());
            });
    enterprise.document(
        Document.copy("operator-id")
            .sealed()
            .legible()
            .holder(long_.toUpperCase(Locale.ROOT) + " 4711"));
    assertThat(assess(enterprise).missingFor("electronic-port-card"))
        .noneMatch(missing -> missing.material().equals("operator-id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"销售食品、", "a\u0301\u0316", "and import of ", "\u202E货\u200B", "; "})
  void aScopeOfTenMillionCharactersIsReadToItsEnd(String unit) {
    String endless = unit.repeat(10_000_000 / unit.length());
    Enterprise enterprise = Enterprise.named("A").businessScope(endless + "。货物进出口").build();
    Finding finding =
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> ASSESSOR.assess(enterprise, DAY))
            .finding("business-scope")
            .orElseThrow();
    assertThat(finding.observed()).containsEntry("businessScope", enterprise.businessScope());
    assertThat(finding.outcome()).isEqualTo(Outcome.MET);
  }

  @ParameterizedTest
  @CsvSource({
    "199999.99999999999999999999, OPTIONAL",
    "200000, WAITING",
    "200000.00000000000000000001, WAITING",
    "1E-400, OPTIONAL",
    "0, WAITING",
    "0e5, WAITING",
    "1e5, OPTIONAL",
    "2e5, WAITING",
    "1e-2147483647, OPTIONAL",
    "1e2147483647, WAITING",
    "0e2147483647, WAITING"
  })
  void anAmountIsComparedExactly(BigDecimal amount, Status expected) {
    Enterprise enterprise =
        Enterprise.named("A").trade(Trade.inGoods().crossBorderEcommerceUsdPerYear(amount)).build();
    Assessment answer =
        assertTimeoutPreemptively(
            Duration.ofMinutes(1), () -> ASSESSOR.assess(enterprise, LocalDate.of(2026, 11, 23)));
    assertThat(answer.step("foreign-exchange-directory").status()).isEqualTo(expected);
  }

  @Test
  void noDayIsTooEarlyOrTooLate() {
    Enterprise enterprise =
        Enterprise.named("A")
            .legalRepresentative(
                Person.named("B").idType(Person.IdType.RESIDENT_ID).idNumber("11010519491231002X"))
            .document(
                Document.copy("business-licence").validUntil(LocalDate.MAX).issuedOn(LocalDate.MIN))
            .document(Document.copy("business-licence").validUntil(LocalDate.MIN))
            .completedStep(
                CompletedStep.of("foreign-trade-operator-filing", LocalDate.MIN)
                    .validUntil(LocalDate.MAX))
            .build();
    for (LocalDate asOf :
        List.of(
            LocalDate.MIN,
            LocalDate.MIN.plusDays(30),
            DAY,
            LocalDate.MAX.minusDays(30),
            LocalDate.MAX)) {
      Assessment answer = ASSESSOR.underLawOf(DAY).assess(enterprise, asOf);
      assertThat(notes(answer, "expires-soon").contains("business-licence"))
          .isEqualTo(
              asOf.isAfter(LocalDate.MAX.minusDays(31))
                  || asOf.isBefore(LocalDate.MIN.plusDays(1)));
    }
    assertThat(ASSESSOR.assess(enterprise, LocalDate.MAX).lawOf()).isEqualTo(LocalDate.MAX);
  }

  @Test
  void anAnswerInJsonHidesNothingAndLosesNothing() throws IOException {
    String odd =
        "货物进出口\u0000\u0007\u001B[2J\u007F\u0085\u009B\u200B\u202E\u2028\u2029\u2066\uFEFF\"\\\n\r\t\uD840\uDC00é";
    Assessment answer =
        ASSESSOR.assess(
            Enterprise.named("A").businessScope(odd).document(Document.copy(odd)).build(), DAY);
    for (String json :
        List.of(AssessmentJson.write(answer), AssessmentJson.writeIndented(answer))) {
      assertThat(json.replace("\r\n", "").replace("\n", "").codePoints().map(Character::getType))
          .doesNotContain(
              (int) Character.CONTROL,
              (int) Character.FORMAT,
              (int) Character.SURROGATE,
              (int) Character.LINE_SEPARATOR,
              (int) Character.PARAGRAPH_SEPARATOR);
      assertThat(json).contains("\uD840\uDC00é");
      JsonNode findings = new ObjectMapper().readTree(json).path("findings");
      assertThat(findings.findValuesAsText("businessScope")).contains(odd);
      assertThat(findings.findValuesAsText("code")).contains(odd);
    }
    assertThat(AssessmentJson.write(answer)).doesNotContain("\n");
  }

  private static Enterprise.Builder many(IntFunction<Document> document) {
    Enterprise.Builder enterprise = Enterprise.named("A");
    for (int i = 0; i < MANY; i++) enterprise.document(document.apply(i));
    return enterprise;
  }

  private static Assessment assess(Enterprise.Builder builder) {
    Enterprise enterprise = builder.build();
    return assertTimeoutPreemptively(
        Duration.ofSeconds(40), () -> ASSESSOR.assess(enterprise, DAY));
  }

  /** What the notes of one kind are about. */
  private static Set<Object> notes(Assessment answer, String code) {
    return answer.findings().stream()
        .filter(finding -> finding.code().equals(code))
        .map(Finding::observed)
        .map(
            (Map<String, Object> observed) ->
                observed.getOrDefault("material", observed.get("code")))
        .collect(Collectors.toSet());
  }
}
