package io.github.tradequalification.json;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.QualificationAssessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Assesses many profiles, one a line (JSON Lines): one answer a line, in the same order, in memory
 * that does not grow with their number.
 *
 * <p><b>A line</b> is in UTF-8 and ends with a line feed (LF), or with the stream. A carriage
 * return (CR) ends no line: it is white space, so lines that end with CR LF are read too. A byte
 * order mark before a line is accepted. Lines are numbered from 1. One that holds only white space
 * is counted and not answered; every other one holds a profile, as {@link ProfileJson#read(byte[])}
 * reads it, of at most {@link ProfileJson#LONGEST} bytes.
 *
 * <p><b>An answer</b> is what {@link AssessmentJson#write(Assessment, OutputStream)} writes, and a
 * line feed. A profile that is refused is answered in its place, and the rest go on: {@code
 * {"error":{"line":7,"path":"office.zone","message":"…"}}}. A line is refused as soon as it passes
 * the limit, and the rest of it is passed over.
 *
 * <p><b>Threads</b>: profiles are assessed by as many threads as there are processors, which end
 * with the call. The calling thread reads and writes. Lines are handed over in batches: an answer
 * may have to wait for the lines after it, and each write holds whole lines. If the assessor takes
 * new law meanwhile ({@link QualificationAssessor#reload}), each line is answered under one law,
 * and its answer names the packs.
 */
public final class ProfileLines {

  private ProfileLines() {}

  /**
   * How many lines there were.
   *
   * @param lines all of them, those without a profile too
   * @param assessed those answered by an assessment
   * @param refused those answered by an error
   */
  public record Counts(long lines, long assessed, long refused) {}

  /**
   * Answers every line, up to the end of the stream.
   *
   * @param assessor chooses the law and the language, not null
   * @param asOf the day the assessments are made for, not null
   * @param in profiles, left open, not null
   * @param out takes the answers; flushed and left open, not null
   * @throws io.github.tradequalification.QualificationException if the law of a day that no pack
   *     covers would apply, or the rules contradict themselves. The lines before are answered
   * @throws java.io.InterruptedIOException if the thread is interrupted, which it stays
   * @throws IOException if a stream cannot be read or written
   */
  public static Counts assess(
      QualificationAssessor assessor, LocalDate asOf, InputStream in, OutputStream out)
      throws IOException {
    return assess(assessor, asOf, in, out, answered -> {});
  }

  /**
   * Answers every line and says how far it has come.
   *
   * @param assessor chooses the law and the language, not null
   * @param asOf the day the assessments are made for, not null
   * @param in profiles, left open, not null
   * @param out takes the answers; flushed and left open, not null
   * @param progress told, by the calling thread, how many lines are answered so far; not null
   * @throws io.github.tradequalification.QualificationException if the law of a day that no pack
   *     covers would apply, or the rules contradict themselves. The lines before are answered
   * @throws java.io.InterruptedIOException if the thread is interrupted, which it stays
   * @throws IOException if a stream cannot be read or written
   */
  public static Counts assess(
      QualificationAssessor assessor,
      LocalDate asOf,
      InputStream in,
      OutputStream out,
      LongConsumer progress)
      throws IOException {
    Objects.requireNonNull(assessor, "assessor");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(progress, "progress");
    return answered(in, new LineBatches(new LineAnswers(assessor, asOf, false), out, progress));
  }

  /**
   * Answers every line and writes nothing: for sums over a portfolio, as {@link
   * io.github.tradequalification.InputQuality}.
   *
   * @param assessor chooses the law and the language, not null
   * @param asOf the day the assessments are made for, not null
   * @param in profiles, left open, not null
   * @param answers given each answer, by the calling thread, in the order of the lines; lines that
   *     are refused are only counted. Not null
   * @param progress told, by the calling thread, how many lines are answered so far; not null
   * @throws io.github.tradequalification.QualificationException if the law of a day that no pack
   *     covers would apply, or the rules contradict themselves. The lines before are answered
   * @throws java.io.InterruptedIOException if the thread is interrupted, which it stays
   * @throws IOException if the stream cannot be read
   */
  public static Counts each(
      QualificationAssessor assessor,
      LocalDate asOf,
      InputStream in,
      Consumer<Assessment> answers,
      LongConsumer progress)
      throws IOException {
    Objects.requireNonNull(assessor, "assessor");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(answers, "answers");
    Objects.requireNonNull(progress, "progress");
    LineAnswers kept = new LineAnswers(assessor, asOf, true);
    OutputStream nowhere = OutputStream.nullOutputStream();
    return answered(in, new LineBatches(kept, nowhere, progress, answers));
  }

  private static Counts answered(InputStream in, LineBatches all) throws IOException {
    LineReader lines = new LineReader(in, ProfileJson.LONGEST);
    try (LineBatches batches = all) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        batches.add(line);
        // Its end may be far, or never come.
        if (line.length > ProfileJson.LONGEST) batches.writeAll();
      }
      batches.writeAll();
      return batches.counts();
    }
  }
}
