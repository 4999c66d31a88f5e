package io.github.tradequalification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.util.DateTimeComponents;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Enterprise.LegalForm;
import io.github.tradequalification.Enterprise.RegistrationStatus;
import io.github.tradequalification.Office;
import io.github.tradequalification.Trade;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DueCalendarTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Instant MOMENT = Instant.parse("2026-11-23T08:00:00Z");

  private static final Enterprise ENTERPRISE =
      Enterprise.named("Harbour Light Trading Co., Ltd.")
          .registrationStatus(RegistrationStatus.ACTIVE)
          .legalForm(LegalForm.COMPANY)
          .unifiedSocialCreditCode("914403001922038216")
          .businessScope("import and export of goods")
          .office(Office.at("12 Shennan Road, Shenzhen"))
          .trade(Trade.inGoods().exports(true))
          .document(Document.copy("legal-representative-id").validUntil(LocalDate.of(2027, 2, 1)))
          .completedStep(
              CompletedStep.of("customs-registration", LocalDate.of(2024, 3, 1))
                  .registeredAddress("7 Old Road, Shenzhen"))
          .build();

  private final String file = YearOfDueDates.write(ENTERPRISE, DAY, MOMENT);

  private static ICalendar read(String file) {
    ICalendar calendar = Biweekly.parse(file).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).as("valid by RFC 5545").isTrue();
    return calendar;
  }

  @Test
  void whatIsReadBackIsWhatIsDue() {
    List<VEvent> events = read(file).getEvents();
    assertThat(events)
        .extracting(event -> event.getUid().getValue())
        .containsExactly(
            "PAPER-legal-representative-id-COPY-2027-02-01@customer-4711",
            "YEARLY-customs-annual-report-2027-06-30@customer-4711");
    VEvent report = events.get(1);
    assertThat(report.getDateStart().getValue().getRawComponents())
        .isEqualTo(new DateTimeComponents(2027, 6, 30));
    assertThat(report.getDateStart().getValue().hasTime()).isFalse();
    assertThat(report.getDateTimeStamp().getValue().toInstant()).isEqualTo(MOMENT);
    assertThat(report.getSummary().getValue()).contains("by 30 June", " / ", "6月30日");
    assertThat(report.getDescription().getValue()).contains("[unverified]");
    assertThat(report.getAlarms()).hasSize(1);
  }

  @Test
  void aChangeWhoseDayIsNotKnownIsATaskWithoutADay() {
    List<VTodo> tasks = read(file).getTodos();
    assertThat(tasks)
        .extracting(task -> task.getUid().getValue())
        .containsExactly("STEP-customs-registration-change@customer-4711");
    assertThat(tasks.get(0).getDateDue()).isNull();
    assertThat(tasks.get(0).getSummary().getValue()).contains("30 days", "30日");
  }

  @Test
  void theSameDueDatesAreTheSameBytesInEveryTimeZone() {
    TimeZone usual = TimeZone.getDefault();
    try {
      for (String zone : List.of("Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(YearOfDueDates.write(ENTERPRISE, DAY, MOMENT)).isEqualTo(file);
      }
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Test
  void theProgramWritesOneFile(@TempDir Path folder) throws IOException {
    Path ics = folder.resolve("due.ics");
    YearOfDueDates.main(
        new String[] {
          "../profiles/moved-company.json", DAY.toString(), MOMENT.toString(), ics.toString()
        });
    String written = Files.readString(ics, StandardCharsets.UTF_8);
    assertThat(read(written).getTodos()).isNotEmpty();
    assertThat(written.lines())
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 300);
  }

  @Test
  void noLanguageIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueCalendar.of("x", MOMENT).write(Map.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> DueCalendar.of("x", MOMENT).alarm(0));
  }
}
