package io.github.tradequalification.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tradequalification.internal.PackInspection;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a case is told with its place and the way out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrictCasesTest {

  private PackInspection packs;

  @BeforeAll
  void build(@TempDir Path folder) {
    packs = SmallPack.inspect(SmallPack.in(folder));
  }

  @Test
  void aSoundCaseHasNoFault() {
    Cases read =
        Cases.of(
            "a.yaml",
            """
            - name: an exporter files
              profile:
                name: 桥
                trade: {exports: true}
                documents: [{material: licence, form: COPY}, {material: permit}]
                facts: {brand: "x", colour: "red"}
              unknown: [permit, colour]
              asOf: 2022-01-02
              lawOf: 2022-01-01
              language: zh
              expect:
                steps: {filing: WAITING, first: ABSENT}
                noNotes: [exporter]
                tells: {filing: {licence COPY from: null, withinDays: 3}}
                detail: {filing licence COPY: {unconfirmed: [sealed]}}
                nextStep: null
            - {"name": "the same in JSON", "like": "an exporter files", "unknown": ["permit", "colour"],
               "asOf": "2022-01-02", "without": ["licence COPY"], "expect": {"order": ["filing"]}}
            """,
            packs);
    assertThat(read.faults()).isEmpty();
    assertThat(read.all()).hasSize(2);
    assertThat(read.all().get(1).enterprise().documents()).hasSize(1);
  }

  @Test
  void aMisspeltPropertyIsToldWhereverItStands() {
    told("  chnage: {}", "5:3: a case has no `chnage`; did you mean `change`?");
    told("  lawof: 2022-01-01", "5:3: a case has no `lawof`; did you mean `lawOf`?");
    expecting(
        "  conditons: {scope: MET}",
        "5:5: `expect` has no `conditons`; did you mean `conditions`?");
    expecting(
        "  nextStep: {step: first, redy: true}",
        "5:29: the next step has no `redy`; did you mean `ready`?");
    expecting(
        "  findings: {scope: {outcom: MET}}",
        "5:24: a finding has no `outcom`; did you mean `outcome`?");
    expecting(
        "  tells: {first: {autority: x}}",
        "5:21: `autority` is never told; did you mean `authority`?");
    expecting(
        "  detail: {filing licence COPY: {unconfirmd: [x]}}",
        "5:36: a detail has no `unconfirmd`; did you mean `unconfirmed`?");
    told(
        "  change: {legalFrom: null}",
        "5:12: legalFrom: `legalFrom` is not allowed; did you mean `legalForm`?");
    told(
        "  change: {trade: {export: true}}",
        "5:20: trade.export: `export` is not allowed; did you mean `exports`?");
    told(
        "  with: [{material: licence, fom: COPY}]",
        "5:30: documents[0].fom: `fom` is not allowed; did you mean `form`?");
  }

  @Test
  void aWordThatNoPackKnowsIsTold() {
    expecting(
        "  steps: {filling: ALLOWED}",
        "5:13: no pack knows a step `filling`; did you mean `filing`?");
    expecting(
        "  missing: {filling: []}", "5:15: no pack knows a step `filling`; did you mean `filing`?");
    expecting(
        "  waitsFor: {filing: [scoop]}",
        "5:25: no pack knows a condition or step `scoop`; did you mean `scope`?");
    expecting(
        "  conditions: {scoop: ABSENT}",
        "5:18: no pack knows a condition `scoop`; did you mean `scope`?");
    expecting(
        "  noNotes: [exprter]", "5:15: no pack knows a note `exprter`; did you mean `exporter`?");
    expecting(
        "  noQuestions: [office.regoin]",
        "5:19: no pack knows a fact `office.regoin`; did you mean `office.region`?");
    expecting(
        "  questions: {bussinessScope: [scope]}",
        "5:17: no pack knows a fact `bussinessScope`; did you mean `businessScope`?");
    expecting(
        "  asked: {filing: [license COPY]}",
        "5:22: no pack knows a material `license`; did you mean `licence`?");
    expecting(
        "  findings: {exporter: {rule: Whoever export is told so}}",
        "5:33: no pack knows a rule `Whoever export is told so`; did you mean `Whoever exports is told so`?");
    expecting(
        "  rulePacks: [smal]", "5:17: no pack knows a rule pack `smal`; did you mean `small`?");
    told(
        "  without: [license]",
        "5:13: no pack knows a material `license`; did you mean `licence`?");
    told(
        "  with: [{material: license}]",
        "5:21: no pack knows a material `license`; did you mean `licence`?");
    told(
        "  steps: [{step: filling}]",
        "5:18: no pack knows a step `filling`; did you mean `filing`?");
    told(
        "  change: {facts: {brandy: x}}",
        "5:20: no pack knows a fact `brandy`; did you mean `brand`?");
    told("  unknown: [licence]", "5:13: a pack knows `licence`; take it out of `unknown`");
    told("  unknown: [permit]", "5:13: the profile has no `permit`; take it out of `unknown`");
  }

  @Test
  void aValueThatCannotBeIsTold() {
    expecting(
        "  eligibility: ELIGABLE",
        "5:18: `ELIGABLE` is not expected here; did you mean `ELIGIBLE`?");
    expecting(
        "  steps: {filing: allowed}",
        "5:21: `allowed` is not expected here; did you mean `ALLOWED`?");
    expecting(
        "  conditions: {scope: NOTE}",
        "5:25: `NOTE` is not expected here; there are MET, NOT_MET, UNKNOWN, ABSENT");
    expecting(
        "  missing: {filing: [licence COPY ABSNT]}",
        "5:24: `ABSNT` is not expected here; did you mean `ABSENT`?");
    expecting(
        "  missing: {filing: [licence COPY]}",
        "5:24: `licence COPY` is not as expected; write it as in business-licence COPY NOT_SEALED,EXPIRED");
    expecting(
        "  asked: {filing: [licence COPY singed]}",
        "5:22: `singed` is not expected here; did you mean `signed`?");
    expecting(
        "  noteCount: {exporter: many}",
        "5:27: `many` is not expected here; write a whole number from 0 on, without quotes");
    expecting(
        "  nextStep: {ready: yes}",
        "5:23: `yes` is not expected here; write true or false, without quotes");
    expecting("  conditions: {}", "5:17: an empty object says nothing; fill it, or take it out");
    expecting("  noNotes: []", "5:14: an empty list says nothing; fill it, or take it out");
    expecting("  says: {exporter: \"\"}", "5:22: the text is empty; write a text");
    told("  language: cn", "5:13: `cn` is not expected here; did you mean `en`?");
    told(
        "  lawOf: 2022-02-30",
        "5:10: `2022-02-30` is no day; write a day of the calendar as year-month-day, 2026-01-31");
    told(
        "  lawOf: 2019-12-31",
        "5:10: the packs know no law before 2020-01-01; write a later day, or give `lawOf`");
    told(
        "  change: {trade: {exports: ja}}",
        "5:20: trade.exports: `ja` is not allowed; expected true or false, without quotes");
    told("  without: [licence]", "5:13: the profile has no `licence` to leave out; there is none");
  }

  @Test
  void whatACaseNeedsIsTold() {
    assertThat(faults("- name: A\n  profile: {name: B}\n"))
        .containsExactly(
            "a.yaml:1:3: a case needs `asOf`; add `asOf`",
            "a.yaml:1:3: a case needs `expect`; add `expect`");
    assertThat(faults("- name: A\n  asOf: 2020-01-01\n  expect: {}\n"))
        .containsExactly(
            "a.yaml:1:3: a case needs a profile; give either `like`, the name of a profile or of another case, or `profile`",
            "a.yaml:3:11: an empty object says nothing; fill it, or take it out");
    assertThat(faults("name: A\n"))
        .first()
        .isEqualTo(
            "a.yaml:1:1: an object is not expected here; write a list of cases, each with a dash or in braces");
  }

  @Test
  void whatStandsTwiceIsTold() {
    told(
        "  asOf: 2020-01-02",
        "5:3: `asOf` stands here twice, first in line 3; take one of them out");
    assertThat(faults(lawCase("") + lawCase("")))
        .containsExactly(
            "a.yaml:5:9: another case has this name, at a.yaml:1:3; give each a sentence of its own");
  }

  @Test
  void aBeginningThatDoesNotExistOrGoesInACircleIsTold() {
    String rest = "  asOf: 2020-01-01\n  expect: {order: [first]}\n";
    assertThat(faults("- name: One case\n  like: Another case\n" + rest))
        .singleElement()
        .asString()
        .startsWith("a.yaml:2:9: there is no profile and no case `Another case`; ");
    assertThat(
            faults(
                "- name: One case\n  like: Other case\n"
                    + rest
                    + "- name: Other case\n  like: One case\n"
                    + rest))
        .containsExactly(
            "a.yaml:6:9: the cases begin with each other: `One case`, `Other case`; let one of them begin with a profile");
    assertThat(faults(lawCase("  like: x\n")))
        .singleElement()
        .asString()
        .startsWith("a.yaml:1:3: a case begins with one profile, not two; ");
  }

  @Test
  void whatCannotBeReadIsToldWithItsPlace() {
    assertThat(faults("- name: A\n\tasOf: 2020-01-01\n"))
        .singleElement()
        .asString()
        .startsWith("a.yaml:2:1: this is no YAML (")
        .endsWith("; begin the line with blanks instead of a tab");
    assertThat(Cases.of("a.json", "[{\"name\"：\"A\"}]", packs).faults())
        .singleElement()
        .asString()
        .startsWith("a.json:1:9: this is no JSON (")
        .endsWith("; write the sign `：` in its narrow form");
    assertThat(faults("- &a {name: A}\n- *a\n").get(0))
        .startsWith("a.yaml:1:3: `&` and `*` of YAML are not understood here; ");
    assertThat(faults("")).containsExactly("a.yaml:1:1: the file is empty; fill it, or delete it");
    assertThat(faults(lawCase("") + "---\n" + lawCase("")))
        .singleElement()
        .asString()
        .startsWith("a.yaml:6:1: more follows after the end");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    Cases read =
        Cases.of("a.yaml", lawCase("  a: 1\n  b: 2\n  change: {x: 1, trade: {y: 2}}\n"), packs);
    assertThat(read.faults()).hasSize(4);
    assertThat(read.sound()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(read::all)
        .withMessageContaining("a.yaml:5:3: a case has no `a`")
        .withMessageContaining("a.yaml:7:12: x: `x` is not allowed")
        .withMessageContaining("a.yaml:7:26: trade.y: `y` is not allowed");
  }

  private void told(String line, String fault) {
    assertThat(faults(lawCase(line + "\n")))
        .as(line)
        .isNotEmpty()
        .first()
        .asString()
        .startsWith("a.yaml:" + fault);
  }

  private void expecting(String line, String fault) {
    told("  " + line, fault);
  }

  /** A case, whose fifth line is given; what is indented more is expected. */
  private static String lawCase(String rest) {
    return "- name: One case\n  profile: {name: B}\n  asOf: 2020-01-01\n  expect: {order: [first]}\n"
            .replace(
                "  expect: {order: [first]}\n",
                rest.startsWith("    ") ? "  expect:\n" : "  expect: {order: [first]}\n")
        + rest;
  }

  private List<String> faults(String yaml) {
    return Cases.of("a.yaml", yaml, packs).faults().stream().map(Fault::toString).toList();
  }
}
