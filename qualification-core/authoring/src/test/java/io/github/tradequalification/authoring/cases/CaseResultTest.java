package io.github.tradequalification.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.internal.PackInspection;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is not as a case expects is shown side by side. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseResultTest {

  private static final String HEAD =
      """
      - name: an exporter
        profile: {name: 桥, trade: {exports: true}, businessScope: 货物进出口}
        asOf: 2022-01-01
        expect:
      """;

  private PackInspection packs;
  private QualificationAssessor assessor;

  @BeforeAll
  void build(@TempDir Path folder) {
    ClassLoader loader = SmallPack.in(folder);
    packs = SmallPack.inspect(loader);
    assessor = QualificationAssessor.load(loader);
  }

  @Test
  void whatIsAsExpectedPasses() {
    assertThat(
            result(
                    """
                    eligibility: ELIGIBLE
                    conditions: {scope: MET}
                    weights: {scope: LAW}
                    notes: [exporter]
                    noteCount: {exporter: 1}
                    findings: {exporter: {messageHas: tax bureau, observed: {}, step: null}}
                    says: {exporter: every month}
                    steps: {filing: ALLOWED}
                    missing: {filing: [licence COPY ABSENT]}
                    asked: {filing: [licence COPY]}
                    detail: {filing licence COPY: {}}
                    nextStep: {step: filing, ready: false, min: 1, max: 3, authority: null}
                    noQuestions: [businessScope]
                    tells: {filing: {fee: null, sources: [a test]}, exporter: {sources: [a test]}}
                    rulePacks: [small]
                """
                        .replace("    detail: {filing licence COPY: {}}\n", ""))
                .differences())
        .isEmpty();
  }

  /** Each expectation can fail, and says where. */
  @Test
  void whatIsNotAsExpectedIsNamedWithItsLine() {
    differs("eligibility: INELIGIBLE", "eligibility", "INELIGIBLE", "ELIGIBLE");
    differs("standing: BLOCKED", "standing", "BLOCKED", "IN_PROGRESS");
    differs("conditions: {scope: NOT_MET}", "conditions scope", "NOT_MET", "MET");
    differs("weights: {scope: ADVICE}", "weights scope", "ADVICE", "LAW");
    differs("noNotes: [exporter]", "noNotes", "not exporter", "exporter");
    differs("noteCount: {exporter: 2}", "noteCount exporter", "2", "1");
    differs("findings: {exporter: {outcome: MET}}", "findings exporter outcome", "MET", "NOTE");
    differs(
        "says: {exporter: every year}",
        "says exporter",
        "… every year …",
        "You export goods, and so the tax bureau wants to hear of you every month");
    differs("order: [filing, first]", "order, in this order", "filing\nfirst", "first\nfiling");
    differs("order: [filing]", "order, beside 1 alike", "nothing", "first");
    differs("steps: {filing: DONE}", "steps filing", "DONE", "ALLOWED");
    differs("steps: {filing: ABSENT}", "steps filing", "ABSENT", "ALLOWED");
    differs("waitsFor: {filing: [scope]}", "waitsFor filing", "scope", "nothing");
    differs("missing: {filing: []}", "missing filing", "nothing", "licence COPY ABSENT");
    differs(
        "asked: {filing: [licence ORIGINAL]}", "asked filing", "licence ORIGINAL", "licence COPY");
    differs(
        "detail: {filing licence COPY: {unconfirmed: [sealed]}}",
        "detail filing licence COPY",
        "unconfirmed: sealed",
        "");
    differs("nextStep: null", "nextStep", "none", "filing");
    differs("nextStep: {max: 4}", "nextStep max", "4", "3");
    differs("nextStep: {channelHas: online}", "nextStep channelHas", "… online …", "null");
    differs(
        "questions: {businessScope: [scope]}", "questions businessScope", "scope", "not asked for");
    differs("tells: {filing: {fee: 50 yuan}}", "tells filing fee", "… 50 yuan …", "null");
    differs(
        "tells: {filing: {whoKnows: x}}", "tells filing whoKnows", "… x …", "not told of filing");
    differs("findings: {scope: {message: x}}", "findings scope message", "x", "Met");
  }

  @Test
  void aNoteThatIsNotThereIsNamed() {
    assertThat(
            Cases.of(
                    "a.yaml",
                    HEAD.replace("exports: true", "exports: false") + "    notes: [exporter]\n",
                    packs)
                .all()
                .get(0)
                .run(assessor)
                .differences())
        .containsExactly(
            new Difference(
                new Place("a.yaml", 5, 13), "notes", "exporter", "exporter", "no such note"));
  }

  /** A step that the law of the day does not have is expected in words, or the case fails. */
  @Test
  void aStepOfAnotherDayIsAbsent() {
    String before = HEAD.replace("2022-01-01", "2021-12-31");
    assertThat(run(before + "    steps: {filing: ABSENT}\n").passed()).isTrue();
    for (String expected :
        List.of(
            "missing: {filing: []}", "waitsFor: {filing: []}", "steps: {filing: NOT_REQUIRED}")) {
      assertThat(run(before + "    " + expected + "\n").differences())
          .as(expected)
          .singleElement()
          .extracting(Difference::found)
          .isEqualTo("ABSENT");
    }
  }

  @Test
  void aFailureShowsBothSidesAndTheRules() {
    assertThat(
            result(
                    """
                        says: {exporter: 每月}
                        missing: {filing: []}
                    """)
                .told(Reasons.IN_ANSWER))
        .isEqualTo(
            """
            a.yaml:1:3: an exporter
              as of 2022-01-01
                                      expected  found
              line 5: says exporter   … 每月 …  You export goods, and so the tax bureau wants to hear of you
                                                every month
                found by the rule “Whoever exports is told so”
              line 6: missing filing  nothing   licence COPY ABSENT
                asked for by the rule “Whoever exports files”""");
  }

  @Test
  void anAnswerThatIsRefusedIsShown() {
    CaseResult refused =
        run(HEAD.replace("businessScope: 货物进出口", "facts: {brand: 3}") + "    order: [first]\n");
    assertThat(refused.passed()).isFalse();
    assertThat(refused.told(Reasons.IN_ANSWER)).contains("there is no answer: facts.brand");
  }

  private void differs(String expect, String label, String expected, String found) {
    assertThat(result("    " + expect + "\n").differences())
        .as(expect)
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.place().line()).isEqualTo(5);
              assertThat(difference.label()).isEqualTo(label);
              assertThat(difference.expected()).isEqualTo(expected);
              assertThat(difference.found()).isEqualTo(found);
            });
  }

  private CaseResult result(String expect) {
    return run(HEAD + expect);
  }

  private CaseResult run(String yaml) {
    return Cases.of("a.yaml", yaml, packs).all().get(0).run(assessor);
  }
}
