package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.authoring.pack.PropertiesText.Entry;
import io.github.tradequalification.internal.WrittenLaw.Cited;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Entries of the register that no rule names. */
final class SourceUseCheck implements LawPart {

  @Override
  public void look(LawView view) {
    PropertiesText file = view.law().pack().sources();
    if (file == null) return;
    // A rule that lacks its source may have meant any.
    if (view.isPartlyRead() || view.isDoubtful(SourceCheck.LACKING)) return;
    Set<String> named = new HashSet<>();
    for (RuleAt rule : view.law().own()) {
      for (Cited cited : view.law().written().cited(rule.name())) named.add(cited.id());
      String written = rule.rule().valueOf("source");
      if (written != null) named.addAll(List.of(written.split("[^\\p{Alnum}-]+")));
    }
    Set<String> told = new HashSet<>();
    for (Entry entry : file.entries()) {
      String id = RegisterCheck.idOf(entry);
      if (named.contains(id) || view.isDoubtful(id) || !told.add(id)) continue;
      view.addAtKey(
          Kind.UNUSED_SOURCE,
          file,
          entry,
          "no rule names the source `%s`".formatted(id),
          "name it in the @source of a rule, or take its lines out");
    }
  }
}
