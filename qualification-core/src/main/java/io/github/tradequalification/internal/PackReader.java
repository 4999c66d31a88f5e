package io.github.tradequalification.internal;

import io.github.tradequalification.RulePackException;
import io.github.tradequalification.internal.engine.CompiledRules;
import io.github.tradequalification.internal.engine.RuleBase;
import io.github.tradequalification.internal.engine.RuleHead;
import io.github.tradequalification.internal.files.Checksums;
import io.github.tradequalification.internal.files.PackFiles;
import io.github.tradequalification.internal.files.PackJar;
import io.github.tradequalification.internal.text.Bundle;
import io.github.tradequalification.internal.text.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Finds the rule packs that a class loader sees, and reads them. */
final class PackReader {

  static final String INDEX = PackJar.INDEX;

  /** What rules may match and conclude; another number where a compiled pack would break. */
  static final String VOCABULARY = "1";

  static final String DESCRIPTOR = "pack.properties";

  private final ClassLoader loader;

  PackReader(ClassLoader loader) {
    this.loader = loader;
  }

  /** All packs in the order of their ids. */
  List<Pack> readAll() {
    List<URL> indexes = indexes();
    Map<String, Map<String, String>> descriptors = descriptors(folders(indexes));
    // Most of the time goes into loading the classes of the rules. This is done beside it.
    FutureTask<?> files =
        new FutureTask<>(() -> PackFiles.check(loader, indexes, INDEX, descriptors.keySet()), null);
    Runnable beside =
        () -> {
          files.run();
          RuleBase.warmUp(loader);
        };
    Thread thread = new Thread(beside, "rule-pack-files");
    thread.setDaemon(true);
    thread.start();
    try {
      List<Pack> packs = new ArrayList<>();
      for (Map.Entry<String, Map<String, String>> each : descriptors.entrySet()) {
        packs.add(read(each.getKey(), each.getValue()));
      }
      packs.sort(Comparator.comparing(Pack::id));
      return List.copyOf(packs);
    } finally {
      // A file that is missing or was changed says more than what comes of it.
      refuseWhatWasFound(files);
    }
  }

  private List<URL> indexes() {
    try {
      List<URL> indexes = Collections.list(loader.getResources(INDEX));
      if (!indexes.isEmpty()) return indexes;
    } catch (IOException e) {
      throw new RulePackException("cannot look for `%s` on the class path".formatted(INDEX), e);
    }
    PackFiles.check(loader, List.of(), INDEX, List.of());
    throw new RulePackException(
        """
        no rule pack on the class path; add a dependency such as \
        io.github.tradequalification:qualification-rules, \
        and when shading, merge the files `%s`"""
            .formatted(INDEX));
  }

  /** The folders of all packs. */
  private static Set<String> folders(List<URL> indexes) {
    Set<String> folders = new TreeSet<>();
    for (URL index : indexes) {
      Set<String> named = Set.copyOf(lines(index));
      if (named.isEmpty()) {
        throw new RulePackException(
            "`%s` names no rule pack; write the folder of the pack there, and build again"
                .formatted(index));
      }
      for (String folder : named) {
        if (!folders.add(folder)) {
          throw new RulePackException(
              "the rule pack in `%s` is there twice, as `%s` says; remove one of them"
                  .formatted(folder, index));
        }
      }
    }
    return folders;
  }

  /** What each pack says of itself, by its folder. */
  private Map<String, Map<String, String>> descriptors(Set<String> folders) {
    Map<String, Map<String, String>> descriptors = new TreeMap<>();
    Set<String> ids = new HashSet<>();
    for (String folder : folders) {
      Map<String, String> descriptor = properties(folder + "/" + DESCRIPTOR);
      String where = "rule pack in `" + folder + "`: ";
      if (descriptor == null) {
        throw new RulePackException(
            where + "no " + DESCRIPTOR + "; " + INDEX + " must name the folder it lies in");
      }
      String id = Descriptor.entry(where, descriptor, "id");
      if (!ids.add(id)) {
        throw new RulePackException(
            "two rule packs have the id `%s`; remove one, or rename it".formatted(id));
      }
      descriptors.put(folder, descriptor);
    }
    return descriptors;
  }

  /** Waits also when the thread is interrupted, which it stays. */
  private static void refuseWhatWasFound(FutureTask<?> files) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          files.get();
          return;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RulePackException found) throw found;
      throw new RulePackException("the files of the rule packs cannot be checked", e.getCause());
    } finally {
      if (interrupted) Thread.currentThread().interrupt();
    }
  }

  private Pack read(String folder, Map<String, String> descriptor) {
    String id = Descriptor.entry("", descriptor, "id");
    String pack = "rule pack `" + id + "`: ";
    String vocabulary = Descriptor.entry(pack, descriptor, "vocabulary");
    if (!vocabulary.equals(VOCABULARY)) {
      throw new RulePackException(
          pack
              + "it is written in the vocabulary %s, but this library speaks %s; build it for this library"
                  .formatted(vocabulary, VOCABULARY));
    }
    CompiledRules compiled = compiled(pack, Descriptor.entry(pack, descriptor, "rules"));
    refuseOtherPackages(pack, folder, compiled);
    List<LawRule> rules = new ArrayList<>();
    for (RuleHead head : compiled.heads()) rules.add(LawRule.of(id, head));
    return new Pack(
        folder,
        id,
        Descriptor.entry(pack, descriptor, "version"),
        Descriptor.entry(pack, descriptor, "title"),
        Descriptor.day(pack, descriptor, "firstDay"),
        Descriptor.day(pack, descriptor, "sourcesChecked"),
        digest(pack, folder),
        compiled,
        List.copyOf(rules),
        OpenFact.declaredIn(pack + DESCRIPTOR, descriptor, Problems.REFUSED),
        texts(pack, folder),
        sources(id, folder));
  }

  /** Rules elsewhere would be in force and nobody who looks into the folder would see them. */
  private static void refuseOtherPackages(String where, String folder, CompiledRules compiled) {
    String own = folder.replace('/', '.');
    for (String rulesPackage : compiled.packages()) {
      if (rulesPackage.equals(own)) continue;
      throw new RulePackException(
          where
              + "it has rules in the package `%s`; move their .drl into the folder `%s`, write `package %s` there, and build the pack again"
                  .formatted(rulesPackage, folder, own));
    }
  }

  private List<RegisterEntry> sources(String id, String folder) {
    Map<String, String> lines = properties(folder + "/" + RegisterReader.FILE);
    return lines == null ? List.of() : RegisterReader.read(id, lines, Problems.REFUSED);
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
    return CompiledRules.load(where, lines(list, path), loader);
  }

  private String digest(String where, String folder) {
    String path = folder + "/" + Checksums.FILE;
    InputStream file = loader.getResourceAsStream(path);
    List<String> lines = file == null ? List.of() : lines(file, path);
    if (lines.isEmpty()) {
      throw new RulePackException(
          where
              + "no `%s`; its build must write it, see the README of the rules module"
                  .formatted(path));
    }
    return lines.get(0);
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

  private @Nullable Map<String, String> properties(String path) {
    InputStream content = loader.getResourceAsStream(path);
    return content == null ? null : Bundle.read(content, path);
  }

  private static List<String> lines(URL file) {
    try {
      return lines(file.openStream(), file.toString());
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /** The lines that say something: neither blank nor a comment. */
  private static List<String> lines(InputStream file, String name) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String said = line.strip();
        if (!said.isEmpty() && !said.startsWith("#")) lines.add(said);
      }
      return lines;
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static RulePackException unreadable(String name, IOException e) {
    return new RulePackException(
        "`%s` cannot be read (%s); copy its jar again".formatted(name, e.getMessage()), e);
  }
}
