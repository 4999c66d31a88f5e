package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.Finding.Weight;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.Office;
import io.github.tradequalification.Person;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.Trade;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import io.github.tradequalification.json.ProfileText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of any profile, on any day, under the law of any day. */
class ProfilePropertyTest {

  private static final QualificationAssessor ASSESSOR = Profiles.ASSESSOR;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Property(tries = 500)
  void anyProfileIsAnsweredInBothLanguagesAndTheAnswerCanBeReadAsJson(
      @ForAll("enterprises") Enterprise enterprise,
      @ForAll("days") LocalDate asOf,
      @ForAll("lawDays") LocalDate lawOf)
      throws IOException {
    Assessment english = assess(enterprise, asOf, lawOf);
    Assessment chinese =
        ASSESSOR.underLawOf(lawOf).in(Locale.SIMPLIFIED_CHINESE).assess(enterprise, asOf);
    assertThat(chinese.steps())
        .extracting(Step::status)
        .isEqualTo(english.steps().stream().map(Step::status).toList());
    assertThat(chinese.missingMaterials())
        .extracting(MissingMaterial::reasons)
        .isEqualTo(english.missingMaterials().stream().map(MissingMaterial::reasons).toList());
    assertThat(english.eligibility()).isEqualTo(eligibility(english));
    assertThat(english.missingMaterials())
        .allMatch(missing -> english.step(missing.step()).orElseThrow().status() != Status.DONE);
    for (Assessment answer : List.of(english, chinese)) {
      String line = AssessmentJson.write(answer);
      assertThat(line).doesNotContain("\n", "\r");
      JsonNode read = JSON.readTree(line);
      assertThat(read).isEqualTo(JSON.readTree(AssessmentJson.writeIndented(answer)));
      assertThat(read.path("findings").findValuesAsText("message"))
          .isEqualTo(answer.findings().stream().map(Finding::message).toList());
      assertThat(read.path("missingMaterials")).hasSize(answer.missingMaterials().size());
    }
  }

  @Property(tries = 400)
  void theOrderOfListsChangesNothing(
      @ForAll("enterprises") Enterprise enterprise,
      @ForAll("days") LocalDate asOf,
      @ForAll("lawDays") LocalDate lawOf,
      @ForAll Random random) {
    Enterprise shuffled =
        Profiles.with(
            enterprise,
            shuffled(enterprise.operators(), random),
            shuffled(enterprise.documents(), random),
            shuffled(enterprise.completedSteps(), random));
    assertThat(assess(shuffled, asOf, lawOf)).isEqualTo(assess(enterprise, asOf, lawOf));
  }

  /**
   * Two papers that differ in a number only give two notes of the same text; so notes are held
   * against each other once each.
   */
  @Property(tries = 400)
  void factsThatNoRuleNeedsChangeNothing(
      @ForAll("enterprises") Enterprise enterprise,
      @ForAll("trades") Trade trade,
      @ForAll("persons") Person person,
      @ForAll("texts") @Nullable String number,
      @ForAll("days") LocalDate issuedOn,
      @ForAll("days") LocalDate asOf,
      @ForAll("lawDays") LocalDate lawOf) {
    Trade plans = enterprise.trade();
    Trade other =
        new Trade(
            trade.goods(),
            trade.technology(),
            trade.imports(),
            trade.exports(),
            plans.selfDeclares(),
            plans.foreignExchange(),
            plans.crossBorderEcommerceUsdPerYear());
    List<Person> operators =
        enterprise.operators().stream()
            .map(one -> new Person(one.name(), person.idType(), person.idNumber()))
            .toList();
    List<Document> documents =
        enterprise.documents().stream()
            .map(
                one ->
                    new Document(
                        one.material(),
                        one.form(),
                        one.copies(),
                        one.sealed(),
                        one.legible(),
                        one.signed(),
                        number,
                        one.holder(),
                        issuedOn,
                        one.validUntil(),
                        one.stated()))
            .toList();
    List<CompletedStep> steps =
        enterprise.completedSteps().stream()
            .map(
                one ->
                    new CompletedStep(
                        one.step(),
                        number,
                        one.completedOn(),
                        one.validUntil(),
                        one.registeredName()))
            .toList();
    Enterprise e = Profiles.with(enterprise, operators, documents, steps);
    Enterprise changed =
        new Enterprise(
            e.name(),
            e.unifiedSocialCreditCode(),
            e.legalForm(),
            e.registrationStatus(),
            e.foreignInvested(),
            e.headOfficeFiled(),
            e.businessScope(),
            e.office(),
            e.legalRepresentative(),
            e.operators(),
            other,
            e.documents(),
            e.completedSteps());
    assertThat(onceEach(assess(changed, asOf, lawOf)))
        .isEqualTo(onceEach(assess(enterprise, asOf, lawOf)));
  }

  @Property(tries = 500)
  void aValueForANullFactNeverTurnsMetIntoUnknown(
      @ForAll("enterprises") Enterprise enterprise,
      @ForAll("enterprises") Enterprise values,
      @ForAll Random random,
      @ForAll("days") LocalDate asOf,
      @ForAll("lawDays") LocalDate lawOf) {
    Assessment before = assess(enterprise, asOf, lawOf);
    Assessment after = assess(filled(enterprise, values, random), asOf, lawOf);
    for (Finding finding : before.findings()) {
      if (finding.outcome() == Outcome.MET) {
        assertThat(after.finding(finding.code()).orElseThrow().outcome())
            .as(finding.code())
            .isNotEqualTo(Outcome.UNKNOWN);
      }
    }
  }

  @Property(tries = 400)
  void aSatisfyingDocumentNeverAddsAMissingMaterial(
      @ForAll("enterprises") Enterprise enterprise,
      @ForAll Random random,
      @ForAll("days") LocalDate asOf,
      @ForAll("lawDays") LocalDate lawOf) {
    Assessment before = assess(enterprise, asOf, lawOf);
    Assume.that(!before.missingMaterials().isEmpty());
    MissingMaterial chosen =
        before.missingMaterials().get(random.nextInt(before.missingMaterials().size()));
    Document good =
        new Document(
            chosen.material(), chosen.form(), 1, true, true, true, null, null, null, null, null);
    Assessment after = assess(Profiles.with(enterprise, good), asOf, lawOf);
    assertThat(missing(before)).containsAll(missing(after)).contains(missing(chosen));
    assertThat(missing(after)).doesNotContain(missing(chosen));
    assertThat(after.eligibility()).isEqualTo(before.eligibility());
    assertThat(statuses(after)).isEqualTo(statuses(before));
  }

  @Property(tries = 600)
  void aProfileWrittenInJsonIsReadAsTheSame(@ForAll("enterprises") Enterprise enterprise) {
    assertThat(ProfileJson.read(ProfileText.of(enterprise))).isEqualTo(enterprise);
  }

  @Provide
  Arbitrary<Enterprise> enterprises() {
    return Profiles.enterprises();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Profiles.days();
  }

  @Provide
  Arbitrary<LocalDate> lawDays() {
    return Profiles.lawDays();
  }

  @Provide
  Arbitrary<Trade> trades() {
    return Profiles.trades();
  }

  @Provide
  Arbitrary<Person> persons() {
    return Profiles.persons();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(Profiles.texts(), Arbitraries.just(null));
  }

  private static Assessment assess(Enterprise enterprise, LocalDate asOf, LocalDate lawOf) {
    return ASSESSOR.underLawOf(lawOf).assess(enterprise, asOf);
  }

  private static Eligibility eligibility(Assessment answer) {
    List<Outcome> deciding =
        answer.findings().stream()
            .filter(finding -> finding.weight() != Weight.ADVICE)
            .map(Finding::outcome)
            .toList();
    return deciding.contains(Outcome.NOT_MET)
        ? Eligibility.INELIGIBLE
        : deciding.contains(Outcome.UNKNOWN) ? Eligibility.UNDETERMINED : Eligibility.ELIGIBLE;
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static Assessment onceEach(Assessment a) {
    return new Assessment(
        a.asOf(),
        a.lawOf(),
        a.eligibility(),
        a.standing(),
        List.copyOf(new LinkedHashSet<>(a.findings())),
        a.missingMaterials(),
        a.steps(),
        a.nextStep(),
        a.questions(),
        a.rulePacks());
  }

  private static Set<String> missing(Assessment answer) {
    return answer.missingMaterials().stream()
        .map(ProfilePropertyTest::missing)
        .collect(Collectors.toSet());
  }

  private static String missing(MissingMaterial missing) {
    return missing.step() + " " + missing.material() + " " + missing.form();
  }

  private static List<Status> statuses(Assessment answer) {
    return answer.steps().stream()
        .filter(step -> !step.step().equals("preparation"))
        .map(Step::status)
        .toList();
  }

  /** The first profile with some of its nulls replaced by what the second holds. */
  private static Enterprise filled(Enterprise e, Enterprise v, Random r) {
    Office office =
        new Office(
            one(e.office().address(), v.office().address(), r),
            one(e.office().region(), v.office().region(), r),
            one(e.office().zone(), v.office().zone(), r),
            one(e.office().verifiable(), v.office().verifiable(), r));
    Person p = e.legalRepresentative();
    Person w = v.legalRepresentative();
    Person person =
        new Person(
            one(p.name(), w.name(), r),
            one(p.idType(), w.idType(), r),
            one(p.idNumber(), w.idNumber(), r));
    Trade t = e.trade();
    Trade u = v.trade();
    Trade trade =
        new Trade(
            one(t.goods(), u.goods(), r),
            one(t.technology(), u.technology(), r),
            one(t.imports(), u.imports(), r),
            one(t.exports(), u.exports(), r),
            one(t.selfDeclares(), u.selfDeclares(), r),
            one(t.foreignExchange(), u.foreignExchange(), r),
            one(t.crossBorderEcommerceUsdPerYear(), u.crossBorderEcommerceUsdPerYear(), r));
    return new Enterprise(
        e.name(),
        one(e.unifiedSocialCreditCode(), v.unifiedSocialCreditCode(), r),
        one(e.legalForm(), v.legalForm(), r),
        one(e.registrationStatus(), v.registrationStatus(), r),
        one(e.foreignInvested(), v.foreignInvested(), r),
        one(e.headOfficeFiled(), v.headOfficeFiled(), r),
        one(e.businessScope(), v.businessScope(), r),
        office,
        person,
        e.operators(),
        trade,
        e.documents(),
        e.completedSteps());
  }

  private static <T> @Nullable T one(@Nullable T given, @Nullable T value, Random random) {
    return given == null && random.nextBoolean() ? value : given;
  }
}
