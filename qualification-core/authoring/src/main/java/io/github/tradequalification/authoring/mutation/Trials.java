package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.cases.CaseResult;
import io.github.tradequalification.authoring.cases.LawCase;
import io.github.tradequalification.authoring.cases.Reasons;
import io.github.tradequalification.internal.Lawbook;
import io.github.tradequalification.internal.PackInspection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All cases of a pack, and which of them can notice a change. Thread-safe. */
final class Trials {

  private final List<Trial> all = new ArrayList<>();
  private final Map<LocalDate, Set<String>> inForce = new HashMap<>();
  private final Set<String> general;

  /**
   * Runs the cases.
   *
   * @param law by the rules as they are written
   * @throws IllegalArgumentException if one fails
   */
  Trials(Lawbook law, PackInspection pack, List<LawCase> cases) {
    for (LawCase each : cases) {
      Trial trial = new Trial(law, each);
      CaseResult result = each.judged(trial.answer());
      if (!result.passed()) {
        throw new IllegalArgumentException(
            "a case fails before anything is changed; mend it first:\n"
                + result.told(Reasons.IN_ANSWER));
      }
      all.add(trial);
      inForce.computeIfAbsent(each.lawOf(), pack::inForceOn);
    }
    this.general =
        pack.rules().stream()
            .filter(PackInspection.Rule::general)
            .map(PackInspection.Rule::name)
            .collect(Collectors.toSet());
  }

  /** How many cases there are. */
  int count() {
    return all.size();
  }

  /** The cases that can notice a mutant: first those in which its rule fired. */
  List<Trial> that(Mutant mutant) {
    List<Trial> first = new ArrayList<>();
    List<Trial> then = new ArrayList<>();
    for (Trial each : all) {
      if (fired(mutant.rule().name(), each)) {
        if (mayNotice(mutant, each)) first.add(each);
      } else if (mayNotice(mutant, each)) then.add(each);
    }
    first.addAll(then);
    return first;
  }

  /** The cases in which a rule fired, as it is written. */
  List<Trial> inWhichFired(String rule) {
    return all.stream().filter(each -> fired(rule, each)).toList();
  }

  /** Whether a rule looks at no profile. */
  boolean isGeneral(String rule) {
    return general.contains(rule);
  }

  private boolean fired(String rule, Trial trial) {
    return general.contains(rule) ? isInForce(rule, trial) : trial.fired(rule);
  }

  private boolean isInForce(String rule, Trial trial) {
    return inForce.getOrDefault(trial.lawCase().lawOf(), Set.of()).contains(rule);
  }

  private boolean mayNotice(Mutant mutant, Trial trial) {
    String rule = mutant.rule().name();
    boolean before = isInForce(rule, trial);
    if (mutant.effect() instanceof Effect.Days days) {
      LocalDate day = trial.lawCase().lawOf();
      boolean now = isIn(days, day);
      return days.told() ? before || now : isWritten(mutant, day) != now;
    }
    if (mutant.effect() instanceof Effect.Sources sources && !sources.told()) {
      return trial.cites(rule);
    }
    boolean looks = mutant.effect() instanceof Effect.Text text && !text.consequence();
    return looks ? before : fired(rule, trial);
  }

  private static boolean isWritten(Mutant mutant, LocalDate day) {
    String from = mutant.rule().valueOf("from");
    String until = mutant.rule().valueOf("until");
    return (from == null || !day.isBefore(LocalDate.parse(from)))
        && (until == null || day.isBefore(LocalDate.parse(until)));
  }

  private static boolean isIn(Effect.Days days, LocalDate day) {
    return (days.from() == null || !day.isBefore(days.from()))
        && (days.until() == null || day.isBefore(days.until()));
  }
}
