package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same answers, byte for byte, whatever the locale, the time zone, the encoding, the Java and
 * the packaging.
 */
class SameEverywhereIT {

  /** Test libraries have no place in what a user runs. */
  private static final List<String> ONLY_FOR_TESTS =
      List.of(
          "junit",
          "assertj",
          "opentest4j",
          "apiguardian",
          "jqwik",
          "byte-buddy",
          "logback",
          "test-classes",
          "-tests.jar",
          "jspecify");

  private static final List<String> LAWS = List.of("2018-06-01", "2026-11-23");

  private static final List<String> HALFWAY =
      List.of("assess", "profiles/halfway.json", "--as-of", "2026-11-23", "--format", "json");

  @TempDir private static Path folder;
  private static Path portfolio;

  /** A place to run in: a Java, and what is set there. */
  private record Place(Path java, List<String> options) {

    @Override
    public String toString() {
      return java.getParent().getParent().getFileName() + " " + String.join(" ", options);
    }
  }

  @BeforeAll
  static void gatherProfiles() throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "{\"name\": \"İıIi ﬁ\", \"unifiedSocialCreditCode\": \"9144030019220382i6\"}",
                "{\"name\": \"x\", \"legalForm\": \"company\"}",
                "{\"name\": \"\\u202Ex\", \"office\": {\"zone\": \"\\u202E\"}}"));
    try (Stream<Path> profiles = Files.list(Path.of("profiles"))) {
      for (Path profile : profiles.sorted().toList()) {
        lines.add(Files.readString(profile).replaceAll("\\R\\s*", " "));
      }
    }
    portfolio = Files.write(folder.resolve("portfolio.jsonl"), lines);
  }

  static Stream<Place> placesWithOtherLocalesZonesAndEncodings() {
    List<List<String>> settings =
        List.of(
            List.of(
                "-Duser.language=zh", "-Duser.country=CN", "-Duser.timezone=Pacific/Kiritimati"),
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Etc/GMT+12"),
            List.of(
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Dfile.encoding=US-ASCII",
                "-Dsun.stdout.encoding=US-ASCII"));
    return javas().stream()
        .flatMap(java -> settings.stream().map(options -> new Place(java, options)));
  }

  @ParameterizedTest
  @MethodSource("placesWithOtherLocalesZonesAndEncodings")
  void theCommandLineAnswersTheSame(Place place) throws Exception {
    for (String law : LAWS) {
      assertThat(run(place, List.of("-jar", "target/qualification.jar"), lines(law)))
          .isEqualTo(here(lines(law)));
    }
    assertThat(run(place, List.of("-jar", "target/qualification.jar"), text()))
        .isEqualTo(here(text()));
  }

  @ParameterizedTest
  @MethodSource("javas")
  void theClassPathAnswersTheSame(Path java) throws Exception {
    assertThat(
            run(
                new Place(java, List.of()),
                List.of("-cp", jars(), QualificationCommand.class.getName()),
                lines(LAWS.get(0))))
        .isEqualTo(here(lines(LAWS.get(0))));
  }

  @ParameterizedTest
  @MethodSource("javas")
  void theModulePathAnswersTheSame(Path java) throws Exception {
    Path module = compileModule();
    String answer =
        run(
            new Place(java, List.of()),
            List.of("-p", jars() + File.pathSeparator + module, "-m", "user/user.Main"),
            List.of("profiles/halfway.json"));
    assertThat(answer).isEqualTo(here(HALFWAY));
  }

  /** A thousand of them at once, on as few threads of the system as there are processors. */
  @ParameterizedTest
  @MethodSource("javasWithVirtualThreads")
  void virtualThreadsGetTheSame(Path java) throws Exception {
    Path program =
        Files.writeString(
            folder.resolve("Virtual.java"),
            """
            import io.github.tradequalification.QualificationAssessor;
            import io.github.tradequalification.json.AssessmentJson;
            import io.github.tradequalification.json.ProfileJson;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.Executors;
            import java.util.concurrent.Future;

            class Virtual {
              public static void main(String[] arguments) throws Exception {
                var assessor = QualificationAssessor.load();
                var profile = ProfileJson.read(Files.readAllBytes(Path.of(arguments[0])));
                List<Future<String>> answers = new ArrayList<>();
                try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                  for (int i = 0; i < 1_000; i++) {
                    answers.add(
                        threads.submit(
                            () -> AssessmentJson.writeIndented(assessor.assess(profile, LocalDate.of(2026, 11, 23)))));
                  }
                }
                String first = answers.get(0).get();
                for (var each : answers) if (!each.get().equals(first)) throw new AssertionError();
                System.out.write((first + "\\n").getBytes("UTF-8"));
              }
            }
            """);
    String answer =
        run(
            new Place(java, List.of()),
            List.of("-cp", jars(), program.toString()),
            List.of("profiles/halfway.json"));
    assertThat(answer).isEqualTo(here(HALFWAY));
  }

  static Stream<Path> javasWithVirtualThreads() {
    return javas().stream().filter(java -> release(java.getParent().getParent()) >= 21);
  }

  /** An image of some modules of the JDK, with the library on its class path. */
  @Test
  void aLinkedImageAnswersTheSame() throws Exception {
    Path image = folder.resolve("image");
    int status =
        java.util.spi.ToolProvider.findFirst("jlink")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--add-modules",
                readme("jlink --add-modules ([a-z.,]+)"),
                "--output",
                image.toString());
    assertThat(status).isZero();
    String answer =
        run(
            new Place(image.resolve("bin").resolve("java"), List.of()),
            List.of("-cp", jars(), QualificationCommand.class.getName()),
            HALFWAY);
    assertThat(answer).isEqualTo(here(HALFWAY));
  }

  private static String readme(String pattern) throws IOException {
    Matcher found = Pattern.compile(pattern).matcher(Files.readString(Path.of("README.md")));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void thereIsAJavaToRun() {
    assertThat(javas()).isNotEmpty().allSatisfy(java -> assertThat(java).isExecutable());
  }

  private static List<String> lines(String law) {
    return List.of(
        "assess", portfolio.toString(), "--as-of", "2026-11-23", "--law-of", law, "--lang", "zh");
  }

  private static List<String> text() {
    return List.of(
        "assess", "profiles/halfway.json", "--as-of", "2026-11-23", "--law-of", "2018-06-01");
  }

  private static String here(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QualificationCommand.run(arguments.toArray(String[]::new), out, System.err);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String run(Place place, List<String> program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(place.java().toString()));
    command.addAll(place.options());
    command.addAll(program);
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return answer;
  }

  /** This Java, and those that are installed beside it. */
  static List<Path> javas() {
    Path home = Path.of(System.getProperty("java.home")).toAbsolutePath();
    try (Stream<Path> beside = Files.list(home.getParent())) {
      return Stream.concat(Stream.of(home), beside)
          .filter(each -> release(each) >= 17)
          .map(SameEverywhereIT::real)
          .distinct()
          .map(each -> each.resolve("bin").resolve("java"))
          .filter(Files::isExecutable)
          .toList();
    } catch (IOException e) {
      return List.of(home.resolve("bin").resolve("java"));
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  /** The feature release of a Java home, 0 if it is none. */
  private static int release(Path home) {
    try {
      return Files.readAllLines(home.resolve("release")).stream()
          .filter(line -> line.startsWith("JAVA_VERSION=\""))
          .mapToInt(line -> Integer.parseInt(line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1")))
          .findFirst()
          .orElse(0);
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  private static String jars() {
    return Arrays.stream(
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator, -1))
        .filter(entry -> ONLY_FOR_TESTS.stream().noneMatch(entry::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A user's module, as in the README. */
  private static Path compileModule() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources/user"));
    Path classes = folder.resolve("classes");
    Path declaration =
        Files.writeString(
            sources.getParent().resolve("module-info.java"),
            """
        module user {
          requires io.github.tradequalification;
          requires io.github.tradequalification.china;
          requires com.fasterxml.jackson.core;
        }
        """);
    Path main =
        Files.writeString(
            sources.resolve("Main.java"),
            """
        package user;

        import io.github.tradequalification.QualificationAssessor;
        import io.github.tradequalification.Receipt;
        import io.github.tradequalification.json.AssessmentJson;
        import io.github.tradequalification.json.ProfileJson;
        import java.nio.file.Files;
        import java.nio.file.Path;
        import java.time.LocalDate;

        public class Main {
          public static void main(String[] arguments) throws java.io.IOException {
            var assessor = QualificationAssessor.load();
            var enterprise = ProfileJson.read(Files.readAllBytes(Path.of(arguments[0])));
            var answer = assessor.assess(enterprise, LocalDate.of(2026, 11, 23));
            if (!Receipt.of(enterprise, answer).verify(assessor, enterprise).holds()) throw new IllegalStateException();
            System.out.write((AssessmentJson.writeIndented(answer) + "\\n").getBytes("UTF-8"));
          }
        }
        """);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--release",
                "17",
                "-p",
                jars(),
                "-d",
                classes.toString(),
                declaration.toString(),
                main.toString());
    assertThat(status).isZero();
    return classes;
  }
}
