package io.github.tradequalification.authoring.build;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles rules in memory, as the build of a pack does. Thread-safe. */
final class RuleCompiler {

  private static final AtomicLong COUNT = new AtomicLong();

  static {
    // The same rules give the same classes, as in the build of a pack.
    System.setProperty("drools.reproducibleExecutableModelGeneration", "true");
    // Built in parallel, the compiler loses some of what it has to say.
    System.setProperty("drools.parallelRulesBuildThreshold", "-1");
  }

  /**
   * What came of it.
   *
   * @param files the classes, and the list of what was made under the coordinates
   * @param coordinates under which the list lies
   * @param errors what the compiler has to say, empty if all went well
   */
  record Compiled(SortedMap<String, byte[]> files, String coordinates, List<Message> errors) {}

  private RuleCompiler() {}

  /**
   * Compiles files of rules.
   *
   * @param texts by path from the root of the jar
   * @param loader sees every class that the rules name
   */
  static Compiled compile(Map<String, String> texts, ClassLoader loader) {
    KieServices services = KieServices.get();
    KieFileSystem sources = services.newKieFileSystem();
    // The compiler keeps what it made under these, and would mix up two builds that share them.
    ReleaseId release = services.newReleaseId("authored", "pack-" + COUNT.incrementAndGet(), "1");
    sources.generateAndWritePomXML(release);
    texts.forEach((path, text) -> sources.write("src/main/resources/" + path, text));
    KieBuilder builder = services.newKieBuilder(sources, loader);
    List<Message> errors =
        builder
            .buildAll(ExecutableModelProject.class)
            .getResults()
            .getMessages(Message.Level.ERROR);
    String coordinates = release.getGroupId() + ":" + release.getArtifactId();
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (errors.isEmpty()) {
      InternalKieModule built = (InternalKieModule) builder.getKieModule();
      for (String file : built.getFileNames()) {
        if (file.endsWith(".class") || file.endsWith("drools-model")) {
          files.put(file, built.getBytes(file));
        }
      }
    }
    services.getRepository().removeKieModule(release);
    return new Compiled(files, coordinates, errors);
  }
}
