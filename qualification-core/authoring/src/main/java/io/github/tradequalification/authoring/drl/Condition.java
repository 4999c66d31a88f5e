package io.github.tradequalification.authoring.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of what stands between {@code when} and {@code then}, with its place in the text. */
public sealed interface Condition {

  /** The offset of its first character. */
  int begin();

  /** The offset behind its last character. */
  int end();

  /**
   * One test of a fact.
   *
   * @param variable the {@code $} variable that takes what the test looks at, null if there is none
   * @param test what is tested; a value alone where nothing but the variable is meant
   */
  record Constraint(@Nullable String variable, Expr test, int begin, int end) {

    /** Whether it only gives a value to a variable, and tests nothing. */
    public boolean onlyBinds() {
      boolean value = test instanceof Expr.Name || test instanceof Expr.Member;
      return variable != null && (value || test instanceof Expr.Call);
    }
  }

  /**
   * A fact with tests.
   *
   * @param variable the {@code $} variable that takes the fact, null if there is none
   * @param type its type as it is written
   * @param from where it is taken from other than the facts, null if it is one of them
   * @param typeBegin the offset of the type
   */
  record Pattern(
      @Nullable String variable,
      String type,
      List<Constraint> constraints,
      @Nullable Expr from,
      int typeBegin,
      int begin,
      int end)
      implements Condition {

    /** The offset behind the type. */
    public int typeEnd() {
      return typeBegin + type.length();
    }
  }

  /** How parts are joined. */
  enum Join {
    /** There is no such thing. */
    NOT,
    /** There is such a thing, and it does not matter how often. */
    EXISTS,
    /** All of them. */
    AND,
    /** One of them is enough. */
    OR,
    /** Every one of them. */
    FORALL
  }

  /** Parts joined. */
  record Group(Join join, List<Condition> parts, int begin, int end) implements Condition {}

  /**
   * {@code accumulate}.
   *
   * @param source what is counted or added up
   * @param functions what comes out, each with its variable
   * @param constraints what is tested of what comes out
   */
  record Accumulate(
      List<Condition> source,
      List<Constraint> functions,
      List<Constraint> constraints,
      int begin,
      int end)
      implements Condition {}

  /** {@code eval(…)}. */
  record Eval(Expr test, int begin, int end) implements Condition {}
}
