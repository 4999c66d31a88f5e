package io.github.tradequalification.authoring.build;

import io.github.tradequalification.internal.engine.CompiledRules;
import io.github.tradequalification.internal.files.PackJar;
import io.github.tradequalification.internal.files.PackLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Compiles more rules for a pack that is built. Thread-safe. */
public final class RulesBeside {

  private RulesBeside() {}

  /**
   * Compiles rules of the package of a pack.
   *
   * @param texts by path from the root of the jar; not null. What the pack declares is not declared
   *     again
   * @param pack sees the pack and those it builds on; not null
   * @throws NotCompiledException if they cannot be compiled
   */
  public static CompiledRules compile(Map<String, String> texts, ClassLoader pack) {
    RuleCompiler.Compiled compiled = RuleCompiler.compile(texts, pack);
    if (!compiled.errors().isEmpty()) throw NotCompiledException.of(compiled.errors());
    byte[] list =
        Objects.requireNonNull(compiled.files().get(CompiledRules.listOf(compiled.coordinates())));
    List<String> lines =
        new String(list, StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    PackJar jar = new PackJar(compiled.coordinates(), compiled.files());
    return CompiledRules.load("", lines, new PackLoader(List.of(jar), pack));
  }
}
