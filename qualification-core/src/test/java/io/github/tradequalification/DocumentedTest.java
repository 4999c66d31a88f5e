package io.github.tradequalification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever reads the API finds a comment on everything in it; the build checks the comments
 * themselves.
 */
class DocumentedTest {

  @Test
  void everythingPublicHasAComment(@TempDir Path folder) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-quiet",
                "-encoding",
                "UTF-8",
                "-Xdoclint:missing",
                "-Xmaxwarns",
                "10000",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "-sourcepath",
                folder.toString()));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      files
          .map(Path::toString)
          .filter(
              file ->
                  file.endsWith(".java")
                      && !file.endsWith("module-info.java")
                      && !file.contains("internal"))
          .forEach(arguments::add);
    }
    StringWriter warnings = new StringWriter();
    ToolProvider.findFirst("javadoc")
        .orElseThrow()
        .run(
            new PrintWriter(warnings), new PrintWriter(warnings), arguments.toArray(String[]::new));
    assertThat(warnings.toString().lines().filter(line -> line.contains("warning: no comment")))
        .isEmpty();
    assertThat(warnings.toString())
        .as("the check ran, and missed tags that a sentence makes needless")
        .contains("warning: no @return");
  }
}
