package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.pack.PackSource;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes numbers greater by one. A place in an order is another one only behind its neighbour, so it
 * is put there.
 */
final class NumberMutator implements Mutator {

  private static final Pattern NUMBER = Pattern.compile("(\\d+)(\\D?.*)");
  private static final String ORDER = "order";

  private final Map<String, NavigableSet<Integer>> places = new HashMap<>();

  NumberMutator(Collection<PackSource> packs) {
    for (PackSource pack : packs) {
      for (Rule rule : pack.rules()) {
        for (Expr statement : Walk.statements(rule)) addPlaces(Walk.chain(statement));
      }
    }
  }

  private void addPlaces(List<Expr.Call> chain) {
    for (Expr.Call call : chain) {
      if (!isOrder(call)) continue;
      Expr place = call.arguments().get(0);
      if (isNumber(place)) of(chain).add(Integer.valueOf(((Expr.Literal) place).value()));
    }
  }

  private static boolean isOrder(Expr.Call call) {
    return call.name().equals(ORDER) && call.arguments().size() == 1;
  }

  private NavigableSet<Integer> of(List<Expr.Call> chain) {
    return places.computeIfAbsent(chain.get(0).name(), unseen -> new TreeSet<>());
  }

  @Override
  public void mutate(Site site) {
    Set<Expr> inOrder = new HashSet<>();
    for (Expr statement : Walk.statements(site.rule())) {
      List<Expr.Call> chain = Walk.chain(statement);
      for (Expr.Call call : chain) {
        if (!isOrder(call)) continue;
        Expr place = call.arguments().get(0);
        inOrder.add(place);
        if (isNumber(place)) move((Expr.Literal) place, of(chain), site);
      }
      Walk.through(statement, part -> raise(part, inOrder, site));
    }
    Walk.tests(site.rule().when())
        .forEach(
            tests ->
                tests.forEach(
                    test -> Walk.through(test.test(), part -> raise(part, inOrder, site))));
  }

  private static void move(Expr.Literal place, NavigableSet<Integer> all, Site site) {
    int was = Integer.parseInt(place.value());
    Integer higher = all.higher(was);
    Integer lower = all.lower(was);
    if (higher != null) site.replaced(MutationKind.NUMBER_CHANGED, place, "" + (higher + 1));
    else if (lower != null) site.replaced(MutationKind.NUMBER_CHANGED, place, "" + (lower - 1));
  }

  private static void raise(Expr part, Set<Expr> inOrder, Site site) {
    if (!isNumber(part) || inOrder.contains(part)) return;
    Matcher number = NUMBER.matcher(((Expr.Literal) part).value());
    if (!number.matches()) return;
    String more = new BigInteger(number.group(1)).add(BigInteger.ONE) + number.group(2);
    site.replaced(MutationKind.NUMBER_CHANGED, part, more);
  }

  private static boolean isNumber(Expr part) {
    return part instanceof Expr.Literal literal && literal.kind() == LiteralKind.NUMBER;
  }
}
