package io.github.tradequalification.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.tradequalification.Enterprise;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With every Jackson from 2.15 on the same happens; with none or another one message is told. */
class JacksonVersionsTest {

  /** Where the build puts them. */
  private static final Path JARS = Path.of("target/jackson");

  private static final String NEEDED =
      "add com.fasterxml.jackson.core:jackson-core, version 2.15 or a later 2.x, to the application;"
          + " Jackson 3 has other packages and may stand beside it";

  @ParameterizedTest
  @ValueSource(strings = {"2.15.0", "2.16.2", "2.17.0", "2.18.0"})
  void theSameIsReadAndWrittenAndRefused(String version) throws Exception {
    List<String> newest = host(List.of(place(JsonFactory.class)));
    assertThat(newest).hasSizeGreaterThan(15).startsWith("started");
    assertThat(newest.subList(1, 10)).noneMatch(line -> line.contains("Exception"));
    assertThat(newest.subList(10, newest.size())).allMatch(line -> line.contains("; expected "));
    List<String> older = host(List.of(jar("jackson-core-" + version)));
    for (int i = 0; i < newest.size(); i++) {
      assertThat(inOurWords(older.get(i))).isEqualTo(inOurWords(newest.get(i)));
    }
    assertThat(older).hasSameSizeAs(newest);
    assertThat(older).noneMatch(line -> line.contains("110105194912310"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no jar at all, , without jackson-core",
    "Jackson 3 alone, jackson-core-3.0.0, without jackson-core",
    "an older one, jackson-core-2.13.5, with jackson-core 2.13.5",
    "an older one before a newer one, jackson-core-2.13.5 jackson-core-2.15.0, with jackson-core 2.13.5"
  })
  void whatIsMissingIsToldAtTheStartAndEachTimeAfterwards(String what, String jars, String found)
      throws Exception {
    List<URL> urls = new ArrayList<>();
    if (jars != null) for (String name : jars.split(" ", -1)) urls.add(jar(name));
    List<String> told = host(urls);
    String message = "IllegalStateException: JSON cannot be read " + found + ": " + NEEDED;
    List<String> written = host(List.of(place(JsonFactory.class))).subList(4, 9);
    assertThat(told.subList(4, 9)).isEqualTo(written);
    assertThat(Stream.concat(told.subList(0, 4).stream(), told.subList(9, told.size()).stream()))
        .hasSizeGreaterThan(10)
        .allMatch(message::equals);
  }

  /** A thread outlives an application whose class loader it may not hold, however softly. */
  @ParameterizedTest
  @ValueSource(strings = {"2.15.0", "2.16.2", "2.17.0", "2.18.0", ""})
  void noBufferIsKeptWithAThread(String version) throws Exception {
    URL jar = version.isEmpty() ? place(JsonFactory.class) : jar("jackson-core-" + version);
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    for (int i = 0; i < 10; i++) host(List.of(jar), loaders);
    for (int i = 0; i < 20 && !loaders.isEmpty(); i++) {
      System.gc();
      Thread.sleep(50);
      loaders.removeIf(loader -> loader.get() == null);
    }
    assertThat(loaders).isEmpty();
  }

  @Test
  void jacksonThreeStandsBeside() throws Exception {
    URL three = jar("jackson-core-3.0.0");
    URL two = jar("jackson-core-2.15.0");
    assertThat(host(List.of(three, two))).isEqualTo(host(List.of(two)));
  }

  /** Without what the parser says of a text, and how much of a long name it read before. */
  private static String inOurWords(String line) {
    return line.replaceAll("(no valid JSON at [^(]*)\\(.*\\)", "$1")
        .replaceAll("column 1\\d{3}(?=; expected at most .* property)", "column");
  }

  private static List<String> host(List<URL> jars) throws Exception {
    return host(jars, new ArrayList<>());
  }

  @SuppressWarnings("unchecked")
  private static List<String> host(List<URL> jars, List<WeakReference<ClassLoader>> loaders)
      throws Exception {
    List<URL> urls = new ArrayList<>(List.of(place(Enterprise.class), place(Host.class)));
    urls.addAll(jars);
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> host = loader.loadClass(Host.class.getName());
      assertThat(host).isNotEqualTo(Host.class);
      loaders.add(new WeakReference<>(loader));
      return ((Supplier<List<String>>) host.getConstructor().newInstance()).get();
    }
  }

  private static URL place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static URL jar(String name) throws IOException {
    Path jar = JARS.resolve(name + ".jar");
    assertThat(Files.exists(jar)).as("%s", jar).isTrue();
    return jar.toUri().toURL();
  }
}
