package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever does what the README says, from nothing on, sees what it shows. */
class FiveMinutesTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern DOING =
      Pattern.compile(
          "```sh\njava -jar qualification-author.jar (.*?)\n```\n\n```text\n(.*?)```"
              + "|[Ii]n `([^`]+)` write `([^`]+)` instead of `([^`]+)`",
          Pattern.DOTALL);

  @TempDir private Path home;

  @Test
  void itIsAsItIsTold() throws IOException {
    Matcher doing = DOING.matcher(section("## Five minutes"));
    int commands = 0;
    while (doing.find()) {
      if (doing.group(1) == null) write(doing.group(3), doing.group(4), doing.group(5));
      else {
        commands++;
        String call = doing.group(1).replace("harbour-city", home.resolve("harbour-city") + "");
        Run run = Run.of(call.split(" ", -1));
        String told = (run.out() + run.err()).replace(home + "/", "");
        assertThat(withoutSeconds(told)).as(call).isEqualTo(withoutSeconds(doing.group(2)));
      }
    }
    assertThat(commands).isEqualTo(6);
  }

  @Test
  void everyCommandStandsInTheTable() throws IOException {
    List<String> commands =
        Pattern.compile("(?m)^  ([a-z]+) ")
            .matcher(Run.of("--help").out())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(commands).hasSizeGreaterThan(6);
    String table = section("## The day of an author");
    assertThat(commands).allSatisfy(each -> assertThat(table).contains("\n| `" + each + " "));
  }

  @Test
  void itIsShort() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThan(200);
  }

  private void write(String file, String now, String before) throws IOException {
    Path path;
    try (Stream<Path> files = Files.walk(home)) {
      path = files.filter(each -> each.endsWith(file)).findFirst().orElseThrow();
    }
    String text = Files.readString(path);
    assertThat(text).contains(before);
    Files.writeString(path, text.replace(before, now));
  }

  private static String section(String heading) throws IOException {
    return Files.readString(README).split("(?m)^" + heading + "\n", 2)[1].split("(?m)^## ", 2)[0];
  }

  private static String withoutSeconds(String text) {
    return text.replaceAll("\\d+[.]\\d s\n", "0.0 s\n");
  }
}
