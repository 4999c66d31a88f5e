package io.github.tradequalification.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.internal.files.PackIndex;
import io.github.tradequalification.internal.files.PackIndex.Piece;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private static final String FILE = "a/one.drl";
  private static final String TEXT =
      """
      rule "A & B"
      when
        Enterprise(name == "<x>", legalForm != null) not OldKind()
      then
        conclude.notMet("c");
      end
      rule "Never"
      when Trade(goods == true) then conclude.met("c"); end
      """;

  private static final CoveredPart BOTH =
      new CoveredPart(new Piece(3, 14, "name == \"<x>\""), false, true, true);
  private static final CoveredPart TRUE =
      new CoveredPart(new Piece(3, 29, "legalForm != null"), false, true, false);
  private static final CoveredPart ABSENT =
      new CoveredPart(new Piece(3, 52, "OldKind()"), true, false, true);
  private static final CoveredPart NEVER =
      new CoveredPart(new Piece(8, 12, "goods == true"), false, false, false);

  private static final Coverage COVERAGE =
      new Coverage(
          9,
          List.of(rule("A & B", 1, 9, 4, BOTH, TRUE, ABSENT), rule("Never", 7, 0, 0, NEVER)),
          List.of(
              new CoveredCondition(
                  "c",
                  FILE,
                  new Piece(5, 3, "conclude.condition(\"c\")"),
                  List.of(Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN),
                  Set.of(Outcome.MET))),
          List.of(
              new CoveredPeriod(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1), 9),
              new CoveredPeriod(LocalDate.of(2021, 1, 1), null, 0)),
          List.of("one"));

  private static CoveredRule rule(
      String name, int line, int inForce, int fired, CoveredPart... parts) {
    PackIndex.Rule written =
        new PackIndex.Rule(FILE, new Piece(line, 1, name), List.of(), List.of());
    return new CoveredRule(name, written, false, true, inForce, fired, List.of(parts));
  }

  @Test
  void itIsCountedWhatIsReached() {
    assertThat(COVERAGE.ruleShare()).isEqualTo(new Share(1, 2));
    assertThat(COVERAGE.conditionShare()).isEqualTo(new Share(4, 8));
    assertThat(COVERAGE.outcomeShare()).isEqualTo(new Share(1, 3));
    assertThat(COVERAGE.periodShare()).isEqualTo(new Share(1, 2));
  }

  @Test
  void aShareIsNeverRoundedUp() {
    assertThat(new Share(9_999, 10_000).percent()).isEqualTo(99.9);
    assertThat(new Share(0, 0).percent()).isEqualTo(100);
  }

  @Test
  void whatIsMissingIsToldAtItsPlace() {
    assertThat(Gap.in(COVERAGE))
        .extracting(gap -> gap.told(path -> "src/" + path))
        .containsExactly(
            "src/a/one.drl:3:29: `legalForm != null` is never false",
            "src/a/one.drl:3:52: `OldKind()` is never there",
            "src/a/one.drl:7:1: rule `Never` is in force in no case",
            "src/a/one.drl:8:12: `goods == true` is never tested",
            "src/a/one.drl:5:3: condition `c` is NOT_MET in no case",
            "src/a/one.drl:5:3: condition `c` is UNKNOWN in no case",
            "no case asks for the law from 2021-01-01",
            "this case is refused an answer: one");
  }

  @Test
  void aRuleThatAlwaysFiresIsNotCovered() {
    assertThat(rule("x", 1, 4, 4, BOTH).missing())
        .isEqualTo("fires in every case in which it is in force");
    assertThat(rule("x", 1, 4, 0, BOTH).missing()).isEqualTo("fires in no case");
    assertThat(rule("x", 1, 4, 3, BOTH).complete()).isTrue();
  }

  @Test
  void thePageMarksEachTestAndHoldsNothingUnescaped() {
    String page = CoverageHtml.of("a <b>", COVERAGE, Map.of(FILE, TEXT), path -> path);
    assertThat(page)
        .contains("<title>Coverage of a &lt;b&gt;</title>")
        .contains("rule &quot;A &amp; B&quot;")
        .contains(
            "<b class=\"both\" title=\"seen true and false\">name == &quot;&lt;x&gt;&quot;</b>")
        .contains("<b class=\"true\" title=\"never false\">legalForm != null<sup>T</sup></b>")
        .contains("<b class=\"false\" title=\"never there\">OldKind()<sup>F</sup></b>")
        .contains("<b class=\"never\" title=\"never tested\">goods == true<sup>0</sup></b>")
        .contains("title=\"in force in 9 cases, fired in 4, silent in 5\"")
        .contains("href=\"#a/one.drl:3\"")
        .doesNotContain("<x>", "<script");
  }

  @Test
  void jsonHoldsTheSame() throws IOException {
    JsonNode json = new ObjectMapper().readTree(CoverageJson.of(COVERAGE, path -> path));
    assertThat(json.at("/conditions/percent").asDouble()).isEqualTo(50);
    assertThat(json.at("/byRule/0/conditions/1/true").asBoolean()).isTrue();
    assertThat(json.at("/byRule/0/conditions/1/false").asBoolean()).isFalse();
    assertThat(json.at("/byCondition/0/missing")).hasSize(2);
    assertThat(json.at("/byPeriod/1/cases").asInt()).isZero();
  }
}
