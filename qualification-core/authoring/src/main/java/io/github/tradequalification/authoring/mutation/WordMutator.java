package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Puts other codes and constants in place of those of a rule, and takes out one of several. */
final class WordMutator implements Mutator {

  private static final Set<String> LISTS_OF_JAVA = Set.of("asList", "of");

  private final KnownWords known;

  WordMutator(KnownWords known) {
    this.known = known;
  }

  @Override
  public void mutate(Site site) {
    Rule rule = site.rule();
    List<KnownWords.Used> all = new ArrayList<>();
    KnownWords.each(rule, all::add);
    for (KnownWords.Used used : all) {
      List<String> taken =
          all.stream()
              .filter(other -> other.kind().equals(used.kind()))
              .map(KnownWords.Used::word)
              .toList();
      String other = KnownWords.next(known.of(used.kind()), used.word(), taken);
      if (other == null) continue;
      int end = used.begin() + used.word().length();
      if (!site.text(used.begin(), end).equals(used.word())) continue;
      site.replacedIn(MutationKind.CODE_SWAPPED, used.expression(), used.begin(), end, other);
    }
    Consumer<Expr> lists = part -> dropOne(part, site);
    for (Expr statement : Walk.statements(rule)) Walk.through(statement, lists);
    Walk.tests(rule.when()).forEach(tests -> tests.forEach(one -> Walk.through(one.test(), lists)));
  }

  private static void dropOne(Expr part, Site site) {
    List<Expr> items = List.of();
    if (part instanceof Expr.In in) items = in.items();
    if (part instanceof Expr.NewArray array) items = array.items();
    if (part instanceof Expr.Call call && isList(call.name())) items = call.arguments();
    if (items.size() < 2) return;
    List<int[]> places = Site.places(items);
    for (int i = 0; i < items.size(); i++) site.dropped(MutationKind.CODE_DROPPED, places, i);
  }

  private static boolean isList(String name) {
    return KnownWords.LISTS.contains(name) || LISTS_OF_JAVA.contains(name);
  }
}
