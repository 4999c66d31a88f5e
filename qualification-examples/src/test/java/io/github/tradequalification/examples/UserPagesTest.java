package io.github.tradequalification.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for each kind of user show code that runs, and lead where they say. */
class UserPagesTest {

  private static final Pattern LINK_OR_CODE =
      Pattern.compile("\\]\\(([^)#]+\\.java)\\)|(?s)```java\n(.*?)```");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  @ParameterizedTest
  @ValueSource(strings = {"DEVELOPERS.md", "INTEGRATORS.md"})
  void theCodeIsPartOfTheProgramNamedBefore(String page) throws IOException {
    String program = "";
    int shown = 0;
    for (MatchResult each :
        LINK_OR_CODE.matcher(Files.readString(Path.of(page))).results().toList()) {
      if (each.group(1) != null) {
        program = each.group(1);
        continue;
      }
      assertThat(unindented(Files.readString(Path.of(program))))
          .as(program)
          .contains(unindented(each.group(2)));
      shown++;
    }
    assertThat(shown).isGreaterThan(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEVELOPERS.md", "INTEGRATORS.md"})
  void everyLinkLeadsToSomething(String page) throws IOException {
    String text = Files.readString(Path.of(page));
    assertThat(LINK.matcher(text).results().toList())
        .isNotEmpty()
        .allSatisfy(
            link -> {
              Path target = Path.of(link.group(1));
              assertThat(target).exists();
              if (link.group(2) == null) return;
              assertThat(Files.readString(target).lines().map(UserPagesTest::anchor))
                  .contains(link.group(2));
            });
  }

  private static String anchor(String line) {
    if (!line.startsWith("#")) return "";
    return "#"
        + line.replaceFirst("^#+ ", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9 -]", "")
            .replace(' ', '-');
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
