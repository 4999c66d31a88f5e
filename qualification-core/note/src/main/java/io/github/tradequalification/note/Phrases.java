package io.github.tradequalification.note;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Document.Form;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.RequiredMaterial.Alternative;
import io.github.tradequalification.RequiredMaterial.Origin;
import io.github.tradequalification.Source;
import io.github.tradequalification.Source.Grade;
import io.github.tradequalification.Step;
import io.github.tradequalification.WorkingDays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the parts of one answer are said in its language. What is not known is null. */
final class Phrases {

  private static final int LONGEST_VALUE = 120;
  private static final int SHOWN_OF_DIGEST = 19;

  private final ReportTexts texts;
  private final Assessment answer;

  Phrases(ReportTexts texts, Assessment answer) {
    this.texts = texts;
    this.answer = answer;
  }

  Assessment answer() {
    return answer;
  }

  String of(String key, Object... values) {
    return texts.of(key, values);
  }

  String label(String key) {
    return texts.of(key) + texts.of("colon");
  }

  /** Where the enterprise stands. */
  String standing() {
    String standing = texts.of("standing." + answer.standing());
    return and("pause", standing, texts.of("eligibility." + answer.eligibility()));
  }

  String named(Enterprise enterprise) {
    String name = Printable.shortened(enterprise.name(), LONGEST_VALUE);
    String code = enterprise.unifiedSocialCreditCode();
    return code == null ? name : texts.of("with", name, Printable.shortened(code, LONGEST_VALUE));
  }

  /** A step that need not be taken, and why. */
  String excused(Step step) {
    return step.name() + texts.of("colon") + step.reason();
  }

  String note(Finding note) {
    return graded(and("pause", note.message(), note.remedy()), note.sources());
  }

  /** The rules the answer was made with, pack by pack. */
  List<String> rules() {
    return answer.rulePacks().stream()
        .map(
            pack ->
                pack.id()
                    + " "
                    + pack.version()
                    + " "
                    + Printable.cut(pack.digest(), SHOWN_OF_DIGEST))
        .toList();
  }

  /** A label and its text; null if there is no text. */
  @Nullable String labelled(String key, @Nullable String text) {
    return text == null ? null : label(key) + text;
  }

  /** What the law gives the authority and what is usual, told apart. */
  @Nullable String times(@Nullable Integer statutory, @Nullable WorkingDays usual) {
    String law = statutory == null ? null : texts.of("time.law", days(statutory));
    boolean same = statutory != null && new WorkingDays(statutory, statutory).equals(usual);
    String practice = usual == null || same ? null : texts.of("time.usual", time(usual));
    return joined("semicolon", law, practice);
  }

  String time(WorkingDays days) {
    if (days.max() == 0) return texts.of("time.same-day");
    String most = days(days.max());
    if (days.min() == days.max()) return most;
    return days.min() == 0
        ? texts.of("time.up-to", most)
        : texts.of("time.range", days.min(), most);
  }

  String days(int number) {
    return texts.of(number == 1 ? "time.one" : "time.days", number);
  }

  @Nullable String due(@Nullable Integer withinDays) {
    return withinDays == null ? null : texts.of("due.days", withinDays);
  }

  String named(List<String> codes) {
    return codes.stream().map(answer::nameOf).collect(Collectors.joining(texts.of("comma")));
  }

  /** So many papers in one of the forms. */
  String papers(int copies, List<Form> forms) {
    String form =
        forms.stream()
            .sorted()
            .map(each -> texts.of("form." + each))
            .collect(Collectors.joining(texts.of("or")));
    return texts.of(copies == 1 ? "papers.one" : "papers.many", form, copies);
  }

  @Nullable String origin(@Nullable Origin from) {
    if (from == null) return null;
    if (from.step() != null) return texts.of("origin.step", answer.nameOf(from.step()));
    return from.issuer() == null ? texts.of("origin.enterprise") : from.issuer();
  }

  /** Where a paper comes from, and which others would do. */
  @Nullable String where(@Nullable Origin from, List<Alternative> alternatives) {
    String others =
        alternatives.stream().map(Alternative::name).collect(Collectors.joining(texts.of("or")));
    return joined(
        "semicolon",
        labelled("origin", origin(from)),
        others.isEmpty() ? null : labelled("instead", others));
  }

  /** The text, and how good its ground is where that is no law. */
  String graded(String text, List<Source> sources) {
    return graded(text, Grade.best(sources));
  }

  /** The same; null if nobody says how good it is. */
  String graded(String text, @Nullable Grade grade) {
    return weak(grade) ? texts.of("graded", text, texts.of("grade." + grade)) : text;
  }

  /** Each source by its title, number and article, and how good it is where it is no law. */
  @Nullable String cited(List<Source> sources) {
    return sources.isEmpty() ? null : cited(texts, sources);
  }

  /** The same without an answer. */
  static String cited(ReportTexts texts, List<Source> sources) {
    return sources.stream()
        .map(source -> cited(texts, source))
        .collect(Collectors.joining(texts.of("semicolon")));
  }

  private static String cited(ReportTexts texts, Source source) {
    String number = source.number();
    String text = number == null ? source.title() : texts.of("with", source.title(), number);
    if (source.article() != null) text = texts.of("article", text, source.article());
    return weak(source.grade())
        ? texts.of("graded", text, texts.of("grade." + source.grade()))
        : text;
  }

  /** Whether it is worse than law. */
  static boolean weak(@Nullable Grade grade) {
    return grade != null && grade != Grade.LAW;
  }

  /** What is wrong with the paper, without its name. */
  String wrong(MissingMaterial missing) {
    String message = missing.message();
    if (!message.startsWith(missing.name())) return message;
    int colon = message.indexOf(texts.of("colon"), missing.name().length());
    return colon < 0 ? message : message.substring(colon + texts.of("colon").length());
  }

  /** How what is wrong with the paper is put right. */
  @Nullable String cure(MissingMaterial missing) {
    return joined(
        "semicolon",
        missing.reasons().stream().map(reason -> cure(reason, missing)).toArray(String[]::new));
  }

  private String cure(MissingMaterial.Reason reason, MissingMaterial missing) {
    return switch (reason) {
      case ABSENT -> supply(missing.from());
      case WRONG_FORM, TOO_FEW_COPIES ->
          texts.of("cure." + reason, papers(missing.copies(), missing.acceptedForms()));
      case NOT_SEALED, NOT_SIGNED, NOT_LEGIBLE, EXPIRED, INCONSISTENT, UNCONFIRMED ->
          texts.of("cure." + reason);
    };
  }

  private String supply(@Nullable Origin from) {
    if (from == null) return texts.of("cure.ABSENT");
    if (from.step() != null) return texts.of("cure.ABSENT.step", answer.nameOf(from.step()));
    return from.issuer() == null
        ? texts.of("cure.ABSENT.enterprise")
        : texts.of("cure.ABSENT.issuer", from.issuer());
  }

  /** A text, and those of the parts that there are. */
  String and(String key, String text, @Nullable String... more) {
    String rest = joined(key, more);
    return rest == null ? text : text + texts.of(key) + rest;
  }

  /** Those of the parts that there are; null if there is none. */
  @Nullable String joined(String key, @Nullable String... parts) {
    StringJoiner all = new StringJoiner(texts.of(key));
    for (String part : parts) if (part != null) all.add(part);
    return all.length() == 0 ? null : all.toString();
  }
}
