package io.github.tradequalification.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.RegisteredSource;
import io.github.tradequalification.Source.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the list of sources looks like, and which of them are old. */
class SourcesReportTest {

  private static final LocalDate CHECKED = LocalDate.of(2026, 1, 1);
  private static final int AGE = 180;

  private static RegisteredSource source(LocalDate checked) {
    return new RegisteredSource(
        "a-pack",
        "an-order",
        "An Order on Papers",
        "Order 1",
        "The Authority",
        Grade.PRACTICE,
        LocalDate.of(2014, 3, 13),
        LocalDate.of(2022, 1, 1),
        "http://a.example",
        checked,
        "an-older",
        List.of(
            new RegisteredSource.Rule("A rule rests on it", "art. 4", null, null),
            new RegisteredSource.Rule(
                "Another rule rests on it", null, null, LocalDate.of(2020, 1, 1)),
            new RegisteredSource.Rule("A third rule rests on it", null, null, null)));
  }

  @Test
  void aSourceIsShownWithAllThatIsKnownOfIt() {
    SourcesReport report = new SourcesReport(Language.ENGLISH, false);
    report.source(source(CHECKED));
    report.source(
        new RegisteredSource(
            "a-pack",
            "what-is-done",
            "What is done",
            null,
            null,
            Grade.UNVERIFIED,
            null,
            null,
            null,
            null,
            null,
            List.of()));
    assertThat(report)
        .hasToString(
            """
            an-order
              Title:    An Order on Papers
              Number:   Order 1
              Issuer:   The Authority
              In force: from 2014-03-13 until 2022-01-01
              Replaces: an-older
              Grade:    practice
              Read at:  http://a.example
              Checked:  2026-01-01
              Pack:     a-pack
              Rules:
                - A rule rests on it (art. 4)
                - Another rule rests on it (until 2020-01-01)
                - A third rule rests on it

            what-is-done
              Title:   What is done
              Grade:   unverified
              Checked: day not known
              Pack:    a-pack
              Rules:   none
            """);
  }

  @Test
  void aSourceIsOldOnTheDayAfterItsTime() {
    LocalDate last = CHECKED.plusDays(180);
    RegisteredSource known = source(CHECKED);
    RegisteredSource unknown = source(null);
    SourceList list = SourceList.of(List.of(known, unknown), Locale.ENGLISH);
    assertThat(list.notChecked(last, AGE)).containsExactly(unknown);
    assertThat(list.notChecked(last.plusDays(1), AGE)).containsExactly(known, unknown);
  }

  @Test
  void thoseThatAreOldAreNamed() {
    LocalDate day = CHECKED.plusDays(181);
    SourcesReport report = new SourcesReport(Language.ENGLISH, false);
    report.old(List.of(source(CHECKED), source(null)), day, AGE);
    assertThat(report)
        .hasToString(
            """
            Not checked within 180 days before 2026-07-01:
              - an-order (2026-01-01, 181 days before)
              - an-order (day not known)
            """);
    SourcesReport none = new SourcesReport(Language.CHINESE, false);
    none.old(List.of(), day, AGE);
    assertThat(none).hasToString("全部依据均在2026-07-01之前180天内核对过。\n");
  }
}
