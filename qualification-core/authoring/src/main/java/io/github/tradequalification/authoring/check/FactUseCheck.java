package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.CodeKind;
import io.github.tradequalification.authoring.law.CodeUse;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.authoring.pack.PropertiesText.Entry;
import java.util.Set;
import java.util.TreeSet;

/** Facts that a pack declares: rules look at each. */
final class FactUseCheck implements LawPart {

  /** In doubt behind the path of a fact that is declared under a misspelt name. */
  static final String DECLARED_OTHERWISE = " as it is declared";

  private static final String PATH = "facts.";
  private static final String KEY = "fact.";

  @Override
  public void look(LawView view) {
    if (view.isPartlyRead()) return;
    Set<String> named = new TreeSet<>();
    for (RuleAt rule : view.law().own()) named.addAll(rule.texts());
    Set<String> lost = new TreeSet<>();
    for (CodeUse use : view.law().uses()) {
      boolean path = use.kind() == CodeKind.FACT && use.code().startsWith(PATH);
      if (path && !view.law().written().facts().contains(use.code())) {
        lost.add(use.code().substring(PATH.length()));
      }
    }
    PropertiesText file = view.law().pack().descriptor();
    for (Entry entry : file.entries()) {
      if (!entry.key().startsWith(KEY)) continue;
      String name = entry.key().substring(KEY.length());
      if (!named.contains(name) && !named.contains(PATH + name))
        tell(name, entry, lost, file, view);
    }
  }

  private static void tell(
      String name, Entry entry, Set<String> lost, PropertiesText file, LawView view) {
    view.doubt(PATH + name);
    String meant = DidYouMean.of(name, lost).orElse(null);
    String message = "no rule looks at the fact `%s`".formatted(name);
    if (meant == null) {
      view.addAtKey(
          Kind.UNUSED_FACT,
          file,
          entry,
          message,
          "take it out, or add a rule with `Fact(name == \"%s\", …)`".formatted(name));
      return;
    }
    view.doubt(PATH + meant);
    view.doubt(PATH + meant + DECLARED_OTHERWISE);
    view.addAtKey(
        Kind.UNUSED_FACT,
        file,
        entry,
        message + "; did you mean `%s`, which rules name?".formatted(meant),
        "write `fact.%s=`".formatted(meant),
        new Edit(entry.keyBegin(), entry.keyEnd(), KEY + meant));
  }
}
