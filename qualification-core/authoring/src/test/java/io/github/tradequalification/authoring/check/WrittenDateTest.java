package io.github.tradequalification.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年9月3日",
        "２０２２-０９-０３",
        "2022-9-3",
        "2022/09/03",
        "2022.9.3",
        "20220903",
        " 2022-09-03 ",
        "2022-09-03T00:00:00"
      })
  void whatPeopleWriteIsUnderstood(String text) {
    assertThat(WrittenDate.meant(text)).isEqualTo("2022-09-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2022-02-30", "2022-13-01", "2022-09", "3 September 2022", "03-09-2022", ""})
  void whatMayMeanSeveralDaysOrNoneIsNot(String text) {
    assertThat(WrittenDate.meant(text)).isNull();
  }
}
