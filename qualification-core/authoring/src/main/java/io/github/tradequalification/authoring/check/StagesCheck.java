package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlFile.Declaration;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.internal.FactStages;
import io.github.tradequalification.rule.Always;
import io.github.tradequalification.rule.Obsolete;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Facts by stage: a rule looks at what is there, and denies only what earlier stages make. */
final class StagesCheck implements Check {

  private static final List<String> STAGES = FactStages.stages();

  @Override
  public void look(CheckedPack checked, Report report) {
    Inserted inserted = new Inserted(checked);
    Set<Object> told = new HashSet<>();
    for (DrlFile file : checked.pack().files()) {
      for (Rule each : file.rules()) {
        RuleCheck rule = RuleCheck.of(checked, file, each, report);
        String stage = each.stage();
        int place = STAGES.indexOf(stage == null ? "" : stage);
        if (stage == null || place < 0) continue;
        always(rule, stage);
        for (When.Fact fact : rule.when().facts()) {
          boolean looked = fact.isOwn() && !(fact.type() instanceof Type.Unknown);
          if (looked) look(rule, fact, stage, place, inserted, told);
        }
      }
    }
    made(inserted, report);
    declared(checked, inserted, report);
  }

  private static void always(RuleCheck rule, String stage) {
    List<When.Fact> facts = rule.when().facts();
    if (facts.size() < 2 || stage.equals(STAGES.get(0))) return;
    for (When.Fact each : facts) {
      if (!each.type().equals(new Type.OfJava(Always.class))) continue;
      tell(
          rule,
          Kind.ALWAYS_NOT_ALONE,
          each.pattern(),
          "`Always()` stands beside another fact",
          "take `Always()` out; it is for rules that look at nothing else");
      return;
    }
  }

  private static void look(
      RuleCheck rule,
      When.Fact fact,
      String stage,
      int place,
      Inserted inserted,
      Set<Object> told) {
    if (fact.type() instanceof Type.OfJava java && !FactStages.has(stage, java.raw())) {
      notYet(rule, fact.pattern(), stage, java.raw());
      return;
    }
    boolean ours =
        fact.type() instanceof Type.OfJava java && FactStages.facts().contains(java.raw());
    Object type = Inserted.key(fact.type());
    List<Integer> stages = inserted.stages(type);
    if (stages.isEmpty()) {
      if (!ours && told.add(type)) never(rule, fact.type(), fact.pattern());
      return;
    }
    int first = Collections.min(stages);
    int last = Collections.max(stages);
    if (Inserted.isMissed(fact) && last >= place) {
      tell(
          rule,
          Kind.NOT_TOO_EARLY,
          fact.pattern(),
          "what is not there can only be said of facts of earlier stages, and a rule of the stage `%s` makes `%s`"
              .formatted(STAGES.get(last), fact.pattern().type()),
          ours || type == Obsolete.class
              ? "choose a later stage for this rule"
              : "make `%s` in an earlier stage, or choose a later stage for this rule"
                  .formatted(fact.pattern().type()));
    } else if (first > place) {
      tell(
          rule,
          Kind.INSERTED_LATER,
          fact.pattern(),
          "a `%s` is made in the stage `%s` only, which comes after this rule"
              .formatted(fact.pattern().type(), STAGES.get(first)),
          "choose a later stage for this rule, or an earlier one for the other");
    }
  }

  private static void notYet(
      RuleCheck rule, Condition.Pattern pattern, String stage, Class<?> fact) {
    List<String> later = STAGES.stream().filter(each -> FactStages.has(each, fact)).toList();
    boolean outline = stage.equals(STAGES.get(0));
    String wayOut =
        later.isEmpty()
            ? "match `Enterprise` or `Document`, and read the value there"
            : outline
                ? "match `Always()` alone, or choose the stage `%s` or a later one"
                    .formatted(later.get(0))
                : "choose the stage `%s`, or match another fact".formatted(later.get(0));
    tell(
        rule,
        Kind.NOT_YET_THERE,
        pattern,
        "there is no `%s` in the stage `%s`".formatted(pattern.type(), stage),
        wayOut);
  }

  private static void never(RuleCheck rule, Type type, Condition.Pattern pattern) {
    boolean ofJava = type instanceof Type.OfJava java && java.raw().getName().startsWith("java.");
    if (ofJava) {
      tell(
          rule,
          Kind.NEVER_INSERTED,
          pattern,
          "`%s` is no fact".formatted(pattern.type()),
          "match a fact, and look at the value within its brackets");
      return;
    }
    tell(
        rule,
        Kind.NEVER_INSERTED,
        pattern,
        "no rule makes a `%s`".formatted(pattern.type()),
        "add a rule of the stage `concepts` with `insert(new %s(…));`, or match another fact"
            .formatted(pattern.type()));
  }

  private static void tell(
      RuleCheck rule, Kind kind, Condition.Pattern at, String message, String wayOut) {
    rule.telling().tell(kind, at.typeBegin(), at.typeEnd(), message, wayOut);
  }

  private static void made(Inserted inserted, Report report) {
    for (Inserted.Made each : inserted.made) {
      if (!each.own() || each.type() == Obsolete.class) continue;
      Telling telling = Telling.of(report, each.file(), each.rule());
      if (!inserted.lookedAt.contains(each.type())) {
        telling.tell(
            Kind.NEVER_LOOKED_AT,
            each.at().begin(),
            each.at().end(),
            "no rule looks at this fact",
            "match it in a rule of a later stage, or take the rule out");
      }
      for (Inserted.Missed missed : inserted.missed) {
        if (!missed.type().equals(each.type()) || missed.stage() > each.stage()) continue;
        telling.tell(
            Kind.NOT_TOO_EARLY,
            each.at().begin(),
            each.at().end(),
            "another pack says in the stage `%s` that there is no such fact, before this rule makes it"
                .formatted(missed.stageName()),
            "choose an earlier stage for this rule");
        break;
      }
    }
  }

  private static void declared(CheckedPack checked, Inserted inserted, Report report) {
    for (DrlFile file : checked.pack().files()) {
      for (Declaration each : file.declarations()) {
        boolean made = inserted.made.stream().anyMatch(one -> one.type().equals(each));
        boolean hidden =
            checked.types().of(each.name()).map(Inserted::key).filter(each::equals).isEmpty();
        if (made || hidden || inserted.lookedAt.contains(each)) continue;
        Telling.of(report, file, null)
            .tell(
                Kind.UNUSED_DECLARATION,
                each.nameBegin(),
                each.nameBegin() + each.name().length(),
                "no rule makes or matches `%s`".formatted(each.name()),
                "use it, or take the declaration out");
      }
    }
  }
}
