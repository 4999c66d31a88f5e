package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Condition.Constraint;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.pack.PackSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The codes, constants and places in an order that rules use, by what they are used for: of one
 * kind is what stands at the same place of the same verb, is compared with the same property, or is
 * a constant of the same type.
 */
final class KnownWords {

  private static final List<String> PAPERS =
      List.of("originalOf", "copyOf", "formOf", "signedFormOf");

  /** Verbs that are given any number of codes of one kind. */
  static final Set<String> LISTS =
      Set.of("originalOf", "copyOf", "formOf", "signedFormOf", "needs", "restsOn", "looksAt");

  /**
   * A word in a rule.
   *
   * @param kind what it is used for
   * @param begin the offset of the word, within its quotes
   */
  record Used(String kind, String word, Expr expression, int begin) {}

  private final Map<String, SortedSet<String>> known = new HashMap<>();

  /** All words that the rules of some packs use. */
  KnownWords(Collection<PackSource> packs) {
    for (PackSource pack : packs) {
      for (Rule rule : pack.rules()) each(rule, used -> of(used.kind()).add(used.word()));
    }
  }

  /** All words of a kind. */
  SortedSet<String> of(String kind) {
    return known.computeIfAbsent(kind, unseen -> new TreeSet<>());
  }

  /** The next word after one, the first after the last; null if all others are taken. */
  static @Nullable String next(SortedSet<String> words, String word, Collection<String> taken) {
    SortedSet<String> behind = new TreeSet<>(words.tailSet(word));
    for (SortedSet<String> some : List.of(behind, words)) {
      for (String each : some) if (!each.equals(word) && !taken.contains(each)) return each;
    }
    return null;
  }

  /** Finds the words of a rule. */
  static void each(Rule rule, Consumer<Used> found) {
    for (Condition.Pattern pattern : Walk.patterns(rule.when())) {
      for (Constraint test : pattern.constraints()) {
        Walk.through(test.test(), part -> ofTest(pattern.type(), part, found));
      }
    }
    for (Expr statement : Walk.statements(rule)) {
      Walk.through(statement, part -> ofStatement(part, found));
    }
  }

  private static void ofTest(String type, Expr part, Consumer<Used> found) {
    constant(part, found);
    if (part instanceof Expr.Binary binary) {
      text(type + "." + property(binary.left()), binary.right(), found);
    }
    if (part instanceof Expr.In in) {
      for (Expr item : in.items()) text(type + "." + property(in.left()), item, found);
    }
    if (part instanceof Expr.Call call) arguments(call.name(), call.arguments(), found);
    if (part instanceof Expr.Index index) text("[]", index.index(), found);
  }

  private static String property(Expr left) {
    if (left instanceof Expr.Member member) return member.name();
    if (left instanceof Expr.Call call) return call.name();
    return left instanceof Expr.Name name ? name.name() : "?";
  }

  private static void ofStatement(Expr part, Consumer<Used> found) {
    constant(part, found);
    if (part instanceof Expr.Call call) arguments(call.name(), call.arguments(), found);
    if (part instanceof Expr.New made) arguments("new " + made.type(), made.arguments(), found);
    if (part instanceof Expr.NewArray array) {
      for (Expr item : array.items()) text("new array", item, found);
    }
  }

  private static void arguments(String name, List<Expr> arguments, Consumer<Used> found) {
    String shared = PAPERS.contains(name) ? "material" : name;
    boolean list = LISTS.contains(name);
    for (int i = 0; i < arguments.size(); i++) {
      text(list ? shared : shared + "#" + i, arguments.get(i), found);
    }
  }

  private static void text(String kind, Expr expression, Consumer<Used> found) {
    boolean text =
        expression instanceof Expr.Literal literal
            && literal.kind() == LiteralKind.TEXT
            && !literal.value().isEmpty();
    if (!text) return;
    String word = ((Expr.Literal) expression).value();
    found.accept(new Used(kind, word, expression, expression.begin() + 1));
  }

  private static void constant(Expr part, Consumer<Used> found) {
    boolean constant =
        part instanceof Expr.Member member && member.name().matches("[A-Z][A-Z0-9_]+");
    if (!constant) return;
    Expr.Member member = (Expr.Member) part;
    String type = property(member.target());
    boolean ofAType = Character.isUpperCase(type.charAt(0));
    if (ofAType) {
      found.accept(new Used("constant " + type, member.name(), member, member.nameBegin()));
    }
  }
}
