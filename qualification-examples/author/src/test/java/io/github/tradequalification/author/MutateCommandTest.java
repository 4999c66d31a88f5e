package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MutateCommandTest {

  private static final String OWN_PACK = "../own-pack";
  private static final String STANDARD = "../../qualification-rules";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    err.reset();
    return AuthorCommand.run(arguments, out, err);
  }

  private String told() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatNobodyNoticesIsToldWithItsPlaceAndTheWayOut() {
    assertThat(run("mutate", OWN_PACK, "--rule", "old numbers")).isZero();
    assertThat(told())
        .contains(
            "food-importer.drl:",
            "[verb-swapped]",
            "  in rule: Old numbers of food importers are no longer used\n",
            "  now: conclude.note(\"food-importer-code\").onMaterial($step)\n",
            "  way out: 4 cases give another answer; expect what differs, as {\"",
            "  all\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void theLeastShareDecidesTheExitStatus() throws IOException {
    String[] arguments = {
      "mutate", OWN_PACK, "--rule", "old numbers", "--format", "json", "--min-killed", "99"
    };
    assertThat(run(arguments)).isEqualTo(1);
    JsonNode report = new ObjectMapper().readTree(told());
    assertThat(report.path("percent").asDouble()).isBetween(10.0, 98.0);
    arguments[arguments.length - 1] = "10";
    assertThat(run(arguments)).isZero();
  }

  /** One in fifty of the standard pack's, so that this stays short. */
  @Test
  void theCasesOfTheStandardPackNoticeNearlyAllChanges() {
    assertThat(run("mutate", STANDARD, "--sample", "60", "--min-killed", "90")).as(told()).isZero();
  }

  @Test
  void aFolderWithoutCasesIsRefused() {
    Path folder = Path.of("src/test/resources/mistakes");
    assertThat(run("mutate", folder.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("no rule pack here");
  }
}
