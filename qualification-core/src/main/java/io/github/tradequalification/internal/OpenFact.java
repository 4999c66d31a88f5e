package io.github.tradequalification.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of facts that packs may declare. */
enum OpenFact {
  BOOLEAN(Boolean.class, "true or false"),
  NUMBER(BigDecimal.class, "a number"),
  TEXT(String.class, "a text");

  private static final String KEY = "fact.";
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

  final Class<?> type;

  /** For a refusal. */
  final String allowed;

  OpenFact(Class<?> type, String allowed) {
    this.type = type;
    this.allowed = allowed;
  }

  /** As a descriptor writes it. */
  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The facts that a pack declares, as in {@code fact.importsFood=boolean}.
   *
   * @param where the descriptor, as messages begin
   * @param problems takes what is no such line, by key
   */
  static SortedMap<String, OpenFact> declaredIn(
      String where, Map<String, String> descriptor, Problems problems) {
    SortedMap<String, OpenFact> facts = new TreeMap<>();
    for (Map.Entry<String, String> each : descriptor.entrySet()) {
      if (!each.getKey().startsWith(KEY)) continue;
      String name = each.getKey().substring(KEY.length());
      if (!NAME.matcher(name).matches()) {
        problems.add(
            new Problem(
                where,
                each.getKey(),
                " declares the fact `%s`".formatted(name),
                "name it in lower camel case, as in `importsFood`"));
        continue;
      }
      Optional<OpenFact> kind = of(each.getValue().strip());
      if (kind.isEmpty()) {
        problems.add(
            new Problem(
                where,
                each.getKey(),
                " has `%s` = `%s`, which is no kind of fact"
                    .formatted(each.getKey(), each.getValue()),
                "there are " + words()));
      }
      kind.ifPresent(declared -> facts.put(name, declared));
    }
    return facts;
  }

  private static Optional<OpenFact> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  private static String words() {
    return Arrays.stream(values()).map(OpenFact::word).collect(Collectors.joining(", "));
  }
}
