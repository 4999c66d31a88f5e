package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.law.CodeKind;
import io.github.tradequalification.authoring.law.CodeUse;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.internal.text.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Codes and keys that consequences name: each has a name in the texts of some pack. */
final class CodeCheck implements LawPart {

  private static final String OUTLINE = "outline";

  @Override
  public void look(LawView view) {
    Set<String> told = new HashSet<>();
    for (CodeUse use : view.law().uses()) {
      if (use.kind() == CodeKind.FACT) factPath(use, told, view);
      else if (!isNamed(use, view.law()) && told.add(use.key())) unknown(use, view);
    }
  }

  private static void factPath(CodeUse use, Set<String> seen, LawView view) {
    Set<String> facts = view.law().written().facts();
    // One that is declared wrongly is told of there.
    String declared = use.code().replaceFirst("^facts\\.", "fact.");
    boolean isDeclared =
        use.code().startsWith("facts.")
            && view.law().pack().descriptor().entry(declared).isPresent();
    if (facts.contains(use.code()) || isDeclared || !seen.add(use.code())) return;
    view.doubt(use.code());
    boolean told = view.isTold(Kind.UNKNOWN_FACT_NAME, use.code().replaceFirst("^facts\\.", ""));
    if (told || view.isDoubtful(use.code() + FactUseCheck.DECLARED_OTHERWISE)) return;
    String message = "a profile has no fact `%s`".formatted(use.code());
    String last = "." + use.code().substring(use.code().lastIndexOf('.') + 1);
    List<String> ends = facts.stream().filter(fact -> fact.endsWith(last)).toList();
    add(
        Kind.UNKNOWN_FACT_PATH,
        use,
        message,
        ends.size() == 1 ? Set.of(ends.get(0)) : facts,
        "name one as in `office.address`, or declare it in pack.properties",
        view);
  }

  private static boolean isNamed(CodeUse use, WholeLaw law) {
    boolean otherText =
        use.kind() == CodeKind.NOTE && use.at().rule().annotation("message").isPresent();
    if (otherText) return true;
    for (String language : Texts.LANGUAGES) if (law.hasText(language, use.key())) return true;
    return false;
  }

  private static void unknown(CodeUse use, LawView view) {
    String word = use.kind().word();
    Set<String> known = new TreeSet<>();
    for (String language : Texts.LANGUAGES) {
      for (String key : view.law().keys(language, word)) known.add(code(use.kind(), key));
    }
    // Some text speaks of it, as `.remedy` does of a note, and still it has no name.
    known.remove(use.code());
    view.doubt(use.code());
    boolean key = use.kind().compareTo(CodeKind.FACT) > 0;
    String message =
        key
            ? "no pack has a text `%s`".formatted(use.key())
            : "no pack knows the %s `%s`".formatted(word, use.code());
    Guess guess = Guess.of(use, known, view.law());
    if (guess == null) add(Kind.UNKNOWN_CODE, use, message, known, added(use), view);
    else {
      view.doubt(guess.code());
      Edit[] edits =
          guess.code().isEmpty()
              ? new Edit[0]
              : new Edit[] {new Edit(use.begin(), use.end(), guess.written())};
      view.add(
          Kind.UNKNOWN_CODE,
          use.at(),
          use.begin(),
          use.end(),
          message + guess.why(),
          guess.wayOut(),
          edits);
    }
  }

  /** The code of a key: of a condition without what was found. */
  private static String code(CodeKind kind, String key) {
    String code = key.substring(kind.word().length() + 1);
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }

  private static String added(CodeUse use) {
    String more = use.kind() == CodeKind.CONDITION ? " and the other texts of a condition" : "";
    return "add `%s`%s to texts_en.properties and texts_zh.properties".formatted(use.key(), more)
        + (use.kind() == CodeKind.STEP || use.kind() == CodeKind.CONDITION
            ? ", and say in a rule of the stage %s what it is".formatted(OUTLINE)
            : "");
  }

  private static void add(
      Kind kind, CodeUse use, String message, Set<String> known, String added, LawView view) {
    String meant =
        kind == Kind.UNKNOWN_FACT_PATH && known.size() == 1
            ? known.iterator().next()
            : DidYouMean.of(use.code(), known).orElse(null);
    if (meant == null) {
      view.add(kind, use.at(), use.begin(), use.end(), message, added);
      return;
    }
    view.doubt(meant);
    List<Edit> edits = List.of(new Edit(use.begin(), use.end(), '"' + meant + '"'));
    view.add(
        kind,
        use.at(),
        use.begin(),
        use.end(),
        message + "; did you mean `%s`?".formatted(meant),
        "write `%s`, or %s".formatted(meant, added),
        edits.toArray(Edit[]::new));
  }
}
