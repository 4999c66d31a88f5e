package io.github.tradequalification.authoring.mutation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why some mutants cannot be noticed: {@code mutants.yaml} beside the folder of the cases.
 * Immutable.
 */
final class Explanations {

  /** The name of the file. */
  static final String FILE = "mutants.yaml";

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

  /**
   * One of them. It speaks of every mutant that is as it says; what it leaves out may be anything.
   *
   * @param rule the name of the rule
   * @param kind the code of the kind
   * @param was what stands there
   * @param now what stands there instead
   * @param reason why nobody can notice
   */
  record Explanation(
      @Nullable String rule,
      @Nullable String kind,
      @Nullable String was,
      @Nullable String now,
      @Nullable String reason) {

    boolean explains(Mutant mutant) {
      return agrees(rule, mutant.rule().name())
          && agrees(kind, mutant.kind().code())
          && agrees(was, mutant.was())
          && agrees(now, mutant.now());
    }

    private static boolean agrees(@Nullable String said, String actual) {
      return said == null || said.equals(actual);
    }

    String told() {
      StringBuilder told = new StringBuilder();
      if (rule != null) told.append(", rule: ").append(rule);
      if (kind != null) told.append(", kind: ").append(kind);
      if (was != null) told.append(", was: ").append(was);
      if (now != null) told.append(", now: ").append(now);
      return told.substring(Math.min(2, told.length()));
    }
  }

  private final List<Explanation> all;

  private Explanations(List<Explanation> all) {
    this.all = all;
  }

  /** Reads those of a pack, none if there is no such file. */
  static Explanations beside(Path cases) throws IOException {
    Path file = cases.resolveSibling(FILE);
    if (!Files.isRegularFile(file)) return new Explanations(List.of());
    try {
      List<Explanation> all = List.of(YAML.readValue(file.toFile(), Explanation[].class));
      for (Explanation each : all) check(file, each);
      return new Explanations(all);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "%s: line %s: %s".formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()),
          e);
    }
  }

  private static void check(Path file, Explanation each) {
    String missing = null;
    if (each.reason() == null || each.reason().isBlank()) missing = "reason";
    else if (each.rule() == null && each.was() == null) missing = "rule";
    if (missing != null) {
      throw new IllegalArgumentException(
          "%s: an explanation has no `%s`; each says of which rule it speaks, and the reason: %s"
              .formatted(file, missing, each.told()));
    }
  }

  /** The explanation of a mutant. */
  Optional<String> of(Mutant mutant) {
    return all.stream().filter(each -> each.explains(mutant)).map(Explanation::reason).findFirst();
  }

  /** Those that explain none of some mutants. */
  List<String> without(List<Mutant> survivors) {
    return all.stream()
        .filter(each -> survivors.stream().noneMatch(each::explains))
        .map(Explanation::told)
        .toList();
  }
}
