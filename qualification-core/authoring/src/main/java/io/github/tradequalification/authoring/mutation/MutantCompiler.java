package io.github.tradequalification.authoring.mutation;

import io.github.tradequalification.authoring.build.NotCompiledException;
import io.github.tradequalification.authoring.build.RulesBeside;
import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.internal.LawChange;
import io.github.tradequalification.internal.engine.CompiledRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes changes of the law out of mutants, many in one run of the compiler. Thread-safe. */
final class MutantCompiler {

  private final String file;
  private final String head;
  private final ClassLoader loader;

  /**
   * @param pack whose rules are changed
   * @param loader sees the pack as it was built
   */
  MutantCompiler(PackSource pack, ClassLoader loader) {
    this.file = pack.folder() + "/mutants.drl";
    this.head = head(pack);
    this.loader = loader;
  }

  /** What all files of a package share, and what it declares, which is not declared again. */
  private static String head(PackSource pack) {
    TreeSet<String> lines = new TreeSet<>();
    for (DrlFile each : pack.files()) {
      each.imports().forEach(one -> lines.add("import " + one.name() + ";\n"));
      each.declarations()
          .forEach(one -> lines.add("import " + pack.rulesPackage() + "." + one.name() + ";\n"));
      each.globals().forEach(one -> lines.add("global " + one.type() + " " + one.name() + ";\n"));
    }
    StringBuilder head = new StringBuilder("package " + pack.rulesPackage() + ";\n");
    for (String line : lines.descendingSet()) if (line.startsWith("import")) head.append(line);
    for (String line : lines) if (line.startsWith("global")) head.append(line);
    return head.toString();
  }

  /** The changes by mutant; those that cannot be compiled are left out. */
  Map<Mutant, LawChange> changes(List<Mutant> mutants) {
    Map<Mutant, LawChange> changes = new HashMap<>();
    List<Mutant> texts =
        mutants.stream().filter(each -> each.effect() instanceof Effect.Text).toList();
    compile(texts, changes);
    for (Mutant each : mutants) {
      String rule = each.rule().name();
      if (each.effect() instanceof Effect.None) changes.put(each, new LawChange.Dropped(rule));
      if (each.effect() instanceof Effect.Days days) {
        changes.put(each, new LawChange.InForce(rule, days.from(), days.until()));
      }
      if (each.effect() instanceof Effect.Sources sources) {
        changes.put(each, new LawChange.Resting(rule, sources.source()));
      }
    }
    return changes;
  }

  private void compile(List<Mutant> mutants, Map<Mutant, LawChange> changes) {
    if (mutants.isEmpty()) return;
    StringBuilder text = new StringBuilder(head);
    for (int i = 0; i < mutants.size(); i++) text.append(mutants.get(i).textAs(name(i)));
    CompiledRules compiled;
    try {
      compiled = RulesBeside.compile(Map.of(file, text.toString()), loader);
    } catch (NotCompiledException e) {
      if (mutants.size() == 1) return;
      int half = mutants.size() / 2;
      compile(mutants.subList(0, half), changes);
      compile(mutants.subList(half, mutants.size()), changes);
      return;
    }
    for (int i = 0; i < mutants.size(); i++) {
      Mutant each = mutants.get(i);
      changes.put(each, new LawChange.Rewritten(each.rule().name(), compiled, name(i)));
    }
  }

  private static String name(int index) {
    return "mutant " + index;
  }
}
