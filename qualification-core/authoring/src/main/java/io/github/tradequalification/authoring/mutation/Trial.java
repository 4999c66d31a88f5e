package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.authoring.cases.LawCase;
import io.github.tradequalification.authoring.cases.Place;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.Lawbook;
import io.github.tradequalification.internal.Trace;
import io.github.tradequalification.internal.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A case with what came of it by the rules as they are written. Immutable. */
final class Trial {

  private final LawCase lawCase;
  private final String language;
  private final Trace trace;
  private final Assessment answer;
  private final Set<String> fired;
  private final Set<String> cited;

  Trial(Lawbook law, LawCase lawCase) {
    this.lawCase = lawCase;
    this.language = Texts.languageOf(lawCase.language());
    this.trace = Trace.of(law, lawCase.enterprise(), lawCase.asOf(), lawCase.lawOf());
    this.answer = trace.answer(language);
    this.fired = trace.fired();
    this.cited = trace.cited(language);
  }

  LawCase lawCase() {
    return lawCase;
  }

  /** Where the case stands, and its name. */
  String told(PackFolder pack) {
    Place place = lawCase.place();
    return "%s:%s: %s".formatted(pack.told(Path.of(place.file())), place.line(), lawCase.name());
  }

  /** The answer by the rules as they are written. */
  Assessment answer() {
    return answer;
  }

  /** The answer by other rules, empty if it is the same. */
  Optional<Assessment> answerBy(Lawbook law) {
    return trace.answerBy(law, language).filter(other -> !other.equals(answer));
  }

  /** The answer by rules that conclude the same and rest on something else, if it is another. */
  Optional<Assessment> reworded(Lawbook law) {
    return Optional.of(trace.reworded(language, law)).filter(other -> !other.equals(answer));
  }

  /** Whether a rule that looks at a profile fired. */
  boolean fired(String rule) {
    return fired.contains(rule);
  }

  /** Whether the answer tells what a rule rests on. */
  boolean cites(String rule) {
    return cited.contains(rule);
  }
}
