package io.github.tradequalification.internal;

import io.github.tradequalification.internal.files.PackIndex;
import io.github.tradequalification.internal.text.NearestCode;
import io.github.tradequalification.internal.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where the rules of all packs are written, and which codes there are to ask about. Immutable. */
final class RuleIndexes {

  private final Map<String, PackIndex> byPack = new TreeMap<>();
  private final List<String> unindexed = new ArrayList<>();
  private final SortedSet<String> codes = new TreeSet<>();

  private RuleIndexes() {}

  /**
   * Reads the indexes of packs.
   *
   * @param facts those of a profile
   */
  static RuleIndexes of(List<Pack> packs, ClassLoader loader, Texts texts, ProfileFacts facts) {
    RuleIndexes all = new RuleIndexes();
    for (Pack pack : packs) {
      PackIndex index = read(pack, loader);
      if (index == null) {
        all.unindexed.add(pack.id());
      } else {
        all.byPack.put(pack.id(), index);
        all.codes.addAll(index.codes());
      }
    }
    for (String kind : List.of("step", "material", "condition", "note")) {
      for (String code : texts.codes(kind)) if (code.indexOf('.') < 0) all.codes.add(code);
    }
    all.codes.addAll(facts.all());
    return all;
  }

  private static @Nullable PackIndex read(Pack pack, ClassLoader loader) {
    String path = pack.folder() + "/" + PackIndex.FILE;
    try (InputStream content = loader.getResourceAsStream(path)) {
      if (content == null) return null;
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      return PackIndex.read("rule pack `" + pack.id() + "`: ", text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** How a rule is written, null if its pack has no index. */
  PackIndex.@Nullable Rule rule(LawRule rule) {
    PackIndex index = byPack.get(rule.pack());
    return index == null ? null : index.rules().get(rule.name());
  }

  /** The index of a pack, by its id. */
  Optional<PackIndex> of(String pack) {
    return Optional.ofNullable(byPack.get(pack));
  }

  /** The ids of packs without an index. */
  List<String> unindexed() {
    return List.copyOf(unindexed);
  }

  /**
   * Refuses what no rule can say anything about.
   *
   * @throws IllegalArgumentException with the nearest code
   */
  void refuseUnknown(String code) {
    if (codes.contains(code)) return;
    String near = NearestCode.near(code, codes);
    throw new IllegalArgumentException(
        "no rule pack knows the code `%s`; %s"
            .formatted(
                code,
                near == null
                    ? "name a step, condition, note, material or fact of a profile"
                    : "did you mean `%s`?".formatted(near)));
  }
}
