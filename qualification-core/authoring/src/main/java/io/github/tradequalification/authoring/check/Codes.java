package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.pack.PropertiesText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The codes that some pack knows: those with a name, and those that a rule brings up, whose missing
 * name is told elsewhere.
 */
final class Codes {

  /** What a code stands for. */
  enum Of {
    STEP("step", Set.of("step", "required", "requiredAnew", "optional", "notRequired", "asks")),
    MATERIAL("material", Set.of("material", "originalOf", "copyOf", "formOf", "signedFormOf")),
    CONDITION("condition", Set.of("condition"));

    private final String word;
    private final Set<String> verbs;

    Of(String word, Set<String> verbs) {
      this.word = word;
      this.verbs = verbs;
    }

    /** What an author calls it, and the beginning of the key of its name. */
    String word() {
      return word;
    }
  }

  private final Map<Of, Set<String>> known = new EnumMap<>(Of.class);

  Codes(List<PackSource> packs) {
    for (Of each : Of.values()) known.put(each, new TreeSet<>());
    for (PackSource pack : packs) {
      for (PropertiesText text : pack.texts().values()) text.entries().forEach(this::addNamed);
      for (Rule rule : pack.rules()) {
        for (Expr each : Expressions.ofConsequence(rule)) Expressions.visit(each, this::addUsed);
      }
    }
  }

  private void addNamed(PropertiesText.Entry entry) {
    for (Of each : Of.values()) {
      String prefix = each.word + ".";
      String code = entry.key().startsWith(prefix) ? entry.key().substring(prefix.length()) : "";
      if (!code.isEmpty() && code.indexOf('.') < 0) all(each).add(code);
    }
  }

  private void addUsed(Expr expression) {
    if (!(expression instanceof Expr.Call call)) return;
    for (Of each : Of.values()) {
      if (!each.verbs.contains(call.name())) continue;
      for (Expr argument : call.arguments()) {
        boolean text =
            argument instanceof Expr.Literal literal && literal.kind() == LiteralKind.TEXT;
        if (text) all(each).add(((Expr.Literal) argument).value());
      }
    }
  }

  /** All of a kind, sorted. */
  Set<String> all(Of kind) {
    return known.computeIfAbsent(kind, none -> new TreeSet<>());
  }
}
