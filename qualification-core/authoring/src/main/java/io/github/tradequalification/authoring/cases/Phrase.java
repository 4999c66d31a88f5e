package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.Document;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.internal.PackInspection.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text of several words, as {@code business-licence COPY}. Immutable.
 *
 * @param parts its words in order
 * @param least how many there have to be
 * @param example one, for messages
 */
record Phrase(List<Part> parts, int least, String example) implements Form {

  private static final Part STEP = new Part(new Forms.Known(Word.STEP), false);
  private static final Part MATERIAL = new Part(new Forms.Known(Word.MATERIAL), false);
  private static final Part FORM = new Part(Forms.OneOf.of(Document.Form.values()), false);
  private static final Part REASONS = new Part(Forms.OneOf.of(Reason.values()), true);
  private static final Part SIGNED = new Part(new Forms.OneOf(List.of("signed")), false);

  /** What is told of a material. */
  static final List<String> TOLD = List.of("from", "or", "forms", "sources");

  private static final Part WAY = new Part(new Forms.OneOf(TOLD), false);

  /** A document to leave out. */
  static final Phrase PAPER =
      new Phrase(List.of(MATERIAL, FORM), 1, "business-licence, or business-licence COPY");

  /** A material that is asked for. */
  static final Phrase ASKED =
      new Phrase(List.of(MATERIAL, FORM, SIGNED), 2, "business-licence COPY");

  /** A material that is missing. */
  static final Phrase MISSING =
      new Phrase(List.of(MATERIAL, FORM, REASONS), 3, "business-licence COPY NOT_SEALED,EXPIRED");

  /** A material of a step. */
  static final Phrase OF_STEP =
      new Phrase(List.of(STEP, MATERIAL, FORM), 3, "customs-registration business-licence COPY");

  /** A material, and what is told of it. */
  static final Phrase WAYS =
      new Phrase(List.of(MATERIAL, FORM, WAY), 3, "business-licence COPY from");

  /**
   * A word.
   *
   * @param form what it may be
   * @param several whether several may stand there, with commas and without blanks
   */
  record Part(Form form, boolean several) {

    void check(Place place, String word, Codes codes, Faults faults) {
      for (String each : several ? List.of(word.split(",", -1)) : List.of(word)) {
        if (form instanceof Forms.Known known) known.check(place, each, codes, faults);
        else if (form instanceof Forms.OneOf oneOf) oneOf.check(place, each, faults);
      }
    }
  }

  @Override
  public void check(Node node, Codes codes, Faults faults) {
    String text = node.text();
    if (text == null) Form.refuse(node, "a text as in " + example, faults);
    else check(node.place(), text, codes, faults);
  }

  void check(Place place, String text, Codes codes, Faults faults) {
    List<String> words = List.of(text.split(" ", -1));
    if (words.size() < least || words.size() > parts.size()) {
      faults.add(place, "`" + text + "` is not as expected", "write it as in " + example);
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      parts.get(i).check(place, words.get(i), codes, faults);
    }
  }

  @Override
  public Map<String, Object> schema() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      words.add(i < least ? (i == 0 ? "" : " ") + "\\S+" : "( \\S+)?");
    }
    return Forms.schema("type", "string", "pattern", "^" + String.join("", words) + "$");
  }
}
