package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.source.Place;
import io.github.tradequalification.authoring.source.SourceText;

/**
 * A rule with one change. Immutable.
 *
 * @param kind what is changed
 * @param source the file of the rule
 * @param rule the rule as it is written
 * @param begin the offset of what is changed
 * @param was what stands there
 * @param now what stands there instead, empty if nothing does
 * @param edit the change of the text
 * @param effect what it changes when the rule runs
 */
public record Mutant(
    MutationKind kind,
    SourceText source,
    Rule rule,
    int begin,
    String was,
    String now,
    Edit edit,
    Effect effect) {

  /** Where it is. */
  public Place place() {
    return source.at(begin);
  }

  /** The change on one line, as {@code "a" -> "b"}. */
  public String change() {
    return was + " -> " + (now.isEmpty() ? "nothing" : now);
  }

  /** The text of the rule with the change, under another name. */
  String textAs(String name) {
    String text = source.text();
    return text.substring(rule.begin(), rule.nameBegin())
        + '"'
        + name
        + '"'
        + text.substring(rule.nameEnd(), edit.begin())
        + edit.replacement()
        + text.substring(edit.end(), rule.end())
        + '\n';
  }
}
