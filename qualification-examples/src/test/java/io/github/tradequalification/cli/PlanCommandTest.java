package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlanCommandTest {

  private static final String OF = "profiles/newcomer.json --as-of 2026-11-23";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String call) {
    return QualificationCommand.run(call.split(" ", -1), out, err);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aPlanIsWrittenAsJson() {
    assertThat(run("plan " + OF + " --format json")).isZero();
    assertThat(printed()).contains("\"begins\" : {", "\"beside\" : [").endsWith("}\n");
  }

  @Test
  void thePageNamesNothingOutsideAndRunsNothing() {
    assertThat(run("plan " + OF + " --format html")).isZero();
    assertThat(printed())
        .startsWith("<!DOCTYPE html>")
        .contains("<svg", "</html>")
        .doesNotContain("<script", "href", "src=", "@import")
        .doesNotContainPattern("url\\((?!#later)")
        .doesNotContainPattern("#(?!000\"|fff\"|bbb\"|later\\))[0-9a-f]{3}");
  }

  @Test
  void dueDatesAreWrittenAsJsonUntilTheDayAskedFor() {
    assertThat(run("due profiles/moved-company.json --as-of 2026-11-23 --format json")).isZero();
    assertThat(printed()).contains("\"day\" : \"2027-06-30\"", "\"day\" : null");
    out.reset();
    assertThat(run("due profiles/moved-company.json --as-of 2026-11-23 --until 2027-06-29"))
        .isZero();
    assertThat(printed()).doesNotContain("2027-06-30");
  }

  @Test
  void aLastDayBeforeTheFirstIsRefused() {
    assertThat(run("due " + OF + " --until 2026-11-22")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("--until: 2026-11-22 lies before the day of the answer, 2026-11-23")
        .contains("Try 'qualification due --help'.");
    assertThat(printed()).isEmpty();
  }

  @Test
  void aProfileThatIsNotThereIsRefused() {
    assertThat(run("plan nowhere.json --as-of 2026-11-23")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("nowhere.json: no such file\n");
  }

  /** Each call of the README prints the block below it. */
  @Test
  void theReadmeShowsWhatIsPrinted() throws IOException {
    String page = Files.readString(Path.of("README.md"));
    List<String> calls =
        Pattern.compile(
                "(?m)^java -jar qualification-examples/target/qualification.jar ((?:plan|due) qual\\S+ .*)$")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(calls).hasSize(2);
    for (String call : calls) {
      out.reset();
      assertThat(run(call.replace("qualification-examples/", ""))).isZero();
      assertThat(page).contains(call + "\n```\n\n```\n" + printed() + "```\n");
    }
  }
}
