package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The licence goes along with everything that is given away. */
class LicencesIT {

  private static final Path ROOT = Path.of("..");
  private static final String LICENCES = "META-INF/licences/";
  private static final Pattern LIBRARY = Pattern.compile("([a-z0-9-]+?)-\\d[\\w.]*\\.jar");

  @Test
  void everyJarOfThisProjectCarriesLicenceAndNotice() throws IOException {
    String wanted = Files.readString(ROOT.resolve("NOTICE"));
    List<Path> jars = jars();
    assertThat(jars).hasSizeGreaterThan(10);
    for (Path path : jars) {
      try (JarFile jar = new JarFile(path.toFile())) {
        assertThat(jar.getEntry("META-INF/LICENSE")).as("%s", path).isNotNull();
        ZipEntry notice = jar.getEntry("META-INF/NOTICE");
        assertThat(notice).as("%s", path).isNotNull();
        byte[] content = jar.getInputStream(notice).readAllBytes();
        assertThat(new String(content, StandardCharsets.UTF_8)).as("%s", path).isEqualTo(wanted);
      }
    }
  }

  @Test
  void theCommandLineKeepsTheLicenceAndNoticeOfEachLibrary() throws IOException {
    Set<String> kept;
    try (JarFile jar = new JarFile("target/qualification.jar")) {
      kept =
          jar.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.startsWith(LICENCES))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    List<File> libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(File::new)
            .filter(LicencesIT::isAtRunTime)
            .toList();
    assertThat(libraries).hasSizeGreaterThan(12);
    for (File library : libraries) {
      String name = library.getName().replaceAll(LIBRARY.pattern(), "$1");
      String folder = LICENCES + name + "-jar/";
      assertThat(kept).as(name).anyMatch(each -> each.matches(folder + ".*LICENSE.*"));
      try (JarFile jar = new JarFile(library)) {
        if (jar.getEntry("META-INF/NOTICE") != null) assertThat(kept).contains(folder + "NOTICE");
      }
    }
  }

  /** What the tests of this module see and the command line carries. */
  private static boolean isAtRunTime(File entry) {
    String path = entry.getPath().replace('\\', '/');
    return entry.getName().endsWith(".jar")
        && Stream.of(
                "/drools/",
                "/kie/",
                "/jackson/",
                "/picocli/",
                "/slf4j-api/",
                "/fastcsv/",
                "/snakeyaml-engine/")
            .anyMatch(path::contains);
  }

  private static List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .filter(file -> file.getParent().endsWith("target"))
          .toList();
    }
  }
}
