package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.build.PackBuilder;
import io.github.tradequalification.authoring.cases.Cases;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.source.PackFolder;
import io.github.tradequalification.internal.Lawbook;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.internal.files.PackJar;
import io.github.tradequalification.internal.files.PackLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tries whether the cases of a pack notice changes of its rules. */
public final class Mutation {

  /**
   * Which mutants are tried.
   *
   * @param rule only those of rules with this in their name, whatever the case of its letters;
   *     empty for all
   * @param sample at most so many, spread evenly over the rest; 0 for all
   */
  public record Choice(String rule, int sample) {

    /** All mutants. */
    public static final Choice ALL = new Choice("", 0);

    private List<Mutant> of(List<Mutant> all) {
      String part = rule.toLowerCase(Locale.ROOT);
      List<Mutant> named =
          all.stream()
              .filter(each -> each.rule().name().toLowerCase(Locale.ROOT).contains(part))
              .toList();
      if (sample <= 0 || sample >= named.size()) return named;
      List<Mutant> spread = new ArrayList<>();
      for (long i = 0; i < sample; i++) spread.add(named.get((int) (i * named.size() / sample)));
      return spread;
    }
  }

  private Mutation() {}

  /**
   * Makes mutants of the rules of a pack, and runs the cases by each.
   *
   * @param place where the pack is written
   * @param jars the packs it builds on; one with the same pack in it is left out
   * @param choice which mutants are tried
   * @param progress hears how far it is
   * @return the same every time for the same files
   * @throws IllegalArgumentException if there are no cases, or they fail before anything is changed
   * @throws io.github.tradequalification.authoring.build.NotCompiledException if the rules cannot
   *     be compiled
   * @throws io.github.tradequalification.RulePackException if the pack cannot be loaded
   * @throws IOException if a file cannot be read
   */
  public static MutationReport run(
      PackFolder place, List<PackJar> jars, Choice choice, Progress progress) throws IOException {
    PackSource pack = PackSource.read(place);
    List<PackSource> others = new ArrayList<>();
    for (PackJar jar : jars) {
      for (PackSource other : PackSource.read(jar)) {
        if (!other.folder().equals(pack.folder())) others.add(other);
      }
    }
    PackLoader loader = PackBuilder.loader(PackBuilder.build(place, jars), jars);
    Lawbook law = Lawbook.load(loader);
    PackInspection inspected = PackInspection.of(law, pack.rulesPackage());
    Path cases = Cases.folderOf(place);
    Trials trials = new Trials(law, inspected, Cases.read(cases, inspected).all());
    Explanations explanations = Explanations.beside(cases);
    List<Mutant> all = Mutants.of(pack, others, law.firstDay());
    List<Mutant> chosen = choice.of(all);
    Promises promises = new Promises(law, pack.rulesPackage());
    MutationRun run =
        new MutationRun(
            new MutantCompiler(pack, loader),
            () -> new Judge(place, law, trials, promises),
            progress);
    List<Tried> tried = run.run(chosen);
    return MutationReport.of(tried, explanations, chosen.size() == all.size(), trials.count());
  }
}
