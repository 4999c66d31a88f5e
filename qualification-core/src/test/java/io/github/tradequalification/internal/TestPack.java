package io.github.tradequalification.internal;

import io.github.tradequalification.internal.files.Checksums;
import io.github.tradequalification.internal.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** A rule pack compiled for a test, with everything a jar of one would hold. */
public final class TestPack {

  private static final String HEAD =
      """
      package %s;
      import io.github.tradequalification.CompletedStep;
      import io.github.tradequalification.Document;
      import io.github.tradequalification.Enterprise;
      import io.github.tradequalification.Finding;
      import io.github.tradequalification.Office;
      import io.github.tradequalification.Trade;
      import io.github.tradequalification.rule.*;
      global Conclusions conclude;
      """;

  static {
    // The same rules give the same classes, as in the build of a pack.
    System.setProperty("drools.reproducibleExecutableModelGeneration", "true");
  }

  final Map<String, byte[]> files = new TreeMap<>();
  private final String id;
  private String folder;
  private boolean sealed;

  private TestPack(String id, String rulesPackage) {
    this.id = id;
    this.folder = rulesPackage.replace('.', '/');
  }

  /** A pack whose rules follow the usual head. */
  public static TestPack of(String id, String rules) {
    return in(id, "test." + id, rules);
  }

  public static TestPack in(String id, String rulesPackage, String rules) {
    TestPack pack = new TestPack(id, rulesPackage);
    pack.compile(HEAD.formatted(rulesPackage) + rules);
    pack.put(PackReader.INDEX, pack.folder + "\n");
    pack.describe(Map.of());
    return pack.texts("");
  }

  /** Texts in both languages, one line each as in a bundle. */
  public TestPack texts(String lines) {
    Texts.LANGUAGES.forEach(language -> put(folder + "/texts_" + language + ".properties", lines));
    return this;
  }

  public TestPack texts(String language, String lines) {
    return put(folder + "/texts_" + language + ".properties", lines);
  }

  /** The register of sources, one line each as in its file. */
  public TestPack sources(String lines) {
    return put(folder + "/sources.properties", lines);
  }

  /** The descriptor, with some entries changed; an empty value leaves one out. */
  TestPack describe(Map<String, String> changes) {
    Map<String, String> entries =
        new LinkedHashMap<>(
            Map.of(
                "id",
                id,
                "version",
                "1",
                "title",
                "a test",
                "firstDay",
                "2010-01-01",
                "sourcesChecked",
                "2020-01-01",
                "vocabulary",
                "1",
                "rules",
                "test:" + id));
    entries.putAll(changes);
    StringBuilder text = new StringBuilder();
    entries.forEach((key, value) -> text.append(value.isEmpty() ? "" : key + "=" + value + "\n"));
    return put(folder + "/pack.properties", text.toString());
  }

  TestPack put(String path, String content) {
    files.put(path, bytes(content));
    return this;
  }

  TestPack drop(String path) {
    if (files.remove(path) == null) throw new IllegalArgumentException("there is no " + path);
    return this;
  }

  /** Puts what lies in its folder elsewhere, but for its classes. */
  TestPack moveTo(String other) {
    for (String path : List.copyOf(files.keySet())) {
      if (!path.startsWith(folder + "/") || path.endsWith(".class")) continue;
      files.put(path.replace(folder + "/", other + "/"), files.remove(path));
    }
    folder = other;
    return put(PackReader.INDEX, other + "\n");
  }

  /**
   * Its files as its build would leave them, also when some were changed, or as they are sealed.
   */
  Map<String, byte[]> built() {
    SortedMap<String, byte[]> built = new TreeMap<>(files);
    built.keySet().removeIf(path -> !Checksums.cover(path));
    Map<String, byte[]> all = new TreeMap<>(files);
    if (!sealed) all.put(digestPath(), bytes(Checksums.of(built).text()));
    return all;
  }

  /** Writes the digest now: what is changed later is not what was built. */
  TestPack sealed() {
    files.putAll(built());
    sealed = true;
    return this;
  }

  String digestPath() {
    return folder + "/" + Checksums.FILE;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  String folder() {
    return folder;
  }

  String modelPath() {
    return "META-INF/kie/test/" + id + "/drools-model";
  }

  private void compile(String drl) {
    KieServices services = KieServices.get();
    KieFileSystem sources = services.newKieFileSystem();
    sources.generateAndWritePomXML(services.newReleaseId("test", id, "1"));
    sources.write("src/main/resources/" + folder + "/rules.drl", drl);
    KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalArgumentException(builder.getResults().toString());
    }
    InternalKieModule built = (InternalKieModule) builder.getKieModule();
    for (String file : built.getFileNames()) {
      boolean ofThePack = file.startsWith(folder) && file.endsWith(".class");
      if (ofThePack || file.endsWith("drools-model")) {
        files.put(file, built.getBytes(file));
      }
    }
  }
}
