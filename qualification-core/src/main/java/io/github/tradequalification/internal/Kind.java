package io.github.tradequalification.internal;

import io.github.tradequalification.Document.Form;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of requirement there are: the form shown, the forms that will do, the qualities asked
 * for.
 */
enum Kind {
  ORIGINAL(Form.ORIGINAL, Set.of(Form.ORIGINAL), Set.of(Quality.LEGIBLE)),
  COPY(Form.COPY, Set.of(Form.COPY), Set.of(Quality.SEALED, Quality.LEGIBLE)),
  ELECTRONIC_COPY(
      Form.COPY, Set.of(Form.COPY, Form.ELECTRONIC), Set.of(Quality.SEALED, Quality.LEGIBLE)),
  FORM(
      Form.ORIGINAL,
      Set.of(Form.ORIGINAL, Form.ELECTRONIC),
      Set.of(Quality.SEALED, Quality.LEGIBLE)),
  SIGNED_FORM(
      Form.ORIGINAL,
      Set.of(Form.ORIGINAL, Form.ELECTRONIC),
      Set.of(Quality.SEALED, Quality.LEGIBLE, Quality.SIGNED));

  final Form shown;
  final Set<Form> accepted;
  final Set<Quality> qualities;

  Kind(Form shown, Set<Form> accepted, Set<Quality> qualities) {
    this.shown = shown;
    this.accepted = accepted;
    this.qualities = qualities;
  }

  /** Whether a quality is asked for; none in particular always is. */
  boolean asksFor(@Nullable Quality quality) {
    return quality == null || qualities.contains(quality);
  }
}
