package io.github.tradequalification.authoring.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.internal.files.PackIndex;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndexWriterTest {

  private static final String RULES =
      """
      package a.b;
      // "Not a rule"
      rule "Every way to look"
        @source("x")
        ruleflow-group "procedure"
      when
        $e : Enterprise($form : legalForm != null, $zone : office.zone, name == "a, b" ||
          name == "(")
        not (Document(material == "p", $c : copies) and Document(copies == $c))
        accumulate(Document($n : copies); $sum : sum($n); $sum > 3)
        (Trade(goods == true) or Office(region == null))
        $s : String() from $e.names
      then
        conclude.required("first").because("reason");
        insert(new Thing("second"));
      end
      """;

  private static String index(String rules) {
    return IndexWriter.index(
        Map.of(
            "a/b/one.drl",
            rules.getBytes(StandardCharsets.UTF_8),
            "a/b/texts_en.properties",
            new byte[0]));
  }

  /**
   * As the compiler makes them: what only takes a value is no test, and a result has no pattern.
   */
  @Test
  void everyPartHasItsPlaceInTheOrderOfTheFile() {
    assertThat(index(RULES))
        .isEqualTo(
            """
            rules 1
            file 0 0 a/b/one.drl
            rule 3 1 Every way to look
            pattern 7 3 $e : Enterprise($form : legalForm != null, $zone : office.zone, name == "a, b" || name == "(")
            test 7 19 $form : legalForm != null
            test 7 67 name == "a, b" || name == "("
            pattern 9 8 Document(material == "p", $c : copies)
            test 9 17 material == "p"
            pattern 9 51 Document(copies == $c)
            test 9 60 copies == $c
            pattern 10 14 Document($n : copies)
            pattern 11 4 Trade(goods == true)
            test 11 10 goods == true
            pattern 11 28 Office(region == null)
            test 11 35 region == null
            pattern 12 3 $s : String() from $e.names
            statement 14 3 conclude.required("first").because("reason")
            statement 15 3 insert(new Thing("second"))
            """);
  }

  @Test
  void whatIsWrittenCanBeReadAgain() {
    PackIndex index = PackIndex.read("", index(RULES));
    assertThat(index.rules()).containsOnlyKeys("Every way to look");
    assertThat(index.codes()).containsExactlyInAnyOrder("first", "reason", "second", "Thing");
    PackIndex.Rule rule = index.rules().get("Every way to look");
    assertThat(rule.patterns()).hasSize(7);
    assertThat(rule.about("second")).extracting(PackIndex.Piece::line).containsExactly(15);
    assertThat(rule.about("p")).isEmpty();
  }
}
