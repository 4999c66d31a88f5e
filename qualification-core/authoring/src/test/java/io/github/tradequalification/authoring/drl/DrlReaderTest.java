package io.github.tradequalification.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.authoring.finding.Finding;
import io.github.tradequalification.authoring.source.SourceText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no author means, and texts that are unusual but right. */
class DrlReaderTest {

  private static final String RULE =
      """
      rule "a"
        @source("x") @grade("practice")
        ruleflow-group "procedure"
      when
        Trade(exports == true)
      then
        conclude.required("b");
      end
      """;

  private static DrlFile read(String text) {
    return DrlReader.read(SourceText.of("x.drl", text));
  }

  private static List<String> told(String text) {
    SourceText source = SourceText.of("x.drl", text);
    return DrlReader.read(source).faults().stream()
        .map(each -> source.at(each.begin()).line() + " " + each.kind().code())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        " ",
        "// only a comment",
        "package x;",
        "package x\n",
        "/* a long\n comment */"
      })
  void nothingToRead(String text) {
    DrlFile file = read(text);
    assertThat(file.faults()).isEmpty();
    assertThat(file.rules()).isEmpty();
  }

  @Test
  void unusualButRight() {
    assertThat(told(RULE)).isEmpty();
    assertThat(told(RULE.stripTrailing())).isEmpty();
    assertThat(told(RULE.replace("\n", "\r\n"))).isEmpty();
    assertThat(told(RULE.replace("  ", "\t"))).isEmpty();
    assertThat(told(RULE.replace("\nend\n", "\nend;\n"))).isEmpty();
    assertThat(told(RULE.replace("@source(\"x\")", "@source\n  (\n  \"x\"\n  )"))).isEmpty();
    assertThat(told(RULE.replace('"', '\''))).isEmpty();
    assertThat(told("rule \"a\" @source(\"x\") ruleflow-group \"y\" when Always() then f(); end"))
        .isEmpty();
    assertThat(told(RULE.replace("exports == true", "rule == \"x\",\n    rule in (\"y\")")))
        .isEmpty();
  }

  @Test
  void allMistakesOfAFileAreToldAtOnce() {
    String wrong =
        RULE.replace("== true", "= true")
            + RULE.replace("\"a\"", "\"b\"").replace("(\"b\");", "(\"b\"）;")
            + RULE.replace("\"a\"", "\"c\"").replace("\nwhen", "\nWhen").replace("\");", "\")")
            + RULE.replace("\"a\"", "\"d\"").replace("\nend\n", "\n")
            + RULE.replace("\"a\"", "\"e\"").replace("@source", "source");
    assertThat(told(wrong))
        .containsExactlyInAnyOrder(
            "5 wrong-sign",
            "15 full-width-sign",
            "20 misspelt-keyword",
            "23 missing-semicolon",
            "31 missing-end",
            "33 annotation-sign");
    assertThat(read(wrong).rules()).extracting(Rule::name).containsExactly("a", "b", "c", "d", "e");
  }

  /** Deeper than any stack: not everything is said, and the next rule is read. */
  @ParameterizedTest
  @ValueSource(strings = {"(", "not ", "not (", "x(", "!", "- ", "x.", "x + ", "x && ", "[", "a["})
  void partsWithinPartsWithoutEnd(String part) {
    String deep = part.repeat(10_000);
    for (String text :
        List.of(
            RULE.replace("exports == true", deep),
            RULE.replace("Trade(exports == true)", deep),
            RULE.replace("\"b\"", deep))) {
      DrlFile file =
          Assertions.assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> read(text + RULE.replace("\"a\"", "\"z\"")));
      assertThat(file.faults()).isNotEmpty().hasSizeLessThanOrEqualTo(20);
      assertThat(file.rules()).extracting(Rule::name).containsExactly("a", "z");
    }
  }

  @Test
  void aLongLineIsReadInTime() {
    String tests = "exports == true, ".repeat(50_000);
    String text = RULE.replace("exports == true", tests + "exports = true");
    DrlFile file = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text));
    assertThat(file.faults()).hasSize(1);
  }

  @Test
  void offsetsCountTheEndsOfLinesOfWindows() {
    String text = RULE.replace("\n", "\r\n").replace("== true", "= true");
    Finding fault = read(text).faults().get(0);
    assertThat(text.substring(fault.begin(), fault.end())).isEqualTo("=");
    assertThat(SourceText.of("x", text).at(fault.begin()).line()).isEqualTo(5);
  }

  @Test
  void linesOfOldComputersAreTold() {
    String text = "// of old\n" + RULE;
    DrlFile file = read(text.replace('\n', '\r'));
    assertThat(file.faults()).hasSize(1);
    assertThat(file.faults().get(0).edits()).hasSize(9);
    assertThat(file.rules()).hasSize(1);
  }

  @Test
  void aCommentThatIsNotClosedDoesNotHideTheNextRule() {
    String text = "/* first\n" + RULE + "/* second */\n" + RULE.replace("\"a\"", "\"b\"");
    assertThat(told(text)).containsExactly("1 unclosed-comment");
    assertThat(read(text).rules()).hasSize(2);
  }

  @Test
  void aCommentThatHoldsARuleIsOne() {
    assertThat(told("/* not yet:\n" + RULE + "*/\n")).isEmpty();
  }

  @Test
  void everyFaultOfARuleNamesIt() {
    String text = RULE.replace("\");", "\"）；").replace("== true", "= true");
    assertThat(read(text).faults()).hasSize(2).allMatch(fault -> "a".equals(fault.rule()));
  }
}
