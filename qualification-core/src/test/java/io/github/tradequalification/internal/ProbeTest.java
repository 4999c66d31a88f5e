package io.github.tradequalification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Office;
import io.github.tradequalification.Trade;
import io.github.tradequalification.internal.engine.Probe;
import io.github.tradequalification.internal.engine.Seen;
import io.github.tradequalification.internal.engine.Stop;
import io.github.tradequalification.internal.engine.Stop.How;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule stands for one way to write a condition. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProbeTest {

  private static final Enterprise BARE = Enterprise.named("Example").build();

  private static final Enterprise FULL =
      Enterprise.named("Example")
          .legalForm(Enterprise.LegalForm.BRANCH)
          .businessScope("all")
          .foreignInvested(false)
          .trade(Trade.plans().goods(true).exports(true))
          .office(Office.at("1 Road").region("640100"))
          .document(Document.copy("a").sealed().legible().holder("Example"))
          .document(Document.original("b").copies(3))
          .document(Document.copy("b").copies(2))
          .build();

  private final List<String> names = new ArrayList<>();
  private Lawbook lawbook;

  @BeforeAll
  void compile() {
    StringBuilder rules =
        new StringBuilder("import io.github.tradequalification.Enterprise.LegalForm;\n");
    rules.append("import java.util.List;\n").append(SmallLaw.OUTLINE);
    add(rules, "constraints", "Enterprise(legalForm != null, name == \"Example\")");
    add(
        rules,
        "and",
        "Enterprise(legalForm != null && name == \"Example\", foreignInvested == true)");
    add(
        rules,
        "or",
        "Trade(goods == null || goods == true, exports == false || technology == null)");
    add(rules, "in", "Enterprise(legalForm in (LegalForm.COMPANY, LegalForm.BRANCH))");
    add(rules, "not in", "Document($m : material not in (\"a\", \"c\"), copies > 2)");
    add(
        rules,
        "bound",
        "Enterprise($f : legalForm != null, $n : name, $n == \"Other\", $f != null)");
    add(
        rules,
        "joined",
        "Enterprise($n : name) Document(holder == $n, holder != null, material == \"a\")");
    add(rules, "guarded", "Office(region != null, region.substring(0, 2) in (\"64\", \"65\"))");
    add(rules, "negated", "Enterprise() not Document(material == \"a\", sealed == true)");
    add(
        rules,
        "two",
        "$one : Document(material == \"b\") Document(this != $one, material == $one.material, copies > 2)");
    add(rules, "exists", "exists Document(material == \"b\") not Document(material == \"z\")");
    add(rules, "ways", "(Enterprise(legalForm == null) or Trade(goods == true))");
    add(
        rules,
        "group",
        "Enterprise() not (Document(material == \"a\", $c : copies) and Document(material == \"b\", copies == $c))");
    add(rules, "from", "Enterprise($all : documents) $d : Document(copies > 2) from $all");
    add(rules, "from a list", "$s : String(this != \"x\") from List.of(\"x\", \"y\")");
    add(
        rules,
        "accumulated",
        "accumulate(Document(material == \"b\", $c : copies); $sum : sum($c); $sum > 4)");
    add(
        rules,
        "counted",
        "accumulate(Document(material == \"b\", $c : copies); $most : max($c)) Document(copies == $most)");
    add(rules, "comma in quotes", "Enterprise(name != \"a, b\", name != \"(\")");
    lawbook =
        Lawbook.load(
            new PackLoader(
                TestPack.of("one", rules.toString()).texts(SmallLaw.TEXTS + "note.x=X")));
  }

  private void add(StringBuilder rules, String name, String when) {
    names.add("It is " + name);
    rules.append(SmallLaw.advice("It is " + name, when, "conclude.note(\"x\");"));
  }

  private Probe probe(Enterprise enterprise, String name) {
    return Trace.of(lawbook, enterprise, SmallLaw.DAY, SmallLaw.DAY).probe("It is " + name);
  }

  @Test
  void aRuleMatchesWhereItFires() {
    for (Enterprise enterprise : List.of(BARE, FULL)) {
      Trace trace = Trace.of(lawbook, enterprise, SmallLaw.DAY, SmallLaw.DAY);
      for (String name : names) {
        assertThat(trace.probe(name).matches()).as(name).isEqualTo(trace.fired(name));
      }
    }
  }

  /** The compiler neither splits nor joins what stands between two commas. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "constraints#legalForm != null; name == \"Example\"",
        "and#legalForm != null && name == \"Example\"; foreignInvested == true",
        "or#goods == null || goods == true; exports == false || technology == null",
        "in#legalForm in (LegalForm.COMPANY, LegalForm.BRANCH)",
        "not in#material not in (\"a\", \"c\"); copies > 2",
        "bound#legalForm != null; $n == \"Other\"; $f != null",
        "guarded#region != null; region.substring(0, 2) in (\"64\", \"65\")",
        "comma in quotes#name != \"a, b\"; name != \"(\"",
      })
  void theTestsOfAPatternStandInTheOrderInWhichTheyAreWritten(String rule, String tests) {
    List<Seen> patterns = probe(FULL, rule).patterns();
    assertThat(patterns).hasSize(1);
    assertThat(patterns.get(0).tests())
        .extracting(Seen.Test::text)
        .containsExactly(tests.split("; "));
  }

  @ParameterizedTest
  @CsvSource({"two,2", "group,3", "accumulated,1", "counted,2", "ways,2", "from,2", "negated,2"})
  void patternsStandInTheOrderInWhichTheyAreWritten(String rule, int patterns) {
    assertThat(probe(FULL, rule).patterns()).hasSize(patterns);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "and#0#1#FAILED#foreignInvested == true#{Enterprise.foreignInvested=false}",
        "or#0#1#FAILED#exports == false || technology == null#",
        "bound#0#1#FAILED#$n == \"Other\"#{n=Example}",
        "negated#1#-1#FOUND#Document#{Document.material=a, Document.sealed=true}",
        "from#1#0#FAILED#copies > 2#",
      })
  void itSaysWhereARuleGotNoFarther(
      String rule, int pattern, int test, How how, String text, String seen) {
    Stop stop = probe(FULL, rule).stop();
    if (seen == null) {
      assertThat(stop).isNull();
      return;
    }
    assertThat(stop).isNotNull();
    assertThat(List.of(stop.pattern(), stop.test(), stop.how(), stop.text()))
        .isEqualTo(List.of(pattern, test, how, text));
    assertThat(stop.seen()).hasToString("[" + seen + "]");
  }

  @Test
  void itSaysThatThereIsNoFact() {
    Stop stop = Objects.requireNonNull(probe(BARE, "not in").stop());
    assertThat(stop).isEqualTo(new Stop(0, -1, How.NO_FACT, "Document", List.of()));
  }

  /** What comes of an accumulation has no pattern of its own in what is written. */
  @Test
  void whatIsTestedOfAnAccumulationBelongsToIt() {
    Enterprise few = Enterprise.named("Example").document(Document.copy("b").copies(2)).build();
    Stop stop = Objects.requireNonNull(probe(few, "accumulated").stop());
    assertThat(stop.pattern()).isZero();
    assertThat(stop.test()).isEqualTo(-1);
    assertThat(stop.text()).isEqualTo("$sum > 4");
    assertThat(stop.seen()).hasToString("[{sum=2}]");
  }

  @Test
  void itShowsWhatWasLookedAtInEachMatch() {
    assertThat(probe(FULL, "constraints").values())
        .hasToString("[{Enterprise.legalForm=BRANCH, Enterprise.name=Example}]");
    assertThat(probe(FULL, "not in").values())
        .hasToString("[{m=b, Document.material=b, Document.copies=3}]");
  }

  @Test
  void eachTestWasTrueOrFalseOrBothOrNeverMade() {
    assertThat(probe(FULL, "not in").patterns().get(0).tests())
        .extracting(Seen.Test::held, Seen.Test::failed)
        .containsExactly(tuple(true, true), tuple(true, true));
    assertThat(probe(BARE, "guarded").patterns().get(0).tests())
        .extracting(Seen.Test::held, Seen.Test::failed)
        .containsExactly(tuple(false, true), tuple(false, false));
  }

  /** A session is kept for the next run, which nobody may be watching. */
  @Test
  void nobodyHearsOfTheNextRun() {
    Trace trace = Trace.of(lawbook, BARE, SmallLaw.DAY, SmallLaw.DAY);
    boolean before = trace.fired("It is constraints");
    AssessmentRun.assess(lawbook, "en", FULL, SmallLaw.DAY, SmallLaw.DAY);
    assertThat(trace.fired("It is constraints")).isEqualTo(before).isFalse();
  }
}
