package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.pack.PropertiesText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** All mutants of the rules of a pack, always the same ones in the same order. */
public final class Mutants {

  private static final String TITLE = ".title.en";

  private final List<Mutator> mutators;

  private Mutants(List<PackSource> packs, LocalDate firstDay) {
    this.mutators =
        List.of(
            new TestMutator(),
            new FactMutator(),
            new DateMutator(firstDay),
            new WordMutator(new KnownWords(packs)),
            new NumberMutator(packs),
            new VerbMutator(),
            new StatementMutator(),
            new SourceMutator(register(packs)));
  }

  /**
   * Makes them.
   *
   * @param pack whose rules are changed
   * @param others the packs it builds on, whose codes it may name
   * @param firstDay of the law; nobody can see what changes before
   * @return by file, place and kind
   */
  public static List<Mutant> of(PackSource pack, List<PackSource> others, LocalDate firstDay) {
    List<PackSource> packs = new ArrayList<>(others);
    packs.add(pack);
    Mutants maker = new Mutants(packs, firstDay);
    List<Mutant> mutants = new ArrayList<>();
    for (DrlFile file : pack.files()) {
      for (Rule rule : file.rules()) mutants.addAll(maker.of(file, rule));
    }
    return mutants;
  }

  private List<Mutant> of(DrlFile file, Rule rule) {
    Site site = new Site(file, rule);
    for (Mutator mutator : mutators) mutator.mutate(site);
    Set<List<Object>> seen = new HashSet<>();
    List<Mutant> mutants = new ArrayList<>();
    for (Mutant each : site.mutants()) {
      boolean unlike = seen.add(List.of(each.edit(), each.effect()));
      if (unlike) mutants.add(each);
    }
    mutants.sort(Comparator.comparingInt(Mutant::begin).thenComparing(Mutant::kind));
    return mutants;
  }

  private static SortedSet<String> register(List<PackSource> packs) {
    SortedSet<String> ids = new TreeSet<>();
    for (PackSource pack : packs) {
      PropertiesText sources = pack.sources();
      if (sources == null) continue;
      for (String key : sources.values().keySet()) {
        if (key.endsWith(TITLE)) ids.add(key.substring(0, key.length() - TITLE.length()));
      }
    }
    return ids;
  }
}
