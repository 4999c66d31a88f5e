package io.github.tradequalification.authoring.check;

import static java.util.Map.entry;

import io.github.tradequalification.authoring.drl.Statement;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.rule.Conclusions;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rule may not do below {@code then}, and what to do instead. */
final class ForbiddenStatements {

  private static final String CHOICE = "write it after `when`; for two cases write two rules";
  private static final String REPEATED =
      "take it out; a rule fires once for each match of what stands after `when`";
  private static final String STOP =
      "take it out; let the rule not apply by what stands after `when`";
  private static final String VARIABLE =
      "bind what is needed after `when`, as in `Enterprise($name : name)`, and write `$name`";
  private static final String CHANGE =
      "take it out; what the law adds, insert as a fact of your own in the stage `concepts`, and match that";
  private static final String ENGINE = "take it out; the library runs the rules";

  private static final Map<String, String> WAYS_OUT =
      Map.ofEntries(
          entry("if", CHOICE),
          entry("switch", CHOICE),
          entry("for", REPEATED),
          entry("while", REPEATED),
          entry("do", REPEATED),
          entry("return", STOP),
          entry("break", STOP),
          entry("continue", STOP),
          entry("throw", STOP),
          entry("assert", STOP),
          entry("try", STOP),
          entry("synchronized", ENGINE),
          entry("var", VARIABLE),
          entry("final", VARIABLE),
          entry("int", VARIABLE),
          entry("long", VARIABLE),
          entry("boolean", VARIABLE),
          entry("double", VARIABLE),
          entry("modify", CHANGE),
          entry("update", CHANGE),
          entry(
              "delete",
              "take it out; say after `when`, with `not`, when the other rules do not apply"),
          entry(
              "retract",
              "take it out; say after `when`, with `not`, when the other rules do not apply"),
          entry("insertLogical", "write `insert(…)`; a fact stays for the whole assessment"),
          entry("insertAsync", "write `insert(…)`"),
          entry("drools", ENGINE),
          entry("kcontext", ENGINE),
          entry("System", "take it out; a rule writes nothing anywhere, and looks at no clock"));

  private static final Set<String> OF_THE_ENGINE =
      Set.of("modify", "update", "delete", "retract", "insertLogical", "insertAsync");

  private ForbiddenStatements() {}

  /** Tells of a statement that is no call. */
  static void tell(Statement statement, Telling telling) {
    String word = statement.word();
    if (word.equals("conclude")) return;
    String wayOut = WAYS_OUT.getOrDefault(word, VARIABLE);
    telling.tell(
        Kind.FORBIDDEN_STATEMENT,
        statement.begin(),
        statement.begin() + Math.max(1, word.length()),
        WAYS_OUT.containsKey(word)
            ? "a rule may not use `%s`: it only concludes".formatted(word)
            : "a rule only concludes, and keeps no values of its own",
        wayOut);
  }

  /** Tells of a call that neither concludes nor inserts. */
  static void tell(Chain chain, Statement statement, Telling telling) {
    String word = chain.word();
    boolean call = chain.root() == null;
    if (call && Vocabulary.names(Conclusions.class).contains(word)) {
      telling.tell(
          Kind.UNKNOWN_VERB,
          statement.begin(),
          statement.begin() + word.length(),
          "`conclude.` is missing before `%s`".formatted(word),
          "write `conclude.%s(…)`".formatted(word),
          new Edit(statement.begin(), statement.begin(), "conclude."));
      return;
    }
    boolean misspelt = !WAYS_OUT.containsKey(word) && isNear(word, call);
    if (misspelt) {
      String meant = call ? "insert" : "conclude";
      telling.tell(
          Kind.UNKNOWN_VERB,
          statement.begin(),
          statement.begin() + word.length(),
          "nothing is called `%s` here".formatted(word),
          "write `%s`".formatted(meant),
          new Edit(statement.begin(), statement.begin() + word.length(), meant));
      return;
    }
    int end = OF_THE_ENGINE.contains(word) ? statement.begin() + word.length() : statement.end();
    telling.tell(
        Kind.FORBIDDEN_STATEMENT,
        statement.begin(),
        end,
        word.isEmpty()
            ? "a rule only concludes, and this does something else"
            : "a rule may not use `%s` here: it only concludes".formatted(word),
        WAYS_OUT.getOrDefault(
            word,
            "below `then` there stand `conclude.…` and, in two stages, `insert(…)`; take it out"));
  }

  private static boolean isNear(String word, boolean call) {
    return !word.isEmpty()
        && !word.startsWith("$")
        && DidYouMean.of(word, List.of(call ? "insert" : "conclude")).isPresent();
  }
}
