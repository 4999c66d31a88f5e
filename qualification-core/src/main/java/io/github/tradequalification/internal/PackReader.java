package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** Finds the rule packs that a class loader sees, and reads them. */
final class PackReader {

  /**
   * One line a pack: the folder of its descriptor, texts and digest. Shading tools can merge it by
   * appending.
   */
  static final String INDEX = "META-INF/tradequalification/rule-packs";

  private static final String DESCRIPTOR = "pack.properties";
  private static final String DIGEST = "pack.digest";
  private static final String VERSION_LINE = "Drools-Model-Version:";

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
    List<Model> models = models(pack, entry(pack, descriptor, "rules"));
    List<LawRule> rules = new ArrayList<>();
    for (Model model : models) {
      for (Rule rule : model.getRules()) rules.add(LawRule.of(id, rule));
    }
    return new Pack(
        id,
        entry(pack, descriptor, "version"),
        entry(pack, descriptor, "title"),
        day(pack, descriptor, "firstDay"),
        day(pack, descriptor, "sourcesChecked"),
        digest(pack, folder),
        models,
        List.copyOf(rules),
        texts(pack, folder));
  }

  private List<Model> models(String where, String coordinates) {
    String path = "META-INF/kie/" + coordinates.replace(':', '/') + "/drools-model";
    InputStream compiled = loader.getResourceAsStream(path);
    if (compiled == null) {
      throw new RulePackException(
          where
              + ("no compiled rules at `%s`; build the pack with kie-maven-plugin and with"
                      + " org.drools:drools-model-compiler as a direct dependency of its own")
                  .formatted(path));
    }
    List<String> lines = lines(compiled);
    String built =
        lines.isEmpty() || !lines.get(0).startsWith(VERSION_LINE)
            ? "unknown"
            : lines.get(0).substring(VERSION_LINE.length()).strip();
    if (!built.equals(RuleBase.engineVersion())) {
      throw new RulePackException(
          where
              + ("its rules were compiled for Drools %s, but Drools %s runs here;"
                      + " build the pack with the same version")
                  .formatted(built, RuleBase.engineVersion()));
    }
    List<Model> models = new ArrayList<>();
    for (String name : lines.subList(1, lines.size())) models.add(instance(where, name));
    return models;
  }

  private Model instance(String where, String name) {
    try {
      return Class.forName(name, true, loader)
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
      throw new RulePackException(
          where
              + "its compiled rules `%s` cannot be loaded; build the pack again from clean"
                  .formatted(name),
          e);
    }
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

  /** The texts of this library itself. */
  static Map<String, String> ownTexts(String language) {
    // Through the class, not its loader, which as a module would not see them.
    Map<String, String> texts =
        properties(PackReader.class.getResourceAsStream("texts_" + language + ".properties"));
    if (texts == null) {
      throw new IllegalStateException("the texts of this library are missing from its jar");
    }
    return texts;
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
    return properties(loader.getResourceAsStream(path));
  }

  private static @Nullable Map<String, String> properties(@Nullable InputStream content) {
    if (content == null) return null;
    try (InputStream file = content) {
      Properties properties = new Properties();
      try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      Map<String, String> entries = new HashMap<>();
      properties.forEach((key, value) -> entries.put((String) key, (String) value));
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the properties of a rule pack", e);
    }
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
