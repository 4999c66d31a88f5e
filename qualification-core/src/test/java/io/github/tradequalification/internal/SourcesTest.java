package io.github.tradequalification.internal;

import static io.github.tradequalification.internal.SmallLaw.OUTLINE;
import static io.github.tradequalification.internal.SmallLaw.TEXTS;
import static io.github.tradequalification.internal.SmallRegister.NEW;
import static io.github.tradequalification.internal.SmallRegister.OLD;
import static io.github.tradequalification.internal.SmallRegister.REGISTER;
import static io.github.tradequalification.internal.SmallRegister.asks;
import static io.github.tradequalification.internal.SmallRegister.load;
import static io.github.tradequalification.internal.SmallRegister.missing;
import static io.github.tradequalification.internal.SmallRegister.pack;
import static io.github.tradequalification.internal.SmallRegister.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RegisteredSource;
import io.github.tradequalification.Source;
import io.github.tradequalification.Source.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What rules rest on: the register of sources, and how an answer cites it. */
class SourcesTest {
  @Test
  void anAnswerCitesWhatIsInForceOnTheDayInTheOrderOfTheRule() {
    QualificationAssessor assessor =
        load(
            pack(asks("@source(\"what-agencies-do; new-order art. 4; old-order arts. 6 and 8\")")));
    MissingMaterial old = missing(assessor, OLD);
    assertThat(old.source()).isEqualTo("What agencies do [practice]; Order 221, arts. 6 and 8");
    assertThat(old.sources())
        .containsExactly(
            new Source(
                "what-agencies-do",
                "What agencies do",
                null,
                null,
                Grade.PRACTICE,
                null,
                null,
                null,
                null,
                null),
            new Source(
                "old-order",
                "Old Order on Papers",
                "The Authority",
                "arts. 6 and 8",
                Grade.LAW,
                LocalDate.of(2014, 3, 13),
                NEW,
                "http://old.example",
                LocalDate.of(2026, 11, 25),
                "Order 221"));
    assertThat(missing(assessor, NEW).source())
        .isEqualTo("What agencies do [practice]; New Order on Papers, art. 4");
  }

  @Test
  void theLawOfTheDayCountsAndNotTheDayOfTheAnswer() {
    QualificationAssessor assessor =
        load(pack(asks("@source(\"old-order; new-order\")"))).underLawOf(OLD);
    assertThat(missing(assessor, NEW).source()).isEqualTo("Order 221");
  }

  @Test
  void anAnswerInChineseCitesInChinese() {
    QualificationAssessor assessor =
        load(pack(asks("@source(\"what-agencies-do; old-order arts. 6, 7 and 8\")")))
            .in(Locale.SIMPLIFIED_CHINESE);
    MissingMaterial old = missing(assessor, OLD);
    assertThat(old.source()).isEqualTo("代理机构的做法［惯例］；令第221号第6、7、8条");
    assertThat(old.sources())
        .extracting(Source::title, Source::issuer, Source::article)
        .containsExactly(tuple("代理机构的做法", null, null), tuple("《旧规定》", "主管机关", "第6、7、8条"));
  }

  @Test
  void aPackNeedsNoRegister() {
    TestPack pack = TestPack.of("one", OUTLINE + asks("@source(\"plain words\")")).texts(TEXTS);
    assertThat(missing(load(pack), OLD).source()).isEqualTo("plain words");
    assertThat(load(pack).sources()).isEmpty();
  }

  @Test
  void findingsAndStepsNameTheirSourcesToo() {
    Assessment answer =
        load(pack(rule(
                        "Nobody is so",
                        "@source(\"old-order art. 1\")",
                        "conditions",
                        "conclude.notMet(\"c\");")
                    + rule(
                        "A note is due",
                        "@source(\"old-order art. 2\")",
                        "advice",
                        "conclude.note(\"n\");")
                    + rule(
                        "By the order the second is not required",
                        "@source(\"old-order art. 3\")",
                        "procedure",
                        "conclude.notRequired(\"second\");")
                    + rule(
                        "Also by agencies it is not required",
                        "@source(\"what-agencies-do\")",
                        "procedure",
                        "conclude.notRequired(\"second\");"))
                .texts(TEXTS.replace(", {name}", "") + "note.n=A note\n"))
            .assess(SmallLaw.enterprise("x"), OLD);
    assertThat(answer.findings())
        .extracting(Finding::source)
        .containsExactly("Order 221, art. 1", "Order 221, art. 2");
    assertThat(answer.findings().get(1).sources())
        .extracting(Source::article)
        .containsExactly("art. 2");
    assertThat(answer.step("second").sources())
        .as("of rules that say the same, the one whose name comes first speaks")
        .extracting(Source::id)
        .containsExactly("what-agencies-do");
    assertThat(answer.step("first").sources()).extracting(Source::title).containsExactly("a test");
  }

  @Test
  void aStepOfWhichNothingIsSaidNamesTheRuleThatStatesItsPlace() {
    String rules =
        """
        rule "One step" @source("old-order art. 9") ruleflow-group "outline" when Always() then
          conclude.step("first").order(1);
        end
        rule "It has a place to go to" @source("another text") ruleflow-group "outline" when Always() then
          conclude.step("first").channel("x");
        end
        """;
    TestPack pack = TestPack.of("one", rules).texts(TEXTS + "channel.x=X\n").sources(REGISTER);
    assertThat(load(pack).assess(SmallLaw.enterprise("x"), OLD).step("first").sources())
        .extracting(Source::article)
        .containsExactly("art. 9");
  }

  @Test
  void aNoteThatGivesTheReasonOfAnotherRuleCitesThatRule() {
    String rules =
        """
        rule "A paper is gone" @from("2015-01-01") @source("old-order art. 5") ruleflow-group "concepts"
        when Enterprise() then
          conclude.obsolete("paper");
        end
        rule "What is gone is told" @source("a test") ruleflow-group "advice"
        when $gone : Obsolete() then
          conclude.note("n").because($gone);
        end
        """;
    TestPack pack = pack(rules).texts(TEXTS + "note.n=A note\n");
    Finding note = load(pack).assess(SmallLaw.enterprise("x"), OLD).finding("n").orElseThrow();
    assertThat(note.rule()).isEqualTo("A paper is gone");
    assertThat(note.source()).isEqualTo("Order 221, art. 5");
  }

  @Test
  void sourcesAreListedWithTheRulesThatRestOnThem() {
    QualificationAssessor assessor =
        load(pack(asks("@until(\"2022-01-01\") @source(\"new-order; old-order art. 4\")")));
    assertThat(assessor.sources())
        .extracting(RegisteredSource::id)
        .containsExactly("new-order", "old-order", "what-agencies-do");
    assertThat(assessor.sources().get(1))
        .isEqualTo(
            new RegisteredSource(
                "one",
                "old-order",
                "Old Order on Papers",
                "Order 221",
                "The Authority",
                Grade.LAW,
                LocalDate.of(2014, 3, 13),
                NEW,
                "http://old.example",
                LocalDate.of(2026, 11, 25),
                null,
                List.of(
                    new RegisteredSource.Rule(
                        "The second step asks for a paper", "art. 4", null, NEW))));
    assertThat(assessor.sources().get(0).rules())
        .as("the rule has ended when the source begins")
        .isEmpty();
    assertThat(assessor.in(Locale.CHINESE).underLawOf(OLD).sources())
        .as("what the law of the day rests on")
        .extracting(RegisteredSource::title)
        .containsExactly("《旧规定》");
    assertThat(assessor.underLawOf(NEW).sources()).isEmpty();
  }

  @Test
  void aRuleMayNameASourceOfAnotherPack() {
    TestPack other =
        TestPack.of(
                "two",
                rule(
                    "The second step asks for another paper",
                    "@source(\"old-order art. 7\")",
                    "procedure",
                    "conclude.asks(\"second\").copyOf(\"other\");"))
            .sources(
                """
                city-notice.title.en=Notice
                city-notice.title.zh=通知
                city-notice.grade=LAW
                city-notice.replaces=old-order
                """);
    QualificationAssessor assessor = load(pack(""), other);
    assertThat(missing(assessor, OLD).source()).isEqualTo("Order 221, art. 7");
    assertThat(assessor.sources()).extracting(RegisteredSource::pack).contains("two");
  }
}
