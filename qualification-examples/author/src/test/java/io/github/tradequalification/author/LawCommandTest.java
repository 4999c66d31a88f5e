package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LawCommandTest {

  @Test
  void theProcedureOfADayHasItsStepsTheirPapersAndADiagram() {
    assertThat(told("--on", "2018-06-01"))
        .startsWith("# The law of 2018-06-01\n")
        .contains("```mermaid\nflowchart TD\n", "## Conditions", "### Customs registration\n")
        .contains("| Paper | Form | Asked where | Source |")
        .contains("| always | gacc-");
  }

  /** The filing of operators was there until 2022-12-30. */
  @Test
  void whatIsNoLongerSaidIsToldWithItsRule() {
    assertThat(told("--between", "2022-12-29", "2022-12-30"))
        .contains("## No longer\n", "| What it says | Rule | Source |")
        .contains("`required(foreign-trade-operator-filing)`");
  }

  @Test
  void aDayWithoutAChangeChangesNothing() {
    assertThat(told("--between", "2018-06-01", "2018-06-02"))
        .isEqualTo("# What changes between 2018-06-01 and 2018-06-02\n\nNothing changes.\n");
  }

  @Test
  void whatIsSaidOfAStepStandsInTheOrderOfTheDays() {
    String timeline = told("--step", "customs-registration");
    List<String> days =
        Pattern.compile("(?m)^\\| (\\d{4}-\\d\\d-\\d\\d)? \\|")
            .matcher(timeline)
            .results()
            .map((MatchResult row) -> row.group(1) == null ? "" : row.group(1))
            .toList();
    assertThat(days).hasSizeGreaterThan(10).isSorted();
    assertThat(timeline).contains("`asks(customs-registration).copyOf(business-licence)`");
  }

  @Test
  void aRuleThatReplacesAnotherIsToldWithIt() {
    assertThat(told("../own-pack", "--supersedes"))
        .contains(
            "| 2023-12-11 | Customs files within three working days and publishes it"
                + " | Customs files within one to three working days, as agencies see it |");
  }

  @Test
  void aPageInHtmlNeedsNothingElseAndIsEscaped() {
    String page = told("--on", "2026-11-23", "--format", "html", "--lang", "zh");
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"zh\">")
        .contains("<svg ", "<h2>事项</h2>", "海关")
        .doesNotContain("<script", "src=", "href=");
    assertThat(page.replaceAll("<[^<>]*>", "")).doesNotContain("<");
  }

  @Test
  void anUnknownStepIsToldWithThoseThereAre() {
    Run run = Run.of("law", "--step", "customs-registraton");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("there is no step `customs-registraton`", "customs-registration,");
  }

  @Test
  void twoQuestionsAtOnceAreRefused() {
    assertThat(Run.of("law", "--on", "2018-06-01", "--supersedes").status()).isEqualTo(2);
  }

  private static String told(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "law";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    Run run = Run.of(all);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }
}
