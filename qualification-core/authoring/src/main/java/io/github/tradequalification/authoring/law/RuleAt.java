package io.github.tradequalification.authoring.law;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Condition.Accumulate;
import io.github.tradequalification.authoring.drl.Condition.Constraint;
import io.github.tradequalification.authoring.drl.Condition.Group;
import io.github.tradequalification.authoring.drl.Condition.Pattern;
import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.drl.Statement;
import io.github.tradequalification.authoring.drl.Token;
import io.github.tradequalification.authoring.drl.TokenKind;
import io.github.tradequalification.authoring.pack.PackSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * A rule where it is written. Immutable.
 *
 * @param when its conditions without comments and spaces: rules with the same conditions have the
 *     same
 * @param said what it concludes, verb by verb; what cannot be read so is left out
 */
public record RuleAt(PackSource pack, DrlFile file, Rule rule, String when, List<Said> said) {

  private static final String UNCONDITIONAL = "Always ( )";

  /** Reads what the rules of a pack say. */
  public static List<RuleAt> in(PackSource pack) {
    List<RuleAt> rules = new ArrayList<>();
    for (DrlFile file : pack.files()) {
      for (Rule rule : file.rules()) {
        List<Said> said = new ArrayList<>();
        for (Statement each : rule.then()) Said.of(each).ifPresent(said::add);
        String when = written(file, rule.whenBegin(), rule.thenBegin()).replaceFirst("^when ", "");
        rules.add(new RuleAt(pack, file, rule, when, List.copyOf(said)));
      }
    }
    return rules;
  }

  /** Its name. */
  public String name() {
    return rule.name();
  }

  /** Whether it is of a stage. */
  public boolean isOf(String stage) {
    return stage.equals(rule.stage());
  }

  /** Whether it is true of every enterprise. */
  public boolean isUnconditional() {
    return when.equals(UNCONDITIONAL);
  }

  /** What stands in a part of its text, without comments and with one space between signs. */
  public String written(int begin, int end) {
    return written(file, begin, end);
  }

  private static String written(DrlFile file, int begin, int end) {
    StringJoiner words = new StringJoiner(" ");
    for (Token token : file.tokens()) {
      boolean inside = token.begin() >= begin && token.end() <= end;
      if (!inside || token.kind() == TokenKind.COMMENT) continue;
      words.add(token.kind() == TokenKind.TEXT ? '"' + token.text() + '"' : token.text());
    }
    return words.toString();
  }

  /** All texts in quotes in its conditions and consequences. */
  public Set<String> texts() {
    Set<String> texts = new TreeSet<>();
    for (Token token : file.tokens()) {
      boolean inside = token.begin() >= rule.whenBegin() && token.end() <= rule.end();
      if (inside && token.kind() == TokenKind.TEXT) texts.add(token.text());
    }
    return texts;
  }

  /** The names of its {@code $} variables, without the {@code $}. */
  public Set<String> bound() {
    Set<String> names = new TreeSet<>();
    for (Condition condition : rule.when()) bound(condition, names);
    return names;
  }

  private static void bound(Condition condition, Set<String> names) {
    if (condition instanceof Pattern pattern) {
      if (pattern.variable() != null) names.add(pattern.variable().substring(1));
      bound(pattern.constraints(), names);
    } else if (condition instanceof Group group) {
      boolean outside = group.join() == Condition.Join.AND || group.join() == Condition.Join.OR;
      if (outside) for (Condition part : group.parts()) bound(part, names);
    } else if (condition instanceof Accumulate accumulate) bound(accumulate.functions(), names);
  }

  private static void bound(Collection<Constraint> constraints, Set<String> names) {
    for (Constraint each : constraints) {
      if (each.variable() != null) names.add(each.variable().substring(1));
    }
  }
}
