package io.github.tradequalification.authoring.cases;

import io.github.tradequalification.Assessment.Eligibility;
import io.github.tradequalification.Assessment.Standing;
import io.github.tradequalification.Finding.Outcome;
import io.github.tradequalification.Finding.Weight;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.authoring.cases.Forms.Known;
import io.github.tradequalification.authoring.cases.Forms.OneOf;
import io.github.tradequalification.authoring.cases.Forms.OrNull;
import io.github.tradequalification.authoring.cases.Shapes.ByPhrase;
import io.github.tradequalification.authoring.cases.Shapes.ByWord;
import io.github.tradequalification.authoring.cases.Shapes.ListOf;
import io.github.tradequalification.authoring.cases.Shapes.ObjectOf;
import io.github.tradequalification.internal.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** How a case is written: one description, by which cases are read and their schema is made. */
final class CaseForm {

  /**
   * A condition that is not among the findings, or a step that the law of the day does not have.
   */
  static final String ABSENT = "ABSENT";

  private static final Form SOME_TEXTS = new ListOf(Forms.TEXT, false);

  private static final Form NEXT_STEP =
      object(
          "the next step",
          forms(
              "step", new Known(Word.STEP),
              "name", Forms.TEXT,
              "ready", new OrNull(Forms.TRUTH),
              "authority", new OrNull(Forms.TEXT),
              "authorityHas", Forms.TEXT,
              "channel", new OrNull(Forms.TEXT),
              "channelHas", Forms.TEXT,
              "result", new OrNull(Forms.TEXT),
              "resultHas", Forms.TEXT,
              "min", Forms.COUNT,
              "max", Forms.COUNT));

  private static final Form FINDING =
      object(
          "a finding",
          forms(
              "outcome",
              OneOf.of(Outcome.values()),
              "weight",
              OneOf.of(Weight.values()),
              "step",
              new OrNull(new Known(Word.STEP)),
              "observed",
              Shapes.ANYTHING,
              "name",
              new OrNull(Forms.TEXT),
              "message",
              Forms.TEXT,
              "messageHas",
              Forms.TEXT,
              "remedy",
              new OrNull(Forms.TEXT),
              "rule",
              new Known(Word.RULE),
              "source",
              Forms.TEXT));

  private static final Form DETAIL =
      object("a detail", forms("inconsistent", Shapes.SOME_OBJECT, "unconfirmed", SOME_TEXTS));

  private static final Form EXPECT =
      object(
          "`expect`",
          forms(
              "eligibility", OneOf.of(Eligibility.values()),
              "standing", OneOf.of(Standing.values()),
              "conditions", new ByWord(Word.CONDITION, OneOf.of(outcomes(), ABSENT)),
              "weights", new ByWord(Word.CONDITION, OneOf.of(Weight.values(), ABSENT)),
              "notes", new ListOf(new Known(Word.NOTE), false),
              "noNotes", new ListOf(new Known(Word.NOTE), false),
              "noteCount", new ByWord(Word.NOTE, Forms.COUNT),
              "findings", new ByWord(Word.FINDING, FINDING),
              "says", new ByWord(Word.FINDING, Forms.TEXT),
              "order", new ListOf(new Known(Word.STEP), false),
              "steps", new ByWord(Word.STEP, OneOf.of(Status.values(), ABSENT)),
              "waitsFor", new ByWord(Word.STEP, new ListOf(new Known(Word.DECIDED), true)),
              "asked", new ByWord(Word.STEP, new ListOf(Phrase.ASKED, true)),
              "missing", new ByWord(Word.STEP, new ListOf(Phrase.MISSING, true)),
              "detail", new ByPhrase(Phrase.OF_STEP, DETAIL),
              "nextStep", new OrNull(NEXT_STEP),
              "questions", new ByWord(Word.FACT, new ListOf(new Known(Word.DECIDED), false)),
              "noQuestions", new ListOf(new Known(Word.FACT), false),
              "tells", new ByWord(Word.TOLD, new Telling()),
              "rulePacks", new ListOf(new Known(Word.PACK), false)));

  /** A case, but for what only its profile can tell. */
  static final Form CASE =
      new ObjectOf(
          "a case",
          forms(
              "name",
              Forms.TEXT,
              "like",
              Forms.TEXT,
              "profile",
              Shapes.SOME_OBJECT,
              "change",
              Shapes.SOME_OBJECT,
              "without",
              new ListOf(Phrase.PAPER, false),
              "with",
              new ListOf(Shapes.SOME_OBJECT, false),
              "steps",
              new ListOf(Shapes.SOME_OBJECT, false),
              "unknown",
              SOME_TEXTS,
              "asOf",
              Forms.DATE,
              "lawOf",
              Forms.DATE,
              "language",
              new OneOf(Texts.LANGUAGES),
              "expect",
              EXPECT),
          Set.of("name", "asOf", "expect"));

  private CaseForm() {}

  private static Outcome[] outcomes() {
    return new Outcome[] {Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN};
  }

  private static Form object(String called, Map<String, Form> forms) {
    return new ObjectOf(called, forms, Set.of());
  }

  /** Names and forms by turns, in their order. */
  private static Map<String, Form> forms(Object... parts) {
    Map<String, Form> forms = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i += 2) forms.put((String) parts[i], (Form) parts[i + 1]);
    return forms;
  }
}
