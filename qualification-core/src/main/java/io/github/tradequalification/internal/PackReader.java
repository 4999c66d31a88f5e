package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;
import io.github.tradequalification.internal.engine.CompiledRules;
import io.github.tradequalification.internal.engine.RuleHead;
import io.github.tradequalification.internal.text.Bundle;
import io.github.tradequalification.internal.text.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the rule packs that a class loader sees, and reads them. */
final class PackReader {

  /**
   * One line a pack: the folder of its descriptor, texts and digest. Shading tools can merge it by
   * appending.
   */
  static final String INDEX = "META-INF/tradequalification/rule-packs";

  /** What rules may match and conclude; another number where a compiled pack would break. */
  private static final String VOCABULARY = "1";

  private static final String DESCRIPTOR = "pack.properties";
  private static final String DIGEST = "pack.digest";

  private final ClassLoader loader;

  PackReader(ClassLoader loader) {
    this.loader = loader;
  }

  /** All packs in the order of their ids. */
  List<Pack> readAll() {
    List<String> folders = new ArrayList<>();
    try {
      for (URL index : Collections.list(loader.getResources(INDEX))) {
        folders.addAll(lines(index.openStream()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + INDEX, e);
    }
    if (folders.isEmpty()) {
      throw new RulePackException(
          """
          no rule pack on the class path; add a dependency such as \
          io.github.tradequalification:qualification-rules, \
          and when shading, merge the files `%s`"""
              .formatted(INDEX));
    }
    List<Pack> packs = new ArrayList<>();
    for (String folder : folders) packs.add(read(folder));
    packs.sort(Comparator.comparing(Pack::id));
    return List.copyOf(packs);
  }

  private Pack read(String folder) {
    Map<String, String> descriptor = properties(folder + "/" + DESCRIPTOR);
    String where = "rule pack in `" + folder + "`: ";
    if (descriptor == null) {
      throw new RulePackException(
          where + "no " + DESCRIPTOR + "; " + INDEX + " must name the folder it lies in");
    }
    String id = entry(where, descriptor, "id");
    String pack = "rule pack `" + id + "`: ";
    String vocabulary = entry(pack, descriptor, "vocabulary");
    if (!vocabulary.equals(VOCABULARY)) {
      throw new RulePackException(
          pack
              + "it speaks the vocabulary %s, this library speaks %s; build it for this library"
                  .formatted(vocabulary, VOCABULARY));
    }
    CompiledRules compiled = compiled(pack, entry(pack, descriptor, "rules"));
    List<LawRule> rules = new ArrayList<>();
    for (RuleHead head : compiled.heads()) rules.add(LawRule.of(id, head));
    return new Pack(
        id,
        entry(pack, descriptor, "version"),
        entry(pack, descriptor, "title"),
        day(pack, descriptor, "firstDay"),
        day(pack, descriptor, "sourcesChecked"),
        digest(pack, folder),
        compiled,
        List.copyOf(rules),
        texts(pack, folder));
  }

  private CompiledRules compiled(String where, String coordinates) {
    String path = CompiledRules.listOf(coordinates);
    InputStream list = loader.getResourceAsStream(path);
    if (list == null) {
      throw new RulePackException(
          where
              + ("no compiled rules at `%s`; build the pack with kie-maven-plugin and with"
                      + " org.drools:drools-model-compiler as a direct dependency of its own")
                  .formatted(path));
    }
    return CompiledRules.load(where, lines(list), loader);
  }

  private String digest(String where, String folder) {
    InputStream file = loader.getResourceAsStream(folder + "/" + DIGEST);
    List<String> lines = file == null ? List.of() : lines(file);
    if (lines.isEmpty()) {
      throw new RulePackException(
          where
              + "no `%s/%s`; its build must write it, see the README of the rules module"
                  .formatted(folder, DIGEST));
    }
    return "sha256:" + lines.get(0);
  }

  private Map<String, Map<String, String>> texts(String where, String folder) {
    Map<String, Map<String, String>> texts = new TreeMap<>();
    for (String language : Texts.LANGUAGES) {
      String file = folder + "/texts_" + language + ".properties";
      Map<String, String> found = properties(file);
      if (found == null) {
        throw new RulePackException(
            where
                + "no `%s`; every pack has texts in %s"
                    .formatted(file, String.join(" and ", Texts.LANGUAGES)));
      }
      texts.put(language, found);
    }
    return Map.copyOf(texts);
  }

  private static String entry(String where, Map<String, String> descriptor, String key) {
    String value = descriptor.get(key);
    if (value == null || value.isBlank()) {
      throw new RulePackException(where + DESCRIPTOR + " has no `" + key + "`");
    }
    if (value.contains("${")) {
      throw new RulePackException(
          where
              + "%s has `%s` = `%s`, which its build did not fill in; turn resource filtering on"
                  .formatted(DESCRIPTOR, key, value));
    }
    return value.strip();
  }

  private static LocalDate day(String where, Map<String, String> descriptor, String key) {
    String value = entry(where, descriptor, key);
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new RulePackException(
          where
              + "%s has `%s` = `%s`, which is no date; write year-month-day"
                  .formatted(DESCRIPTOR, key, value),
          e);
    }
  }

  private @Nullable Map<String, String> properties(String path) {
    InputStream content = loader.getResourceAsStream(path);
    return content == null ? null : Bundle.read(content, path);
  }

  /** The lines that say something: neither blank nor a comment. */
  private static List<String> lines(InputStream file) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String said = line.strip();
        if (!said.isEmpty() && !said.startsWith("#")) lines.add(said);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
