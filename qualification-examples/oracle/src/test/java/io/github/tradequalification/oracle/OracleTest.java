package io.github.tradequalification.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.oracle.Answer.Eligibility;
import io.github.tradequalification.oracle.Answer.Form;
import io.github.tradequalification.oracle.Answer.Missing;
import io.github.tradequalification.oracle.Answer.Next;
import io.github.tradequalification.oracle.Answer.Note;
import io.github.tradequalification.oracle.Answer.Outcome;
import io.github.tradequalification.oracle.Answer.Question;
import io.github.tradequalification.oracle.Answer.Reason;
import io.github.tradequalification.oracle.Answer.Standing;
import io.github.tradequalification.oracle.Answer.Status;
import io.github.tradequalification.oracle.Answer.StepState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Examples answered by hand. */
class OracleTest {

  private static final String COMPANY =
      """
      'name': '示例（上海）有限公司', 'legalForm': 'COMPANY', 'registrationStatus': 'ACTIVE',
      'unifiedSocialCreditCode': '914403001922038216', 'foreignInvested': false,
      'businessScope': '货物进出口',
      'office': {'address': '健康东路1号', 'region': '310115', 'zone': 'NONE', 'verifiable': true},
      'legalRepresentative': {'name': '李四'},
      'trade': {'goods': true, 'exports': false, 'selfDeclares': true, 'foreignExchange': true}\
      """;

  private final Oracle oracle = new Oracle(ScopeTable.standard());

  private Answer answer(String properties, String day) {
    LocalDate date = LocalDate.parse(day);
    return oracle.assess("{" + properties.replace('\'', '"') + "}", date, date);
  }

  private Answer answerFor(String more, String day) {
    return answer(COMPANY + ", " + more, day);
  }

  private static Status status(Answer answer, Step step) {
    return state(answer, step).status();
  }

  private static StepState state(Answer answer, Step step) {
    return answer.steps().get(List.of(Step.values()).indexOf(step));
  }

  private static String record(String step, String completedOn) {
    return "{'step': '%s', 'completedOn': '%s'}".formatted(step, completedOn);
  }

  @Test
  void ofANameAloneEverythingIsAsked() {
    Answer answer = answer("'name': 'N'", "2026-06-01");
    assertThat(answer.eligibility()).isEqualTo(Eligibility.UNDETERMINED);
    assertThat(answer.standing()).isEqualTo(Standing.UNDETERMINED);
    assertThat(answer.conditions()).hasSize(5).containsEntry("credit-code", Outcome.UNKNOWN);
    assertThat(answer.questions().get(0))
        .isEqualTo(
            new Question(
                "trade.goods",
                List.of(
                    "customs-registration",
                    "electronic-port-card",
                    "foreign-exchange-directory",
                    "export-tax-refund-filing")));
    assertThat(answer.questions())
        .extracting(Question::fact)
        .doesNotContain("foreignInvested", "office.zone", "office.region");
  }

  @Test
  void whoHasFiledEverythingIsQualified() {
    String records =
        "'completedSteps': [%s, %s, %s]"
            .formatted(
                record("customs-registration", "2025-03-01"),
                record("electronic-port-card", "2025-03-02"),
                record("foreign-exchange-directory", "2025-03-03"));
    Answer answer = answerFor(records, "2026-06-01");
    assertThat(answer.standing()).isEqualTo(Standing.QUALIFIED);
    assertThat(answer.next()).isNull();
    assertThat(answer.notes()).containsExactly(new Note("customs-annual-report", ""));
    assertThat(status(answer, Step.PREPARATION)).isEqualTo(Status.ALLOWED);
  }

  @Test
  void anOperatorFilingLapsesAfter30DaysWithoutCustoms() {
    String filed =
        "'completedSteps': [" + record("foreign-trade-operator-filing", "2018-05-02") + "]";
    assertThat(status(answerFor(filed, "2018-06-01"), Step.FOREIGN_TRADE_OPERATOR_FILING))
        .isEqualTo(Status.DONE);
    Answer late = answerFor(filed, "2018-06-02");
    assertThat(status(late, Step.FOREIGN_TRADE_OPERATOR_FILING)).isEqualTo(Status.EXPIRED);
    assertThat(late.notes()).contains(new Note("operator-filing-lapsed", ""));
    assertThat(late.next().step()).isEqualTo("foreign-trade-operator-filing");
    assertThat(state(late, Step.CUSTOMS_REGISTRATION).waitsFor())
        .containsExactly("foreign-trade-operator-filing");
  }

  @Test
  void whoHasMovedTellsCustomsFirstAndTheCardOfficeThen() {
    String records =
        """
        'completedSteps': [
          {'step': 'customs-registration', 'registeredAddress': '旧路2号'},
          {'step': 'electronic-port-card', 'registeredAddress': '旧路2号'},
          {'step': 'foreign-exchange-directory', 'registeredAddress': '健康东路１号'},
          {'step': 'customs-registration-change', 'completedOn': '2026-05-01'}]\
        """;
    Answer answer = answerFor(records, "2026-06-01");
    assertThat(answer.next().step()).isEqualTo("customs-registration-change");
    assertThat(answer.next().ready()).isFalse();
    assertThat(status(answer, Step.CUSTOMS_REGISTRATION)).isEqualTo(Status.DONE);
    assertThat(state(answer, Step.ELECTRONIC_PORT_CARD_CHANGE).waitsFor())
        .containsExactly("customs-registration-change");
    assertThat(status(answer, Step.FOREIGN_EXCHANGE_DIRECTORY_CHANGE))
        .isEqualTo(Status.NOT_REQUIRED);
    assertThat(answer.notes())
        .contains(
            new Note("registered-detail-differs", "customs-registration"),
            new Note("registered-detail-differs", "electronic-port-card"));
  }

  @Test
  void aRepresentativeOfficeFilesTemporarily() {
    Answer answer =
        answer(
            """
            'name': 'Harbour Light, Shanghai Office', 'legalForm': 'REPRESENTATIVE_OFFICE',
            'registrationStatus': 'ACTIVE'\
            """,
            "2023-06-01");
    assertThat(answer.conditions()).doesNotContainKey("business-scope");
    assertThat(answer.next().step()).isEqualTo("customs-temporary-filing");
    assertThat(status(answer, Step.CUSTOMS_REGISTRATION)).isEqualTo(Status.NOT_REQUIRED);
    assertThat(status(answer, Step.ELECTRONIC_PORT_CARD)).isEqualTo(Status.OPTIONAL);
  }

  @Test
  void aForeignInvestorMayShowThePaperOfTheInvestment() {
    String foreign = COMPANY.replace("'foreignInvested': false", "'foreignInvested': true");
    assertThat(answer(foreign, "2016-09-30").missingMaterials())
        .contains(operatorPaper("foreign-investment-approval", "operator-filing-form"));
    assertThat(answer(foreign, "2016-10-01").missingMaterials())
        .contains(
            operatorPaper(
                "foreign-investment-approval",
                "foreign-investment-filing-receipt",
                "operator-filing-form"));
    assertThat(answer(foreign, "2020-01-01").missingMaterials())
        .contains(operatorPaper("operator-filing-form"));
  }

  private static Missing operatorPaper(String material, String... alternatives) {
    return new Missing(
        "customs-registration",
        material,
        Form.COPY,
        List.of(Reason.ABSENT),
        Answer.Detail.NONE,
        List.of(alternatives));
  }

  @Test
  void theNearestDocumentGivesTheReasons() {
    String documents =
        """
        'documents': [
          {'material': 'business-licence', 'form': 'COPY', 'sealed': false, 'legible': false},
          {'material': 'business-licence', 'form': 'COPY', 'legible': true, 'holder': '别的公司'},
          {'material': 'business-licence', 'form': 'COPY', 'legible': true}]\
        """;
    assertThat(answerFor(documents, "2026-06-01").missingMaterials())
        .contains(
            new Missing(
                "preparation",
                "business-licence",
                Form.COPY,
                List.of(Reason.UNCONFIRMED),
                new Answer.Detail(Map.of(), List.of("sealed")),
                List.of()),
            new Missing(
                "preparation",
                "business-licence",
                Form.ORIGINAL,
                List.of(Reason.WRONG_FORM),
                Answer.Detail.NONE,
                List.of()));
  }

  @Test
  void whoseScopeGrantsNothingAmendsItFirst() {
    String domestic = COMPANY.replace("货物进出口", "国内贸易代理");
    Answer answer = answer(domestic, "2026-06-01");
    assertThat(answer.eligibility()).isEqualTo(Eligibility.INELIGIBLE);
    assertThat(answer.next()).isEqualTo(new Next("business-scope-amendment", null, List.of()));
  }

  @Test
  void smallTradeOverPlatformsIsFreedFromTheDirectory() {
    String small =
        COMPANY.replace(
            "'exports': false", "'exports': false, 'crossBorderEcommerceUsdPerYear': 199999.99");
    assertThat(status(answer(small, "2019-10-22"), Step.FOREIGN_EXCHANGE_DIRECTORY))
        .isEqualTo(Status.WAITING);
    assertThat(status(answer(small, "2019-10-23"), Step.FOREIGN_EXCHANGE_DIRECTORY))
        .isEqualTo(Status.OPTIONAL);
    assertThat(
            status(
                answer(small.replace("199999.99", "200000"), "2019-10-23"),
                Step.FOREIGN_EXCHANGE_DIRECTORY))
        .isEqualTo(Status.WAITING);
  }

  @Test
  void aCodeIsReadAsPeopleWriteIt() {
    for (String text :
        List.of(
            " 914403001922038216 ",
            "９１４４０３００１９２２０３８２１６",
            "统一社会信用代码：914403001922038216",
            "统一社会信用代码914403001922038216（副本）（1-1）",
            "CN914403001922038216",
            "91440300-192203821-6")) {
      assertThat(CreditCode.normalised(text)).isEqualTo("914403001922038216");
    }
    assertThat(CreditCode.normalised("--")).isNull();
  }

  @Test
  void checksOfCodesAreThoseOfTheirStandards() {
    for (String code :
        List.of(
            "914403001922038216",
            "91110108551385082Q",
            "9150000020286320X6",
            "919900000000000860",
            "91990000000000385X")) {
      assertThat(CreditCode.hasRightEnd(code)).as(code).isTrue();
      assertThat(CreditCode.hasRightOrganisation(code)).as(code).isTrue();
    }
    assertThat(CreditCode.hasRightEnd("914403001922038261")).isFalse();
    assertThat(CreditCode.hasRightOrganisation("91310101MA1FPX1234")).isFalse();
    assertThat(CreditCode.isOldNumber("440301103097413")).isTrue();
    assertThat(CreditCode.isOldNumber("440301103097414")).isFalse();
    LocalDate born = LocalDate.of(1949, 12, 31);
    assertThat(ResidentId.isRight("11010519491231002x", born)).isTrue();
    assertThat(ResidentId.isRight("11010519491231002X", born.minusDays(1))).isFalse();
    assertThat(ResidentId.isRight("110108199611240188", LocalDate.of(2026, 6, 1))).isFalse();
  }
}
