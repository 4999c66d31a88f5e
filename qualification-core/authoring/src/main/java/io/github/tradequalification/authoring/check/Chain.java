package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said one behind the other, as in {@code conclude.asks("x").copyOf("y")}.
 *
 * @param root what it begins with; null if that is a call of its own
 * @param calls the rest in order; one that lacks its brackets has no arguments
 * @param bare the first that lacks its brackets, null if none does
 */
record Chain(@Nullable Expr root, List<Expr.Call> calls, Expr.@Nullable Member bare) {

  static Chain of(Expr expression) {
    List<Expr.Call> calls = new ArrayList<>();
    Expr.Member bare = null;
    Expr at = expression;
    while (at != null) {
      if (at instanceof Expr.Call call) {
        calls.add(call);
        at = call.target();
      } else if (at instanceof Expr.Member member) {
        bare = member;
        int end = member.nameBegin() + member.name().length();
        calls.add(
            new Expr.Call(
                member.target(),
                member.name(),
                List.of(),
                member.nameBegin(),
                end,
                at.begin(),
                end));
        at = member.target();
      } else break;
    }
    Collections.reverse(calls);
    return new Chain(at, List.copyOf(calls), bare);
  }

  /** The word it begins with, empty if it begins with something else. */
  String word() {
    if (root instanceof Expr.Name name) return name.name();
    return root == null ? calls.get(0).name() : "";
  }
}
