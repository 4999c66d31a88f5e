package io.github.tradequalification.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.oracle.Answer.Missing;
import io.github.tradequalification.oracle.Answer.Note;
import io.github.tradequalification.oracle.Answer.Outcome;
import io.github.tradequalification.oracle.Answer.Question;
import io.github.tradequalification.oracle.Answer.Reason;
import io.github.tradequalification.oracle.Answer.Standing;
import io.github.tradequalification.oracle.Answer.Status;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random profiles reach everything that the law may say. */
class RandomCasesTest {

  private static final int PROFILES = 10_000;

  private static List<Answer> answers;

  @BeforeAll
  static void answer() {
    Oracle oracle = new Oracle(ScopeTable.standard());
    answers =
        new RandomCases(1)
            .stream(PROFILES)
                .map(each -> oracle.assess(each.profile(), each.asOf(), each.lawOf()))
                .toList();
  }

  @Test
  void noStandingIsRare() {
    for (Standing standing : Standing.values()) {
      assertThat(answers.stream().filter(each -> each.standing() == standing).count())
          .as(standing.name())
          .isGreaterThan(PROFILES / 50);
    }
  }

  @Test
  void everyConditionHasEveryOutcome() {
    Set<String> all = new TreeSet<>();
    for (Condition condition : Condition.values()) {
      for (Outcome outcome : Outcome.values()) all.add(condition.code() + "=" + outcome);
    }
    all.remove("legal-representative-identity=UNKNOWN");
    assertThat(seen(answer -> answer.conditions().entrySet(), Object::toString)).isEqualTo(all);
  }

  @Test
  void everyStepStandsInEveryWay() {
    Set<String> all = new TreeSet<>();
    for (Step step : Step.values()) {
      for (Status status : Status.values()) {
        if (isPossible(step, status)) all.add(step.code() + "=" + status);
      }
    }
    assertThat(seen(Answer::steps, each -> each.step() + "=" + each.status())).isEqualTo(all);
  }

  private static boolean isPossible(Step step, Status status) {
    return switch (step) {
      case PREPARATION -> status == Status.DONE || status == Status.ALLOWED;
      case CUSTOMS_REGISTRATION, CUSTOMS_TEMPORARY_FILING -> status != Status.OPTIONAL;
      case BUSINESS_SCOPE_AMENDMENT -> isOfDueStep(status);
      default -> !step.isChange() || isOfDueStep(status);
    };
  }

  private static boolean isOfDueStep(Status status) {
    return status != Status.EXPIRED && status != Status.OPTIONAL;
  }

  @Test
  void everyNoteIsRaised() {
    assertThat(seen(Answer::notes, Note::code))
        .containsExactly(
            "card-optional-with-broker",
            "credit-code-type",
            "credit-code-unusual",
            "customs-annual-report",
            "customs-filing-with-licence",
            "expires-soon",
            "local-practice",
            "obsolete-material",
            "operator-filing-lapsed",
            "registered-detail-differs",
            "scope-limited",
            "technology-contract",
            "unknown-code",
            "zone-gap");
  }

  @Test
  void everyMaterialIsMissing() {
    Set<String> all = Stream.of(Material.values()).map(Material::code).collect(sorted());
    assertThat(seen(Answer::missingMaterials, Missing::material)).isEqualTo(all);
  }

  @Test
  void everyReasonIsGiven() {
    Set<String> all = Stream.of(Reason.values()).map(Reason::name).collect(sorted());
    Set<String> given =
        answers.stream()
            .flatMap(answer -> answer.missingMaterials().stream())
            .flatMap(missing -> missing.reasons().stream())
            .map(Reason::name)
            .collect(sorted());
    assertThat(given).isEqualTo(all);
  }

  @Test
  void everyFactIsAskedFor() {
    assertThat(seen(Answer::questions, Question::fact))
        .containsExactly(
            "businessScope",
            "foreignInvested",
            "headOfficeFiled",
            "legalForm",
            "office.address",
            "office.region",
            "office.zone",
            "registrationStatus",
            "trade.exports",
            "trade.foreignExchange",
            "trade.goods",
            "trade.selfDeclares",
            "unifiedSocialCreditCode");
  }

  private static <T> Set<String> seen(
      Function<Answer, Collection<T>> part, Function<T, String> text) {
    return answers.stream()
        .flatMap(answer -> part.apply(answer).stream())
        .map(text)
        .collect(sorted());
  }

  private static Collector<String, ?, Set<String>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }
}
