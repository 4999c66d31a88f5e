package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Explanation;
import io.github.tradequalification.Explanation.Obstacle;
import io.github.tradequalification.Explanation.Reason;
import io.github.tradequalification.Explanation.Standing;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.authoring.cases.LawCase;
import io.github.tradequalification.internal.Lawbook;
import io.github.tradequalification.internal.Trace;
import io.github.tradequalification.internal.engine.Seen;
import io.github.tradequalification.internal.files.PackIndex;
import io.github.tradequalification.internal.files.PackIndex.Looked;
import io.github.tradequalification.internal.files.PackIndex.Piece;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever asks why is told what the engine did. */
class WhyTest {

  private final Lawbook lawbook = Lawbook.load(getClass().getClassLoader());

  @Test
  void aRuleMatchesWhereItFiredInEveryCase() {
    Set<String> different = new TreeSet<>();
    for (LawCase each : ChinaPackTest.CASES.all()) {
      Trace trace = Trace.of(lawbook, each.enterprise(), each.asOf(), each.lawOf());
      for (String rule : trace.inForce()) {
        Boolean matches = trace.probe(rule).matches();
        if (matches == null || matches != trace.fired(rule)) {
          different.add(rule + ": " + matches + " in " + each);
        }
      }
    }
    assertThat(different).isEmpty();
  }

  /** The compiler keeps each test as it is written, one between two commas. */
  @Test
  void everyPartOfARuleIsWrittenWhereTheIndexSaysSo() throws IOException {
    PackIndex index = index();
    Enterprise enterprise = Enterprise.named("Example").build();
    Set<String> seen = new TreeSet<>();
    List<LocalDate> days = new ArrayList<>(lawbook.changes());
    days.add(lawbook.firstDay());
    for (LocalDate day : days) {
      Trace trace = Trace.of(lawbook, enterprise, day, day);
      for (String rule : trace.inForce()) {
        List<Looked> written = index.rules().get(rule).patterns();
        List<Seen> compiled = trace.probe(rule).patterns();
        assertThat(compiled).as(rule).hasSameSizeAs(written);
        for (int i = 0; i < written.size(); i++) {
          assertThat(compiled.get(i).tests())
              .as(rule)
              .extracting(Seen.Test::text)
              .isEqualTo(written.get(i).tests().stream().map(WhyTest::unbound).toList());
        }
        seen.add(rule);
      }
    }
    assertThat(seen).isEqualTo(index.rules().keySet());
  }

  private static String unbound(Piece test) {
    return test.text().replaceFirst("^\\$\\w+\\s*:\\s*", "");
  }

  @Test
  void everyPlaceInTheIndexHoldsWhatItSays() throws IOException {
    for (PackIndex.Rule rule : index().rules().values()) {
      List<String> lines = resource("/" + rule.file()).lines().toList();
      List<Piece> pieces = new ArrayList<>(rule.statements());
      for (Looked pattern : rule.patterns()) {
        pieces.add(pattern.piece());
        pieces.addAll(pattern.tests());
      }
      for (Piece piece : pieces) {
        String line = lines.get(piece.line() - 1).substring(piece.column() - 1);
        String begin = line.length() < piece.text().length() ? line.strip() : piece.text();
        assertThat(line).startsWith(begin);
        assertThat(piece.text()).startsWith(begin);
      }
      assertThat(lines.get(rule.head().line() - 1)).contains('"' + rule.head().text() + '"');
    }
  }

  private static PackIndex index() throws IOException {
    return PackIndex.read("", resource("pack.index"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream content = Steps.class.getResourceAsStream(name)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void itIsToldWhichRulesAskForAPaperAndWhichWouldHave() {
    Explanation why = why(example("newcomer"), "2026-11-23", "business-licence");
    assertThat(why.name()).isEqualTo("business licence");
    assertThat(why.unindexed()).isEmpty();
    assertThat(why.concluded())
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule.says()).isNotEmpty());
    Explanation.Rule ended = rule(why, "Customs asks for a copy of the licence");
    assertThat(ended.standing()).isEqualTo(Standing.NOT_IN_FORCE);
    assertThat(ended.until()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(ended.place().file())
        .isEqualTo("io/github/tradequalification/china/customs-materials.drl");
  }

  @Test
  void itIsToldWhichTestStoppedARule() {
    Explanation why = why(example("newcomer"), "2026-11-23", "business-scope");
    Explanation.Rule notMet =
        rule(why, "A scope that grants neither import nor export does not do");
    assertThat(notMet.standing()).isEqualTo(Standing.SILENT);
    Obstacle obstacle = notMet.obstacle();
    assertThat(obstacle.reason()).isEqualTo(Reason.FAILED);
    assertThat(obstacle.text()).isEqualTo("grants == false");
    assertThat(obstacle.seen()).containsExactly(Map.of("BusinessScope.grants", true));
    assertThat(obstacle.place().line()).isEqualTo(23);
  }

  @Test
  void anUnknownCodeIsRefusedWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> why(example("newcomer"), "2026-11-23", "busines-scope"))
        .withMessage("no rule pack knows the code `busines-scope`; did you mean `business-scope`?");
  }

  private static Enterprise example(String profile) {
    try {
      return ProfileJson.read(
          Files.readAllBytes(Path.of("../qualification-examples/profiles", profile + ".json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Explanation why(Enterprise enterprise, String day, String code) {
    return QualificationAssessor.load().explain(enterprise, LocalDate.parse(day), code);
  }

  private static Explanation.Rule rule(Explanation why, String name) {
    return why.rules().stream().filter(rule -> rule.name().equals(name)).findFirst().orElseThrow();
  }
}
