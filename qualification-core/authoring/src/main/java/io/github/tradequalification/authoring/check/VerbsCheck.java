package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.internal.FactStages;
import io.github.tradequalification.internal.Verbs;
import io.github.tradequalification.rule.Conclusions;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said behind {@code conclude}: verbs there are, of the stage, finished, said once. */
final class VerbsCheck {

  /** Of these the last would count, and the others be lost without a word. */
  private static final Set<Class<?>> SINGLE =
      Set.of(Conclusions.Requirement.class, Conclusions.Note.class, Conclusions.Duty.class);

  private final RuleCheck rule;
  private final Telling telling;
  private final @Nullable String stage;

  private VerbsCheck(RuleCheck rule) {
    this.rule = rule;
    this.telling = rule.telling();
    String written = rule.rule().stage();
    this.stage = written != null && FactStages.stages().contains(written) ? written : null;
  }

  static void check(Chain chain, RuleCheck rule, Typing typing) {
    new VerbsCheck(rule).look(chain, new ArgumentsCheck(rule, typing));
  }

  private void look(Chain chain, ArgumentsCheck arguments) {
    Class<?> terms = Conclusions.class;
    Expr.Call last = null;
    Set<String> said = new HashSet<>();
    for (Expr.Call call : chain.calls()) {
      List<Method> verbs = Vocabulary.verbs(terms, call.name());
      if (verbs.isEmpty()) {
        if (last == null) unknown(call);
        else unknown(call, last, terms);
        return;
      }
      if (last == null) stage(call);
      if (isBare(call, chain)) {
        brackets(call);
        return;
      }
      if (SINGLE.contains(terms) && !said.add(subject(call))) again(call);
      arguments.look(call, verbs);
      terms = verbs.get(0).getReturnType();
      last = call;
    }
    boolean unfinished = chain.calls().size() < 2 && Vocabulary.isUnfinished(terms);
    if (last == null || unfinished) unfinished(chain, last, terms);
  }

  private static boolean isBare(Expr.Call call, Chain chain) {
    Expr.Member bare = chain.bare();
    return bare != null && bare.nameBegin() == call.nameBegin();
  }

  private void brackets(Expr.Call call) {
    telling.tell(
        Kind.MISSING_BRACKET,
        call.nameBegin(),
        call.nameEnd(),
        "behind `%s` the brackets are missing".formatted(call.name()),
        "write it as in `%s`".formatted(Usage.of(call.name()).example()));
  }

  /** {@code sealed} and {@code unsealed} are two words for one thing. */
  private static String subject(Expr.Call call) {
    return call.name().equals("unsealed") ? "sealed" : call.name();
  }

  private void again(Expr.Call call) {
    telling.tell(
        Kind.SAID_TWICE,
        call.nameBegin(),
        call.end(),
        "`%s` says anew what this statement said already".formatted(call.name()),
        "take one of the two out");
  }

  private void stage(Expr.Call verb) {
    String own = Verbs.stageOf(verb.name()).orElse("");
    if (stage != null && !own.equals(stage)) {
      telling.tell(
          Kind.VERB_OF_ANOTHER_STAGE,
          verb.nameBegin(),
          verb.nameEnd(),
          "`%s` belongs to the stage %s, but the rule is of the stage %s"
              .formatted(verb.name(), own, stage),
          "write `ruleflow-group \"%s\"` above `when`, or use a verb of the stage %s: %s"
              .formatted(own, stage, String.join(", ", Vocabulary.ofStage(stage))));
    }
    boolean undated = verb.name().equals("obsolete") && rule.rule().annotation("from").isEmpty();
    if (!undated) return;
    telling.tell(
        Kind.OBSOLETE_WITHOUT_DAY,
        verb.nameBegin(),
        verb.nameEnd(),
        "what is obsolete is so from a day on, and the rule has no `@from`",
        "write `@from(\"2020-01-01\")` above `when`, with the first day");
  }

  private void unknown(Expr.Call verb) {
    Set<String> before = Vocabulary.before(verb.name());
    if (!before.isEmpty()) {
      telling.tell(
          Kind.MISPLACED_VERB,
          verb.nameBegin(),
          verb.nameEnd(),
          "`%s` does not begin a statement".formatted(verb.name()),
          "write it behind %s, as in `conclude.%s(…)%s`"
              .formatted(
                  String.join(" or ", before),
                  before.iterator().next(),
                  Usage.of(verb.name()).example()));
      return;
    }
    Optional<String> meant =
        stage == null ? Optional.empty() : DidYouMean.of(verb.name(), Vocabulary.ofStage(stage));
    if (meant.isEmpty()) meant = DidYouMean.of(verb.name(), Vocabulary.names(Conclusions.class));
    Set<String> known =
        stage == null ? Vocabulary.names(Conclusions.class) : Vocabulary.ofStage(stage);
    tellUnknown(
        verb,
        "there is no verb `%s`".formatted(verb.name()),
        meant,
        "use one of %s".formatted(String.join(", ", known)));
  }

  private void unknown(Expr.Call word, Expr.Call last, Class<?> terms) {
    Set<String> known = Vocabulary.names(terms);
    if (Verbs.stageOf(word.name()).isPresent()) {
      telling.tell(
          Kind.MISPLACED_VERB,
          word.nameBegin(),
          word.nameEnd(),
          "`%s` begins a statement of its own".formatted(word.name()),
          "write `conclude.%s(…);` on a line of its own".formatted(word.name()));
      return;
    }
    Optional<String> meant = DidYouMean.of(word.name(), known);
    String wayOut =
        known.isEmpty()
            ? "end the statement with `;` behind `%s(…)`".formatted(last.name())
            : "behind it there can stand %s".formatted(String.join(", ", known));
    if (meant.isEmpty() && !Vocabulary.before(word.name()).isEmpty()) {
      telling.tell(
          Kind.MISPLACED_VERB,
          word.nameBegin(),
          word.nameEnd(),
          "`%s` cannot be said behind `%s`".formatted(word.name(), last.name()),
          wayOut);
      return;
    }
    tellUnknown(
        word, "behind `%s` there is no `%s`".formatted(last.name(), word.name()), meant, wayOut);
  }

  private void tellUnknown(Expr.Call word, String message, Optional<String> meant, String wayOut) {
    telling.tell(
        Kind.UNKNOWN_VERB,
        word.nameBegin(),
        word.nameEnd(),
        message,
        meant.map("write `%s`"::formatted).orElse(wayOut),
        meant
            .map(name -> new Edit[] {new Edit(word.nameBegin(), word.nameEnd(), name)})
            .orElse(new Edit[0]));
  }

  private void unfinished(Chain chain, Expr.@Nullable Call last, Class<?> terms) {
    Expr root = chain.root();
    if (root == null) return;
    Set<String> known =
        last == null && stage != null ? Vocabulary.ofStage(stage) : Vocabulary.names(terms);
    telling.tell(
        Kind.UNFINISHED_STATEMENT,
        root.begin(),
        last == null ? root.end() : last.end(),
        "this says nothing yet: `%s` goes on".formatted(last == null ? "conclude" : last.name()),
        "add behind it one of %s%s"
            .formatted(
                String.join(", ", known),
                last == null ? "" : ", as in `%s`".formatted(Usage.of(last.name()).example())));
  }
}
