package io.github.tradequalification.internal;

import io.github.tradequalification.Document.Form;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of requirement there are: the form shown, the forms that will do, the qualities asked for. */
enum Kind {
  ORIGINAL(Form.ORIGINAL, EnumSet.of(Form.ORIGINAL), EnumSet.of(Quality.LEGIBLE)),
  COPY(Form.COPY, EnumSet.of(Form.COPY), EnumSet.of(Quality.SEALED, Quality.LEGIBLE)),
  ELECTRONIC_COPY(Form.COPY, EnumSet.of(Form.COPY, Form.ELECTRONIC), EnumSet.of(Quality.SEALED, Quality.LEGIBLE)),
  FORM(Form.ORIGINAL, EnumSet.of(Form.ORIGINAL, Form.ELECTRONIC), EnumSet.of(Quality.SEALED, Quality.LEGIBLE)),
  SIGNED_FORM(Form.ORIGINAL, EnumSet.of(Form.ORIGINAL, Form.ELECTRONIC), EnumSet.of(Quality.SEALED, Quality.LEGIBLE, Quality.SIGNED));

  final Form shown;
  final Set<Form> accepted;
  final Set<Quality> qualities;

  Kind(Form shown, Set<Form> accepted, Set<Quality> qualities) {
    this.shown = shown;
    this.accepted = accepted;
    this.qualities = qualities;
  }
}
