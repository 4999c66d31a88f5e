package io.github.tradequalification.note;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer as a note for people, made of an assessment and its enterprise alone: where the
 * enterprise stands, where to go next and what to bring, then what else there is to know.
 *
 * <p>A note is in the language of its answer, English or Chinese. Answers in several languages, as
 * {@code assess(enterprise, asOf, languages)} gives them, make one note in all of them.
 *
 * <p>What the profile holds is shown, for that is what a note is for; but nothing in it has an
 * effect on a terminal or a page. Characters that act or hide are written as in {@code \}{@code
 * u202E}, and very long values are shown with … instead of their middle. Immutable and thread-safe.
 */
public final class Note {

  private final Enterprise enterprise;
  private final List<Assessment> answers;
  private final boolean colour;

  private Note(Enterprise enterprise, List<Assessment> answers, boolean colour) {
    this.enterprise = enterprise;
    this.answers = answers;
    this.colour = colour;
  }

  /**
   * A note of one answer.
   *
   * @param enterprise the one that was assessed
   * @param answer as it was given, or as it was read back with {@code AssessmentJson}
   */
  public static Note of(Enterprise enterprise, Assessment answer) {
    return of(enterprise, List.of(answer));
  }

  /**
   * A note of the same answer in several languages.
   *
   * @param enterprise the one that was assessed
   * @param answers one for each language, in the order in which they are to stand
   * @throws IllegalArgumentException if there is none, if two are in one language, or if they are
   *     no one answer
   */
  public static Note of(Enterprise enterprise, List<Assessment> answers) {
    return new Note(enterprise, Answers.alike(answers), false);
  }

  /** The same note, whose text and notice have the colours of a terminal (ANSI). */
  public Note inColour() {
    return new Note(enterprise, answers, true);
  }

  /** The note in lines of at most 80 columns; with several languages, one note below the other. */
  public String text() {
    return sheets().map(sheet -> TextSheet.write(sheet, colour)).collect(Collectors.joining("\n"));
  }

  /**
   * The note in Markdown (CommonMark), of headings, paragraphs and lists alone; with several
   * languages, one note below the other. No text in it is read as Markdown or HTML.
   */
  public String markdown() {
    return sheets().map(MarkdownSheet::write).collect(Collectors.joining("\n"));
  }

  /**
   * The note as one HTML page that needs nothing else: no script, no image, no address. It is laid
   * out for a screen and for printing on A4, and can be read without colour. With several
   * languages, it has an article in each. No text in it is read as HTML. To be kept and sent in
   * UTF-8.
   */
  public String html() {
    return HtmlPage.write(sheets().toList());
  }

  private Stream<Sheet> sheets() {
    return answers.stream().map(answer -> SheetMaker.sheet(enterprise, answer));
  }

  /**
   * The one-time notice (一次性告知单) with all that is asked for, in lines of at most 80 columns; with
   * several languages, each line in all of them. It says that it is none of an authority.
   */
  public String notice() {
    return Notice.write(colour, enterprise, answers);
  }
}
