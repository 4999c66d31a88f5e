package io.github.tradequalification;

import io.github.tradequalification.Source.Grade;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a pack's register of sources, with the rules that rest on it. Immutable. Texts are in
 * the language asked for.
 *
 * @param pack the id of the pack
 * @param id its id, unique over all packs
 * @param title what it is called
 * @param number how it is cited, null if by its title
 * @param issuer who issued it, null if not known
 * @param grade how good it is
 * @param from the first day it is in force, null if not known
 * @param until the first day it no longer is, null if there is none or it is not known
 * @param address where it was read, null if not known
 * @param checked the day on which it was last looked at there, null if not known
 * @param replaces the id of the source it replaces, null if none is named
 * @param rules those that name it and are in force with it on some day, by name
 */
public record RegisteredSource(
    String pack,
    String id,
    String title,
    @Nullable String number,
    @Nullable String issuer,
    Grade grade,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String address,
    @Nullable LocalDate checked,
    @Nullable String replaces,
    List<Rule> rules) {

  /**
   * A rule that rests on it.
   *
   * @param name its name
   * @param article where in the source, null if the rule does not say
   * @param from the first day the rule is in force, null if it always was
   * @param until the first day it no longer is, null if it has no end
   */
  public record Rule(
      String name, @Nullable String article, @Nullable LocalDate from, @Nullable LocalDate until) {}

  /** Copies the list. */
  public RegisteredSource {
    rules = List.copyOf(rules);
  }
}
