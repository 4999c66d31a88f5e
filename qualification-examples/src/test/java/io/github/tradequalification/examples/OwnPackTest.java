package io.github.tradequalification.examples;

import static io.github.tradequalification.examples.OwnPack.BOTH;
import static io.github.tradequalification.examples.OwnPack.HOME;
import static io.github.tradequalification.examples.OwnPack.SHENZHEN;
import static io.github.tradequalification.examples.OwnPack.STANDARD;
import static io.github.tradequalification.examples.OwnPack.STEP;
import static io.github.tradequalification.examples.OwnPack.YINCHUAN;
import static io.github.tradequalification.examples.OwnPack.exporting;
import static io.github.tradequalification.examples.OwnPack.foreignInvested;
import static io.github.tradequalification.examples.OwnPack.having;
import static io.github.tradequalification.examples.OwnPack.in;
import static io.github.tradequalification.examples.OwnPack.qualified;
import static io.github.tradequalification.examples.OwnPack.ready;
import static io.github.tradequalification.examples.OwnPack.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Office.Zone;
import io.github.tradequalification.Question;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.WorkingDays;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Each rule of the integrator's pack at work, on its first and last day and the days around them.
 */
class OwnPackTest {

  private static final String CARDS = "electronic-port-card";
  private static final String TODAY = "2026-11-23";

  @Test
  void theAnswerNamesBothPacks() throws IOException {
    String digest = Files.readString(HOME.resolve("target/classes/com/example/trade/pack.digest"));
    assertThat(answer(ready(), TODAY).rulePacks())
        .extracting(pack -> pack.id())
        .containsExactly("china-import-export", "example-own-pack");
    assertThat(answer(ready(), TODAY).rulePacks().get(1).digest())
        .isEqualTo("sha256:" + digest)
        .matches("sha256:[0-9a-f]{64}");
    assertThat(answer(ready(), TODAY).rulePacks().get(1).version()).isEqualTo("1.0.0");
  }

  @Test
  void theLawChangesOnTheDaysOfBothPacks() {
    List<LocalDate> added = new ArrayList<>(BOTH.lawChanges());
    added.removeAll(STANDARD.lawChanges());
    assertThat(added)
        .extracting(LocalDate::toString)
        .containsExactly("2022-09-23", "2023-12-11", "2025-01-01", "2026-01-01");
    assertThat(BOTH.lawChanges()).containsAll(STANDARD.lawChanges()).isSorted();
    assertThat(BOTH.firstDay()).isEqualTo(STANDARD.firstDay());
  }

  @Test
  void yinchuanAsksForTheHandlersIdentityPaper() {
    assertThat(missing(CARDS, in(YINCHUAN, ready()), "2022-09-22")).isEmpty();
    assertThat(missing(CARDS, in(YINCHUAN, ready()), "2022-09-23"))
        .containsExactly("handler-id COPY ABSENT");
    assertThat(missing(CARDS, in("640200", ready()), "2022-09-23"))
        .as("another city of the region")
        .isEmpty();
    assertThat(missing(CARDS, in(SHENZHEN, ready()), "2022-09-23")).isEmpty();
    MissingMaterial missing = answer(in(YINCHUAN, ready()), "2022-09-23").missingFor(CARDS).get(0);
    assertThat(missing.name()).isEqualTo("identity paper of the handler");
    assertThat(missing.source()).endsWith("[practice]");
  }

  @Test
  void whoeverDoesNotTellTheCityIsAskedForIt() {
    assertThat(decides("office.region", in(null, ready()), "2022-09-22")).isEmpty();
    assertThat(decides("office.region", in(null, ready()), "2022-09-23")).containsExactly(CARDS);
    assertThat(missing(CARDS, in(null, ready()), "2022-09-23")).isEmpty();
  }

  @Test
  void theHandlersIdentityPaperMayBearAnyNameButNeedsTheSeal() {
    Document.Builder paper = Document.copy("handler-id").legible().holder("赵一帆");
    assertThat(missing(CARDS, with(paper.sealed(false).build(), in(YINCHUAN, ready())), TODAY))
        .containsExactly("handler-id COPY NOT_SEALED");
    assertThat(missing(CARDS, with(paper.sealed().build(), in(YINCHUAN, ready())), TODAY))
        .isEmpty();
    assertThat(STANDARD.assess(with(paper.build(), ready()), day(TODAY)).finding("unknown-code"))
        .isPresent();
    assertThat(answer(with(paper.build(), ready()), TODAY).finding("unknown-code")).isEmpty();
  }

  @Test
  void taxRefundFilingIsTheLastStepAndFollowsCustomsRegistration() {
    List<String> steps = new ArrayList<>(STANDARD.steps());
    steps.add(STEP);
    assertThat(BOTH.steps()).isEqualTo(steps);
    assertThat(answer(ready(), TODAY).step(STEP).waitsFor())
        .containsExactly("customs-registration");
    assertThat(
            answer(
                    having(CompletedStep.of("customs-registration", day("2026-01-05")), ready()),
                    TODAY)
                .step(STEP)
                .waitsFor())
        .isEmpty();
  }

  @Test
  void taxRefundFilingWaitsForALawfulRegistrationAndACreditCode() {
    Enterprise unknown = OwnPack.profile(OwnPack.PROFILES_OF_THE_LAW.resolve("bare.json"));
    assertThat(answer(exporting(unknown, true), TODAY).step(STEP).waitsFor())
        .containsExactly("lawful-registration", "credit-code", "customs-registration");
  }

  @Test
  void onlyWhoeverExportsHasToFile() {
    assertThat(status(exporting(qualified(), true), TODAY)).isEqualTo(Status.ALLOWED);
    assertThat(status(exporting(qualified(), false), TODAY)).isEqualTo(Status.NOT_REQUIRED);
    assertThat(status(exporting(qualified(), null), TODAY)).isEqualTo(Status.OPTIONAL);
    assertThat(decides("trade.exports", exporting(qualified(), null), TODAY)).containsExactly(STEP);
    assertThat(decides("trade.exports", exporting(qualified(), true), TODAY)).isEmpty();
    assertThat(answer(exporting(qualified(), true), TODAY).standing())
        .isEqualTo(Standing.IN_PROGRESS);
    assertThat(answer(exporting(qualified(), null), TODAY).standing())
        .isEqualTo(Standing.QUALIFIED);
    assertThat(
            answer(having(CompletedStep.of(STEP, day("2026-02-02")), qualified()), TODAY)
                .standing())
        .isEqualTo(Standing.QUALIFIED);
  }

  @Test
  void theTaxBureauIsNamedWithItsChannelTimeAndResult() {
    NextStep next = answer(qualified(), TODAY).next().orElseThrow();
    assertThat(List.of(next.step(), next.name(), next.authority(), next.channel(), next.result()))
        .containsExactly(
            STEP,
            "Export tax refund filing",
            "tax bureau in charge of the enterprise",
            "electronic tax bureau",
            "filing for the refund or exemption of export tax; refunds can be claimed");
    assertThat(next.workingDays()).isEqualTo(new WorkingDays(3, 7));
    NextStep chinese =
        BOTH.in(Locale.SIMPLIFIED_CHINESE).assess(qualified(), day(TODAY)).next().orElseThrow();
    assertThat(List.of(chinese.name(), chinese.authority(), chinese.channel(), chinese.result()))
        .containsExactly("出口退（免）税备案", "主管税务局", "电子税务局", "出口退（免）税备案，可申报退（免）税");
  }

  @Test
  void whatTheTaxBureauAsksForChangesTwice() {
    List<String> first =
        List.of(
            "customs-registration-receipt COPY",
            "export-tax-refund-application ORIGINAL",
            "operator-filing-form COPY");
    List<String> second =
        List.of("customs-registration-receipt COPY", "export-tax-refund-application ORIGINAL");
    List<String> third =
        List.of(
            "export-tax-refund-filing-form ORIGINAL",
            "export-tax-refund-supporting-materials COPY");
    assertThat(asked(ready(), "2012-08-01")).isEqualTo(first);
    assertThat(asked(ready(), "2022-12-29")).isEqualTo(first);
    assertThat(asked(ready(), "2022-12-30")).isEqualTo(second);
    assertThat(asked(ready(), "2025-12-31")).isEqualTo(second);
    assertThat(asked(ready(), "2026-01-01")).isEqualTo(third);
  }

  @Test
  void theOperatorsPaperIsWhatTheStandardPackSaysItIs() {
    assertThat(asked(foreignInvested(true, ready()), "2022-12-29"))
        .contains("operator-filing-form COPY");
    Enterprise withApproval =
        OwnPack.profile(OwnPack.PROFILES_OF_THE_LAW.resolve("foreign-invested.json"));
    assertThat(asked(withApproval, "2018-06-01")).contains("foreign-investment-approval COPY");
    assertThat(asked(inZone(Zone.PILOT_FREE_TRADE_ZONE), "2019-11-30"))
        .contains("operator-filing-form COPY");
    assertThat(asked(inZone(Zone.PILOT_FREE_TRADE_ZONE), "2019-12-01"))
        .doesNotContain("operator-filing-form COPY");
  }

  @Test
  void whatDecidesAboutTheOperatorsPaperIsAskedFor() {
    assertThat(decides("foreignInvested", foreignInvested(null, ready()), "2022-12-29"))
        .contains(STEP);
    assertThat(decides("foreignInvested", foreignInvested(null, ready()), "2022-12-30"))
        .doesNotContain(STEP);
    assertThat(
            decides(
                "foreignInvested",
                foreignInvested(null, inZone(Zone.PILOT_FREE_TRADE_ZONE)),
                "2022-12-29"))
        .as("where the filing is waived")
        .doesNotContain(STEP);
    assertThat(decides("office.zone", inZone(null), "2019-11-30")).doesNotContain(STEP);
    assertThat(decides("office.zone", inZone(null), "2019-12-01")).contains(STEP);
    assertThat(decides("office.zone", inZone(null), "2022-12-29")).contains(STEP);
    assertThat(decides("office.zone", inZone(null), "2022-12-30")).doesNotContain(STEP);
  }

  @Test
  void exportersWhoHaveNotFiledAreToldOfTheThirtySixMonths() {
    assertThat(answer(ready(), "2025-12-31").finding("tax-refund-window")).isEmpty();
    Finding note = answer(ready(), "2026-01-01").finding("tax-refund-window").orElseThrow();
    assertThat(note.step()).isEqualTo(STEP);
    assertThat(note.message()).contains("36 months").contains("“Export tax refund filing”");
    assertThat(note.remedy()).contains("ask the tax bureau");
    assertThat(
            answer(having(CompletedStep.of(STEP, day("2026-01-01")), ready()), "2026-01-01")
                .finding("tax-refund-window"))
        .isEmpty();
    assertThat(answer(exporting(ready(), null), "2026-01-01").finding("tax-refund-window"))
        .isEmpty();
    Finding chinese =
        BOTH.in(Locale.CHINA)
            .assess(ready(), day("2026-01-01"))
            .finding("tax-refund-window")
            .orElseThrow();
    assertThat(chinese.message()).contains("36个月").contains("“出口退（免）税备案”");
  }

  @Test
  void customsTakesOneToThreeWorkingDaysForATime() {
    assertThat(customs("2023-12-10").workingDays()).isEqualTo(new WorkingDays(3, 3));
    assertThat(customs("2023-12-11").workingDays()).isEqualTo(new WorkingDays(1, 3));
    assertThat(customs("2024-12-31").workingDays()).isEqualTo(new WorkingDays(1, 3));
    assertThat(customs("2025-01-01").workingDays()).isEqualTo(new WorkingDays(3, 3));
    assertThat(customs("2023-12-11").result())
        .isEqualTo(customs("2023-12-10").result())
        .isNotBlank();
  }

  private static NextStep customs(String day) {
    NextStep next = answer(ready(), day).next().orElseThrow();
    assertThat(next.step()).isEqualTo("customs-registration");
    return next;
  }

  private static Enterprise inZone(Zone zone) {
    return OwnPack.at(ready().office().toBuilder().zone(zone).build(), ready());
  }

  private static List<String> asked(Enterprise enterprise, String day) {
    return answer(enterprise, day).step(STEP).materials().stream()
        .map(material -> material.material() + " " + material.form())
        .toList();
  }

  private static List<String> missing(String step, Enterprise enterprise, String day) {
    return answer(enterprise, day).missingFor(step).stream()
        .map(
            missing ->
                missing.material()
                    + " "
                    + missing.form()
                    + " "
                    + String.join(",", missing.reasons().stream().map(Reason::name).toList()))
        .toList();
  }

  private static List<String> decides(String fact, Enterprise enterprise, String day) {
    return answer(enterprise, day).questions().stream()
        .filter(question -> question.fact().equals(fact))
        .map(Question::decides)
        .findFirst()
        .orElse(List.of());
  }

  private static Status status(Enterprise enterprise, String day) {
    return answer(enterprise, day).step(STEP).status();
  }

  private static Assessment answer(Enterprise enterprise, String day) {
    return BOTH.assess(enterprise, day(day));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
