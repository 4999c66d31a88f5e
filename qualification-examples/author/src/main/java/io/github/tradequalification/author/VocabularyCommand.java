package io.github.tradequalification.author;

import io.github.tradequalification.authoring.build.PackBuilder;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.page.Markdown;
import io.github.tradequalification.authoring.page.Page;
import io.github.tradequalification.authoring.page.PlainText;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.authoring.vocabulary.Vocabulary;
import io.github.tradequalification.internal.files.PackJar;
import io.github.tradequalification.internal.files.PackLoader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what rules can be written with. */
@Command(
    name = "vocabulary",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description =
        "Lists what a rule can be written with: facts, constants, verbs, annotations, and the"
            + " codes of all packs.")
final class VocabularyCommand implements Callable<Integer> {

  /** How it is written. */
  enum Format {
    TEXT,
    MARKDOWN
  }

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = "The folder of a pack, to list its facts and codes too.")
  private @Nullable Path folder;

  @Option(
      names = "--format",
      paramLabel = "text|markdown",
      defaultValue = "text",
      description = "How it is written. Default: text.")
  private Format format;

  @Mixin private Packs packs;

  private final PrintStream out;

  VocabularyCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    List<PackJar> jars = packs.read();
    List<PackSource> others = new ArrayList<>();
    for (PackJar jar : jars) others.addAll(PackSource.read(jar));
    Page page = page(jars, others);
    out.print(format == Format.TEXT ? PlainText.of(page) : Markdown.of(page));
    return CommandLine.ExitCode.OK;
  }

  private Page page(List<PackJar> jars, List<PackSource> others) throws IOException {
    if (folder == null) return Vocabulary.of(others.get(0), others, new PackLoader(jars));
    PackFolder place = PackFolder.of(folder);
    return Vocabulary.of(PackSource.read(place), others, PackBuilder.classes(place, jars));
  }
}
