package io.github.tradequalification.internal;

import io.github.tradequalification.Source.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A source in the register of a pack. Immutable.
 *
 * @param pack the id of the pack
 * @param id its id, unique over all packs
 * @param titles by language, all of them
 * @param numbers by language, all of them or none
 * @param issuers by language, all of them or none
 * @param from the first day it is in force, null if not known
 * @param until the first day it no longer is, null if there is none or it is not known
 */
record RegisterEntry(
    String pack,
    String id,
    Map<String, String> titles,
    Map<String, String> numbers,
    Map<String, String> issuers,
    Grade grade,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String address,
    @Nullable LocalDate checked,
    @Nullable String replaces) {

  String title(String language) {
    return Objects.requireNonNull(titles.get(language), language);
  }

  /** How it is cited: by its number, or by its title where it has none. */
  String name(String language) {
    return numbers.getOrDefault(language, title(language));
  }

  boolean inForceOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }

  /** Whether there is a day on which it and a rule are in force. */
  boolean overlaps(LawRule rule) {
    return (from == null || rule.until() == null || from.isBefore(rule.until()))
        && (rule.from() == null || until == null || rule.from().isBefore(until));
  }

  /** The days on which it begins and ends. */
  List<LocalDate> changes() {
    List<LocalDate> changes = new ArrayList<>();
    if (from != null) changes.add(from);
    if (until != null) changes.add(until);
    return changes;
  }
}
