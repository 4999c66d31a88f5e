package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.internal.PackInspection.Codes;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** What a word in a case stands for. */
enum Word {
  STEP("step", Codes::steps),
  MATERIAL("material", Codes::materials),
  CONDITION("condition", Codes::conditions),
  NOTE("note", Codes::notes),
  FINDING("condition or note", codes -> both(codes.conditions(), codes.notes())),
  DECIDED("condition or step", codes -> both(codes.conditions(), codes.steps())),
  TOLD("step, fact, condition or note", Word::told),
  FACT("fact", Codes::facts),
  RULE("rule", Codes::rules),
  PACK("rule pack", Codes::packs);

  /** For messages. */
  final String called;

  private final Function<Codes, SortedSet<String>> known;

  Word(String called, Function<Codes, SortedSet<String>> known) {
    this.called = called;
    this.known = known;
  }

  SortedSet<String> of(Codes codes) {
    return known.apply(codes);
  }

  private static SortedSet<String> told(Codes codes) {
    return both(both(codes.conditions(), codes.notes()), both(codes.steps(), codes.facts()));
  }

  private static SortedSet<String> both(SortedSet<String> some, SortedSet<String> others) {
    SortedSet<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }
}
