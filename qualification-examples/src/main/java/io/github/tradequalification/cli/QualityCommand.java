package io.github.tradequalification.cli;

import io.github.tradequalification.InputQuality;
import io.github.tradequalification.InputQuality.MissingFact;
import io.github.tradequalification.InputQuality.UnconfirmedProperty;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.ProfileLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a portfolio lacks as input. */
@Command(
    name = "quality",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Tells which facts the profiles of a portfolio lack, how often, and what they decide; the",
      "most worth asking first. Exits 2 where a line was refused; assess tells which and why."
    })
final class QualityCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PORTFOLIO",
      description = "Profiles in JSON Lines, or - for standard input.")
  private String portfolio;

  @Mixin private LawOptions law;

  @Spec private CommandSpec spec;

  private final Output out;

  QualityCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    QualificationAssessor assessor = law.assessor();
    InputQuality.Builder counting = InputQuality.counting();
    Progress progress = Progress.onTerminal();
    ProfileLines.Counts lines;
    try (InputStream in = Given.open(spec, portfolio)) {
      lines = ProfileLines.each(assessor, law.day(), in, counting::add, progress::answered);
    } finally {
      progress.done();
    }
    out.write(text(counting.build(), lines, assessor).getBytes(StandardCharsets.UTF_8));
    out.flush();
    return lines.refused() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.USAGE;
  }

  private String text(
      InputQuality quality, ProfileLines.Counts lines, QualificationAssessor assessor) {
    CommandTexts texts = new CommandTexts(law.locale());
    StringBuilder text = new StringBuilder();
    text.append(texts.of("quality.lines", quality.answers(), lines.refused())).append('\n');
    if (!quality.facts().isEmpty()) text.append(texts.of("quality.facts")).append('\n');
    for (MissingFact fact : quality.facts()) {
      text.append(
              texts.of(
                  "quality.fact",
                  CommandTexts.shown(fact.name()),
                  fact.fact(),
                  fact.missing(),
                  fact.aloneForEligibility(),
                  fact.aloneForStanding()))
          .append('\n');
      StringJoiner decides = new StringJoiner(texts.of("quality.and"));
      fact.decides()
          .forEach(
              (code, count) ->
                  decides.add(texts.of("quality.decided", assessor.nameOf(code), count)));
      text.append(texts.of("quality.decides", decides)).append('\n');
    }
    if (!quality.papers().isEmpty()) text.append(texts.of("quality.papers")).append('\n');
    for (UnconfirmedProperty paper : quality.papers()) {
      text.append(
              texts.of(
                  "quality.paper",
                  CommandTexts.shown(paper.name()),
                  texts.ofPaper(paper.property()),
                  paper.unconfirmed(),
                  paper.alone()))
          .append('\n');
    }
    return text.toString();
  }
}
