package io.github.tradequalification.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.json.AssessmentJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Notes of stored answers. */
class NoteTest {

  private static final Enterprise ENTERPRISE = Stored.enterprise(Stored.HALFWAY);

  @Test
  void aStoredAnswerIsEnough() {
    assertThat(Stored.note(Stored.HALFWAY, "en").text())
        .startsWith("IN PROGRESS: there is a step to take.")
        .contains("Next step: Electronic Port cards [practice]\n  Authority: ")
        .endsWith("…\n");
    assertThat(Stored.note(Stored.HALFWAY, "en").notice())
        .contains("Source: Practice of the China Electronic Port [practice]");
    assertThat(Stored.note(Stored.BLOCKED, "en").notice().replaceAll("\n *", " "))
        .as("with the number of a source")
        .contains("Declaration Entities (GACC Order 253)");
  }

  @Test
  void theLanguageIsThatOfTheAnswer() {
    assertThat(Stored.note(Stored.HALFWAY, "zh").text())
        .startsWith("办理中：")
        .contains("企业：Shenzhen Harbour Light");
    assertThat(Stored.note(Stored.BLOCKED, "en").text())
        .startsWith("BLOCKED: ")
        .contains("Enterprise: 晋江市");
    assertThat(Language.of(Stored.answer(Stored.BLOCKED, "en"))).isEqualTo(Language.ENGLISH);
    assertThat(Language.of(Stored.answer(Stored.BLOCKED, "zh"))).isEqualTo(Language.CHINESE);
  }

  @Test
  void aNameInBracketsDoesNotMakeAnAnswerChinese() {
    Assessment answer =
        AssessmentJson.read(
            Stored.json(Stored.HALFWAY, "en")
                .replaceAll("(\"name\" : \"[^\"]+)\"", "$1 (名称名称名称)\""));
    assertThat(Language.of(answer)).isEqualTo(Language.ENGLISH);
  }

  @Test
  void severalLanguagesMakeOneNote() {
    Note both = Stored.note(Stored.HALFWAY, "zh", "en");
    String chinese = Stored.note(Stored.HALFWAY, "zh").text();
    String english = Stored.note(Stored.HALFWAY, "en").text();
    assertThat(both.text()).isEqualTo(chinese + "\n" + english);
    assertThat(both.notice()).contains("一、办理事项、依据和顺序  1. Matters, legal basis and order");
    assertThat(both.markdown())
        .startsWith("# 进出口经营资质\n")
        .contains("\n\n# Import and export qualifications\n");
  }

  @Test
  void whatIsNoOneAnswerIsRefused() {
    Assessment english = Stored.answer(Stored.HALFWAY, "en");
    assertThatThrownBy(() -> Note.of(ENTERPRISE, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("answers: there is none; give one for each language");
    assertThatThrownBy(() -> Note.of(ENTERPRISE, List.of(english, english)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("answers: two are in `en`; give one for each language");
    assertThatThrownBy(
            () -> Note.of(ENTERPRISE, List.of(english, Stored.answer(Stored.BLOCKED, "zh"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("answers: they differ in more than their language; make them");
    assertThatThrownBy(() -> SourceList.of(List.of(), Locale.FRENCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("locale: `fr` is not available; expected one of en, zh");
  }

  @Test
  void answersThatAreChangedLaterDoNotChangeTheNote() {
    List<Assessment> answers = new ArrayList<>(List.of(Stored.answer(Stored.HALFWAY, "en")));
    Note note = Note.of(ENTERPRISE, answers);
    String text = note.text();
    answers.clear();
    assertThat(note.text()).isEqualTo(text);
  }

  @Test
  void colourIsForTerminalsOnly() {
    Note note = Stored.note(Stored.HALFWAY, "zh", "en");
    Note coloured = note.inColour();
    assertThat(coloured.text()).contains("\u001B[1m\u001B[33mIN PROGRESS");
    assertThat(coloured.text().replaceAll("\u001B\\[\\d*m", "")).isEqualTo(note.text());
    assertThat(coloured.notice().replaceAll("\u001B\\[\\d*m", "")).isEqualTo(note.notice());
    assertThat(coloured.markdown()).isEqualTo(note.markdown());
    assertThat(coloured.html()).isEqualTo(note.html());
  }

  @Test
  void theDefaultLocaleHasNoSay() {
    Locale before = Locale.getDefault();
    Note note = Stored.note(Stored.BLOCKED, "zh", "en");
    String page = note.html() + note.markdown() + note.text() + note.notice();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(note.html() + note.markdown() + note.text() + note.notice()).isEqualTo(page);
    } finally {
      Locale.setDefault(before);
    }
  }
}
