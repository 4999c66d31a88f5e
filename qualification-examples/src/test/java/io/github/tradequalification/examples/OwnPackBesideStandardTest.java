package io.github.tradequalification.examples;

import static io.github.tradequalification.examples.OwnPack.BOTH;
import static io.github.tradequalification.examples.OwnPack.SHENZHEN;
import static io.github.tradequalification.examples.OwnPack.STANDARD;
import static io.github.tradequalification.examples.OwnPack.STEP;
import static io.github.tradequalification.examples.OwnPack.YINCHUAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.NextStep;
import io.github.tradequalification.Question;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.WorkingDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * With the integrator's pack the standard answers change where its rules say so, and nowhere else.
 */
class OwnPackBesideStandardTest {

  private static final LocalDate HANDLER_FROM = LocalDate.of(2022, 9, 23);
  private static final LocalDate DAYS_FROM = LocalDate.of(2023, 12, 11);
  private static final LocalDate DAYS_UNTIL = LocalDate.of(2025, 1, 1);
  private static final LocalDate NOTE_FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate PAPER_UNTIL = LocalDate.of(2022, 12, 30);
  private static final LocalDate WAIVER_FROM = LocalDate.of(2019, 12, 1);
  private static final String CARDS = "electronic-port-card";
  private static final String HANDLER = "handler-id";

  /** What the pack was seen to change: if one is never seen, nothing was shown of it. */
  private final Set<String> seen = new TreeSet<>();

  @Test
  void whatThePackAddsTakenAwayTheAnswersAreTheStandardOnes() throws IOException {
    List<LocalDate> days =
        Stream.concat(
                Stream.of(BOTH.firstDay()),
                BOTH.lawChanges().stream().flatMap(day -> Stream.of(day.minusDays(1), day)))
            .distinct()
            .toList();
    List<Enterprise> enterprises = variations();
    assertThat(days).hasSizeGreaterThan(30);
    assertThat(enterprises).hasSizeGreaterThan(90);
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      for (LocalDate day : days) {
        for (Enterprise enterprise : enterprises) {
          Assessment standard = STANDARD.in(language).assess(enterprise, day);
          Assessment both = BOTH.in(language).assess(enterprise, day);
          assertThat(without(both, enterprise, standard))
              .as(
                  "%s in %s, exports %s, on %s",
                  enterprise.name(),
                  enterprise.office().region(),
                  enterprise.trade().exports(),
                  day)
              .isEqualTo(standard);
        }
      }
    }
    assertThat(seen)
        .containsExactly(
            "days of customs",
            "handler",
            "next step",
            "note",
            "note of the next step",
            "question of its own",
            "question shared",
            "ready no more");
  }

  /**
   * The profiles of the standard examples and those shipped, and one at the gate of the cards:
   * exporting or not, in Yinchuan or not.
   */
  static List<Enterprise> variations() throws IOException {
    List<Enterprise> profiles = new ArrayList<>();
    for (Path folder : List.of(OwnPack.PROFILES_OF_THE_LAW, OwnPack.SHIPPED_PROFILES)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(path -> path.toString().endsWith(".json"))
            .sorted()
            .map(OwnPack::profile)
            .forEach(profiles::add);
      }
    }
    LocalDate made = LocalDate.of(2012, 7, 31);
    profiles.add(
        OwnPack.having(
            CompletedStep.of("customs-registration", made),
            OwnPack.having(
                CompletedStep.of("foreign-trade-operator-filing", made), OwnPack.ready())));
    List<Enterprise> all = new ArrayList<>();
    for (Enterprise profile : profiles) {
      for (Boolean exports : Arrays.asList(true, false, null)) {
        for (String region : Arrays.asList(YINCHUAN, SHENZHEN, null)) {
          all.add(OwnPack.in(region, OwnPack.exporting(profile, exports)));
        }
      }
    }
    return all;
  }

  private Assessment without(Assessment both, Enterprise enterprise, Assessment standard) {
    boolean handler =
        YINCHUAN.equals(enterprise.office().region()) && !both.lawOf().isBefore(HANDLER_FROM);
    checkStep(both, enterprise.trade().exports());
    assertThat(both.missingFor(STEP))
        .extracting(MissingMaterial::material)
        .isEqualTo(lacking(both, STEP));
    assertThat(both.missingFor(CARDS))
        .extracting(MissingMaterial::material)
        .isEqualTo(lacking(both, CARDS));
    NextStep next = nextStep(both, handler);
    return new Assessment(
        both.asOf(),
        both.lawOf(),
        both.eligibility(),
        standing(both, next, standard),
        findings(both, enterprise),
        both.missingMaterials().stream()
            .filter(
                missing ->
                    !missing.step().equals(STEP)
                        && !(handler && missing.material().equals(HANDLER)))
            .toList(),
        both.steps().stream()
            .filter(step -> !step.step().equals(STEP))
            .map(step -> without(step, handler, both.lawOf()))
            .toList(),
        next,
        questions(both, enterprise),
        both.rulePacks().stream().filter(pack -> !pack.id().equals("example-own-pack")).toList());
  }

  private static List<String> lacking(Assessment both, String step) {
    return both.step(step).materials().stream()
        .filter(material -> !material.satisfied())
        .map(RequiredMaterial::material)
        .toList();
  }

  private static void checkStep(Assessment both, Boolean exports) {
    Status status = both.step(STEP).status();
    if (exports == null) assertThat(status).isEqualTo(Status.OPTIONAL);
    else if (exports) assertThat(status).isIn(Status.ALLOWED, Status.WAITING);
    else assertThat(status).isEqualTo(Status.NOT_REQUIRED);
    assertThat(both.steps().get(both.steps().size() - 1).step()).isEqualTo(STEP);
  }

  /**
   * The pack's step is the next one only where the standard has none; anything else would differ
   * from it here.
   */
  private NextStep nextStep(Assessment both, boolean handler) {
    NextStep next = both.nextStep();
    if (next == null) return null;
    if (next.step().equals(STEP)) {
      seen.add("next step");
      return null;
    }
    if (daysOfCustoms(next.step(), both.lawOf())) {
      seen.add("days of customs");
      assertThat(next.workingDays()).isEqualTo(new WorkingDays(1, 3));
      return new NextStep(
          next.step(),
          next.name(),
          next.ready(),
          next.authority(),
          next.channel(),
          new WorkingDays(3, 3),
          next.result(),
          next.materials());
    }
    if (next.step().equals(CARDS) && handler) {
      assertThat(next.ready()).isFalse();
      List<RequiredMaterial> materials = withoutHandler(next.materials());
      boolean ready = materials.stream().allMatch(RequiredMaterial::satisfied);
      if (ready) seen.add("ready no more");
      return new NextStep(
          next.step(),
          next.name(),
          ready,
          next.authority(),
          next.channel(),
          next.workingDays(),
          next.result(),
          materials);
    }
    return next;
  }

  private static Standing standing(Assessment both, NextStep next, Assessment standard) {
    if (both.nextStep() == null || next != null) return both.standing();
    assertThat(both.standing()).isEqualTo(Standing.IN_PROGRESS);
    return standard.standing();
  }

  private List<Finding> findings(Assessment both, Enterprise enterprise) {
    boolean noted =
        Boolean.TRUE.equals(enterprise.trade().exports()) && !both.lawOf().isBefore(NOTE_FROM);
    boolean next = both.next().filter(step -> step.step().equals(STEP)).isPresent();
    List<Finding> added =
        both.findings().stream().filter(finding -> STEP.equals(finding.step())).toList();
    List<String> expected =
        Stream.concat(
                next ? Stream.of("local-practice") : Stream.of(),
                noted ? Stream.of("tax-refund-window") : Stream.of())
            .toList();
    assertThat(added).extracting(Finding::code).isEqualTo(expected);
    if (noted) seen.add("note");
    if (next) seen.add("note of the next step");
    return both.findings().stream().filter(finding -> !added.contains(finding)).toList();
  }

  private static boolean daysOfCustoms(String step, LocalDate lawOf) {
    return step.equals("customs-registration")
        && !lawOf.isBefore(DAYS_FROM)
        && lawOf.isBefore(DAYS_UNTIL);
  }

  private Step without(Step step, boolean handler, LocalDate lawOf) {
    return new Step(
        step.step(),
        step.name(),
        step.status(),
        step.waitsFor(),
        handler && step.step().equals(CARDS) ? withoutHandler(step) : step.materials(),
        step.authority(),
        step.channel(),
        daysOfCustoms(step.step(), lawOf) ? new WorkingDays(3, 3) : step.workingDays(),
        step.result());
  }

  private List<RequiredMaterial> withoutHandler(Step step) {
    boolean ahead = step.status() != Status.DONE && step.status() != Status.NOT_REQUIRED;
    List<RequiredMaterial> materials = withoutHandler(step.materials());
    assertThat(step.materials().size() - materials.size()).isEqualTo(ahead ? 1 : 0);
    if (ahead) seen.add("handler");
    return materials;
  }

  private static List<RequiredMaterial> withoutHandler(List<RequiredMaterial> materials) {
    return materials.stream().filter(material -> !material.material().equals(HANDLER)).toList();
  }

  /**
   * Without what only the pack asks; what decides most stands first, so that the rest may change
   * places.
   */
  private List<Question> questions(Assessment both, Enterprise enterprise) {
    List<Question> rest = new ArrayList<>();
    for (Question question : both.questions()) {
      List<String> decides = new ArrayList<>(question.decides());
      if (asks(question.fact(), enterprise, both.lawOf())) {
        assertThat(decides.remove(STEP)).as("%s decides about the step", question.fact()).isTrue();
        seen.add(decides.isEmpty() ? "question of its own" : "question shared");
      }
      if (question.fact().equals("office.region") && !both.lawOf().isBefore(HANDLER_FROM)) {
        assertThat(decides.remove(CARDS)).as("the region decides about the cards").isTrue();
        assertThat(enterprise.office().region()).isNull();
      }
      if (!decides.isEmpty()) rest.add(new Question(question.fact(), decides, question.name()));
    }
    rest.sort(
        Comparator.comparingInt((Question question) -> -question.decides().size())
            .thenComparing(Question::fact));
    return rest;
  }

  /** Whether the pack's step depends on the fact under the law of a day, and it is not known. */
  private static boolean asks(String fact, Enterprise enterprise, LocalDate lawOf) {
    if (Boolean.FALSE.equals(enterprise.trade().exports())) return false;
    return switch (fact) {
      case "trade.exports" -> true;
      case "foreignInvested" -> lawOf.isBefore(PAPER_UNTIL);
      case "office.zone" -> !lawOf.isBefore(WAIVER_FROM) && lawOf.isBefore(PAPER_UNTIL);
      default -> false;
    };
  }
}
