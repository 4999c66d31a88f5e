package io.github.tradequalification.internal;

import io.github.tradequalification.Document.Form;
import java.util.List;
import java.util.Set;

/** The kinds of requirement there are: the form shown, and the forms that will do. */
enum RequirementKind {
  ORIGINAL(Form.ORIGINAL, Set.of(Form.ORIGINAL)),
  COPY(Form.COPY, Set.of(Form.COPY)),
  ELECTRONIC_COPY(Form.COPY, Set.of(Form.COPY, Form.ELECTRONIC)),
  FORM(Form.ORIGINAL, Set.of(Form.ORIGINAL, Form.ELECTRONIC));

  final Form shown;
  final Set<Form> accepted;
  final List<Form> sorted;

  RequirementKind(Form shown, Set<Form> accepted) {
    this.shown = shown;
    this.accepted = accepted;
    this.sorted = accepted.stream().sorted().toList();
  }
}
