package io.github.tradequalification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another system writes where it has nothing to say is no name, number or address. */
class EmptyMarksTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "-", "——", "\\", " / ", "*", "（）", "…"})
  void aTextWithoutALetterOrDigitSaysNothing(String mark) {
    assertThat(Person.named(mark).idNumber(mark).build()).isEqualTo(Person.UNKNOWN);
    assertThat(Document.of("x").number(mark).holder(mark).stating("name", mark).build())
        .isEqualTo(Document.of("x").build());
    assertThat(
            CompletedStep.of("x", null)
                .number(mark)
                .registeredName(mark)
                .registeredAddress(mark)
                .registeredLegalRepresentative(mark)
                .build())
        .isEqualTo(CompletedStep.of("x", null).build());
    assertThat(Enterprise.named("x").unifiedSocialCreditCode(mark).build())
        .isEqualTo(Enterprise.named("x").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "N/A", "A", "7", "№ 1"})
  void aTextWithOneMayBeAName(String text) {
    assertThat(Document.of("x").holder(text).stated(Map.of("name", text)).build())
        .satisfies(
            paper -> {
              assertThat(paper.holder()).isEqualTo(text);
              assertThat(paper.stated()).containsEntry("name", text);
            });
  }

  /** It may say that there is none, or that nobody knows: a mapping of rows says which. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "-"})
  void whereBlankSaysThatThereIsNoneAMarkStays(String mark) {
    assertThat(Office.at(mark).build().address()).isEqualTo(mark);
    assertThat(Enterprise.named("x").businessScope(mark).build().businessScope()).isEqualTo(mark);
  }
}
