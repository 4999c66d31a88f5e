package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.Office;
import io.github.tradequalification.Person;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.Trade;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

/** What one more fact or paper may change in any answer, and what it may not. */
class MoreFactsPropertyTest extends ProfileProperties {

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
    Trade other = enterprise.trade().toBuilder().imports(trade.imports()).build();
    List<Person> operators =
        enterprise.operators().stream()
            .map(one -> person.toBuilder().name(one.name()).build())
            .toList();
    List<Document> documents =
        enterprise.documents().stream()
            .map(one -> one.toBuilder().number(number).issuedOn(issuedOn).build())
            .toList();
    List<CompletedStep> steps =
        enterprise.completedSteps().stream()
            .map(one -> one.toBuilder().number(number).build())
            .toList();
    Enterprise changed =
        Profiles.with(enterprise, operators, documents, steps).toBuilder().trade(other).build();
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
        Optional<Outcome> outcome = after.finding(finding.code()).map(Finding::outcome);
        assertThat(outcome).as(finding.code()).isNotEqualTo(Optional.of(Outcome.UNKNOWN));
        // The form may turn out to be one that has no business scope.
        if (outcome.isEmpty()) assertThat(finding.code()).isEqualTo("business-scope");
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
        Document.of(chosen.material())
            .form(chosen.form())
            .copies(1)
            .sealed()
            .legible()
            .signed()
            .build();
    Assessment after = assess(Profiles.with(enterprise, good), asOf, lawOf);
    assertThat(missing(before)).containsAll(missing(after)).contains(missing(chosen));
    assertThat(missing(after)).doesNotContain(missing(chosen));
    assertThat(after.eligibility()).isEqualTo(before.eligibility());
    assertThat(statuses(after)).isEqualTo(statuses(before));
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

  private static Assessment onceEach(Assessment a) {
    return new Assessment(
        a.asOf(),
        a.lawOf(),
        a.language(),
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
        .map(MoreFactsPropertyTest::missing)
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
    return e.toBuilder()
        .unifiedSocialCreditCode(one(e.unifiedSocialCreditCode(), v.unifiedSocialCreditCode(), r))
        .legalForm(one(e.legalForm(), v.legalForm(), r))
        .registrationStatus(one(e.registrationStatus(), v.registrationStatus(), r))
        .foreignInvested(one(e.foreignInvested(), v.foreignInvested(), r))
        .headOfficeFiled(one(e.headOfficeFiled(), v.headOfficeFiled(), r))
        .businessScope(one(e.businessScope(), v.businessScope(), r))
        .office(office)
        .legalRepresentative(person)
        .trade(trade)
        .build();
  }

  private static <T> @Nullable T one(@Nullable T given, @Nullable T value, Random random) {
    return given == null && random.nextBoolean() ? value : given;
  }
}
