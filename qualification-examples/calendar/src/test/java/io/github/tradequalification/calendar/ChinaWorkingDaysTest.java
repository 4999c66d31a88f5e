package io.github.tradequalification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChinaWorkingDaysTest {

  private static final ChinaWorkingDays KNOWN = ChinaWorkingDays.known();

  /** Invented: a notice is known when it is published. */
  private static final ChinaWorkingDays MORE =
      KNOWN.with(2031, Set.of(LocalDate.of(2031, 1, 1)), Set.of(LocalDate.of(2031, 1, 4)));

  @Test
  void aHolidayIsOffAndTheSundayInItsPlaceIsWorked() {
    assertThat(KNOWN.isWorkingDay(LocalDate.of(2023, 10, 6))).as("a Friday off").isFalse();
    assertThat(KNOWN.isWorkingDay(LocalDate.of(2023, 10, 8))).as("a Sunday worked").isTrue();
    assertThat(KNOWN.isWorkingDay(LocalDate.of(2023, 10, 9))).isTrue();
    assertThat(KNOWN.isWorkingDay(LocalDate.of(2023, 10, 14))).isFalse();
  }

  @Test
  void aYearWithoutItsNoticeIsRefusedAndCanBeAdded() {
    assertThat(KNOWN.knows(2023)).isTrue();
    assertThat(KNOWN.knows(2031)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KNOWN.isWorkingDay(LocalDate.of(2031, 1, 2)))
        .withMessage(
            "calendar: no notice on the days off of 2031 is known; add it once it is published");
    assertThat(MORE.isWorkingDay(LocalDate.of(2031, 1, 1))).as("a Wednesday off").isFalse();
    assertThat(MORE.isWorkingDay(LocalDate.of(2031, 1, 2))).isTrue();
    assertThat(MORE.isWorkingDay(LocalDate.of(2031, 1, 4))).as("a Saturday worked").isTrue();
    assertThat(MORE.isWorkingDay(LocalDate.of(2031, 1, 5))).isFalse();
  }

  @Test
  void aNoticeNamesDaysOfItsYearOnceEach() {
    Set<LocalDate> day = Set.of(LocalDate.of(2031, 1, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> KNOWN.with(2031, day, day));
    assertThatIllegalArgumentException().isThrownBy(() -> KNOWN.with(2032, day, Set.of()));
  }
}
