package io.github.tradequalification.authoring.law;

import io.github.tradequalification.authoring.drl.DrlFile.Declaration;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.Literal;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.drl.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A code or key where a consequence names it.
 *
 * @param verb after which it stands, empty in a fact that is inserted
 * @param said the conclusion it is part of, null in a fact that is inserted
 */
public record CodeUse(
    CodeKind kind, String code, RuleAt at, String verb, @Nullable Said said, int begin, int end) {

  /** The key of its name in the bundles. */
  public String key() {
    return kind.key(code);
  }

  /** Whether the conclusion is about it, and does not name it beside. */
  public boolean isSubject() {
    return said != null && said.first().name().equals(verb);
  }

  /**
   * All codes that the consequences of rules name.
   *
   * @param declared the types that packs declare, by name
   */
  static List<CodeUse> in(List<RuleAt> rules, Map<String, Declaration> declared) {
    List<CodeUse> uses = new ArrayList<>();
    for (RuleAt rule : rules) {
      for (Said said : rule.said()) add(said, rule, uses);
      for (Statement statement : rule.rule().then()) {
        if (!(statement.expression() instanceof Expr.Call call)) continue;
        if (call.target() != null || !call.name().equals("insert")) continue;
        for (Expr each : call.arguments()) {
          if (each instanceof Expr.New fact) add(fact, rule, declared, uses);
        }
      }
    }
    return uses;
  }

  private static void add(Said said, RuleAt rule, List<CodeUse> uses) {
    for (Said.Verb verb : said.verbs()) {
      for (int i = 0; i < verb.arguments().size(); i++) {
        Expr argument = verb.arguments().get(i);
        CodeKind kind = CodeKind.namedBy(verb.name(), i).orElse(null);
        if (kind != null && argument instanceof Literal text && text.kind() == LiteralKind.TEXT) {
          uses.add(
              new CodeUse(kind, text.value(), rule, verb.name(), said, text.begin(), text.end()));
        }
      }
    }
  }

  /** A field that is called like a kind holds a code of it. */
  private static void add(
      Expr.New fact, RuleAt rule, Map<String, Declaration> declared, List<CodeUse> uses) {
    Declaration declaration = declared.get(fact.type());
    if (declaration == null) return;
    int fields = Math.min(fact.arguments().size(), declaration.fields().size());
    for (int i = 0; i < fields; i++) {
      CodeKind kind = CodeKind.called(declaration.fields().get(i).name()).orElse(null);
      boolean literal =
          fact.arguments().get(i) instanceof Literal text && text.kind() == LiteralKind.TEXT;
      if (kind == null || !literal) continue;
      Literal text = (Literal) fact.arguments().get(i);
      uses.add(new CodeUse(kind, text.value(), rule, "", null, text.begin(), text.end()));
    }
  }
}
