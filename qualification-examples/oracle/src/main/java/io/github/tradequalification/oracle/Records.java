package io.github.tradequalification.oracle;

import io.github.tradequalification.oracle.Profile.Completed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The completed steps that count: those of after {@code asOf} have no effect at all. Immutable. */
final class Records {

  private static final Comparator<LocalDate> BY_DATE =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private final Situation situation;
  private final List<Completed> counting;

  Records(Situation situation) {
    this.situation = situation;
    counting =
        situation.profile().completedSteps().stream()
            .filter(each -> isBy(each.completedOn(), situation.asOf()))
            .toList();
  }

  private static boolean isBy(LocalDate completedOn, LocalDate asOf) {
    return completedOn == null || !completedOn.isAfter(asOf);
  }

  List<Completed> counting() {
    return counting;
  }

  List<Completed> live() {
    return counting.stream().filter(this::isLive).toList();
  }

  private boolean isLive(Completed each) {
    return each.validUntil() == null || !each.validUntil().isBefore(situation.asOf());
  }

  boolean counts(Step step) {
    return counting.stream().anyMatch(each -> step.code().equals(each.step()));
  }

  List<Completed> live(Step step) {
    return live().stream().filter(each -> step.code().equals(each.step())).toList();
  }

  /** Those of the latest day among the ones that have not ended; no day is before any day. */
  List<Completed> newest(Step step) {
    List<Completed> newest = new ArrayList<>();
    for (Completed each : live(step)) {
      int later =
          newest.isEmpty() ? 0 : BY_DATE.compare(each.completedOn(), newest.get(0).completedOn());
      if (later > 0) newest.clear();
      if (later >= 0) newest.add(each);
    }
    return newest;
  }

  /** Whether a record bears a detail other than the one of the profile. */
  boolean differs(Completed each) {
    Profile profile = situation.profile();
    return differs(each.registeredName(), profile.name())
        || differs(each.registeredAddress(), profile.office().address())
        || differs(each.registeredLegalRepresentative(), profile.legalRepresentative().name());
  }

  private static boolean differs(String registered, String actual) {
    return registered != null && actual != null && !SameText.same(registered, actual);
  }
}
