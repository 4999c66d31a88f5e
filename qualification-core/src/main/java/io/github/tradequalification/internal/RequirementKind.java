package io.github.tradequalification.internal;

import io.github.tradequalification.Document.Form;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of requirement there are: the form shown, the forms that will do, the qualities asked
 * for.
 */
enum RequirementKind {
  ORIGINAL(Form.ORIGINAL, Set.of(Form.ORIGINAL), Set.of(PaperQuality.LEGIBLE)),
  COPY(Form.COPY, Set.of(Form.COPY), Set.of(PaperQuality.SEALED, PaperQuality.LEGIBLE)),
  ELECTRONIC_COPY(
      Form.COPY,
      Set.of(Form.COPY, Form.ELECTRONIC),
      Set.of(PaperQuality.SEALED, PaperQuality.LEGIBLE)),
  FORM(
      Form.ORIGINAL,
      Set.of(Form.ORIGINAL, Form.ELECTRONIC),
      Set.of(PaperQuality.SEALED, PaperQuality.LEGIBLE)),
  SIGNED_FORM(
      Form.ORIGINAL,
      Set.of(Form.ORIGINAL, Form.ELECTRONIC),
      Set.of(PaperQuality.SEALED, PaperQuality.LEGIBLE, PaperQuality.SIGNED));

  final Form shown;
  final Set<Form> accepted;
  final Set<PaperQuality> qualities;

  RequirementKind(Form shown, Set<Form> accepted, Set<PaperQuality> qualities) {
    this.shown = shown;
    this.accepted = accepted;
    this.qualities = qualities;
  }

  /** Whether a quality is asked for; none in particular always is. */
  boolean asksFor(@Nullable PaperQuality quality) {
    return quality == null || qualities.contains(quality);
  }
}
