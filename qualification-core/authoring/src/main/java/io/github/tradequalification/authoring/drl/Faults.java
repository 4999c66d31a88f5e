package io.github.tradequalification.authoring.drl;

import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Finding;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one text. Not thread-safe. */
final class Faults {

  private final SourceText source;
  private final List<Finding> found = new ArrayList<>();
  private @Nullable String rule;

  Faults(SourceText source) {
    this.source = source;
  }

  /** Says which rule is read from now on. */
  void reading(@Nullable String name) {
    rule = name;
  }

  void add(Kind kind, int begin, int end, String message, String wayOut, Edit... edits) {
    found.add(new Finding(kind, source.name(), begin, end, message, wayOut, rule, List.of(edits)));
  }

  void add(Kind kind, Token token, String message, String wayOut, Edit... edits) {
    add(kind, token.begin(), token.end(), message, wayOut, edits);
  }

  /** Something is missing behind a token. */
  void addBehind(Kind kind, Token before, String missing, String message, String wayOut) {
    int at = before.end();
    add(kind, at, at, message, wayOut, new Edit(at, at, missing));
  }

  /** How many there are. */
  int count() {
    return found.size();
  }

  List<Finding> all() {
    return List.copyOf(found);
  }
}
