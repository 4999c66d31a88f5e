package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Enterprise;
import java.io.File;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * A server loads an application again and again, and its threads outlive each of them: nothing may
 * be left behind that a thread or the JVM holds.
 */
class ReloadTest {

  private static final int TIMES = 100;

  /** What an application has beside its own classes: no test library, no provider of a log. */
  private static final List<String> LIBRARIES =
      List.of("qualification-", "drools-", "kie-", "slf4j-api-", "jackson-core-");

  @Test
  void aHundredApplicationsLeaveNoClassLoaderBehind() throws Exception {
    URL[] application = application();
    String verbosity = System.setProperty("slf4j.internal.verbosity", "ERROR");
    ExecutorService server = Executors.newSingleThreadExecutor();
    try {
      List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) loaders.add(server.submit(() -> run(application)).get());
      // Memory is not scarce: what is held softly is held.
      for (int i = 0; i < 20 && kept(loaders) > 0; i++) {
        System.gc();
        Thread.sleep(50);
      }
      assertThat(kept(loaders)).isZero();
    } finally {
      server.shutdown();
      if (verbosity == null) System.clearProperty("slf4j.internal.verbosity");
      else System.setProperty("slf4j.internal.verbosity", verbosity);
    }
  }

  private static long kept(List<WeakReference<ClassLoader>> loaders) {
    return loaders.stream().filter(loader -> loader.get() != null).count();
  }

  private static WeakReference<ClassLoader> run(URL[] application) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(application, ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(loader);
      Class<?> type = loader.loadClass(Reloaded.class.getName());
      Object answer = ((Supplier<?>) type.getConstructor().newInstance()).get();
      assertThat(type.getClassLoader()).isSameAs(loader);
      assertThat(answer).asString().contains("\"asOf\":\"2026-11-23\"");
      return new WeakReference<>(loader);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL[] application() throws MalformedURLException {
    Set<String> own = Set.of(place(Enterprise.class), place(Bearers.class), place(Reloaded.class));
    List<URL> urls = new ArrayList<>();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : path.split(File.pathSeparator, -1)) {
      URL url = Path.of(entry).toUri().toURL();
      String name = Path.of(entry).getFileName().toString();
      boolean library = LIBRARIES.stream().anyMatch(name::startsWith) && !name.contains("tests");
      if (library || own.contains(url.toString())) urls.add(url);
    }
    assertThat(urls).hasSizeGreaterThan(12);
    return urls.toArray(URL[]::new);
  }

  private static String place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().toString();
  }
}
