package io.github.tradequalification.internal;

import io.github.tradequalification.internal.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
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

  final Map<String, byte[]> files = new TreeMap<>();
  private final String id;
  private final String folder;

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
    pack.put(pack.folder + "/pack.digest", "0123");
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
    files.put(path, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  TestPack drop(String path) {
    if (files.remove(path) == null) throw new IllegalArgumentException("there is no " + path);
    return this;
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
    InternalKieModule module = (InternalKieModule) builder.getKieModule();
    for (String file : module.getFileNames()) {
      if (file.endsWith(".class") || file.endsWith("drools-model")) {
        files.put(file, module.getBytes(file));
      }
    }
  }
}
