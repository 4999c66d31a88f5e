package io.github.tradequalification.authoring.law;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.Literal;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.drl.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One conclusion as it is written: verbs of {@code conclude} with what follows them. Immutable.
 *
 * @param verbs one at least
 * @param words all of it, comparable where all of it is literal
 */
public record Said(List<Verb> verbs, String words, int begin, int end) {

  private static final String CONCLUDE = "conclude";

  /**
   * One verb.
   *
   * @param begin the offset of its name
   * @param end the offset behind its bracket
   */
  public record Verb(String name, List<Expr> arguments, int begin, int end) {

    /** An argument that is a text in quotes. */
    public Optional<String> text(int index) {
      if (index >= arguments.size()) return Optional.empty();
      return arguments.get(index) instanceof Literal literal && literal.kind() == LiteralKind.TEXT
          ? Optional.of(literal.value())
          : Optional.empty();
    }

    /** The name with what it is said of, which is comparable where all of it is literal. */
    public String words() {
      List<String> words = new ArrayList<>();
      for (Expr each : arguments) words.add(each instanceof Literal text ? text.value() : "…");
      return name + "(" + String.join(", ", words) + ")";
    }

    /** Whether all it is said of stands there. */
    public boolean isLiteral() {
      return arguments.stream().allMatch(Literal.class::isInstance);
    }
  }

  /** What a statement concludes, empty if it is nothing of {@code conclude}. */
  static Optional<Said> of(Statement statement) {
    List<Verb> verbs = new ArrayList<>();
    Expr at = statement.expression();
    while (at instanceof Expr.Call call) {
      verbs.add(new Verb(call.name(), call.arguments(), call.nameBegin(), call.argumentsEnd() + 1));
      at = call.target();
    }
    boolean concludes = at instanceof Expr.Name name && name.name().equals(CONCLUDE);
    if (!concludes || verbs.isEmpty()) return Optional.empty();
    Collections.reverse(verbs);
    String words = String.join(".", verbs.stream().map(Verb::words).toList());
    return Optional.of(new Said(List.copyOf(verbs), words, statement.begin(), statement.end()));
  }

  /** The first verb. */
  public Verb first() {
    return verbs.get(0);
  }

  /** Whether all it is said of stands there. */
  public boolean isLiteral() {
    return verbs.stream().allMatch(Verb::isLiteral);
  }
}
