package io.github.tradequalification.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactTest {

  private static final String OWN = "../own-pack";
  private static final String RULES = "src/main/resources/com/example/trade/";

  @TempDir private Path edited;

  @Test
  void aChangedRuleIsToldWithWhomItTouchesAndOnWhichDays() throws IOException {
    edit("customs-days.drl", "workingDays(1, 3)", "workingDays(2, 3)");
    assertThat(run("impact", "--old", OWN, "--new", edited.toString()))
        .contains(
            "under the law of 6 days from 2023-12-11 to 2024-12-31",
            "Step “Customs registration”, working days: before “1–3”, now “2–3”.",
            "by: Customs files within one to three working days, as agencies see it (")
        .contains("customs-days.drl:7)")
        .doesNotContain("no answer differs by it");
  }

  /** On both sides of the boundary that was moved, though the rules name no such profile. */
  @Test
  void aMovedBoundaryIsSeenFromBothSides() throws IOException {
    edit("city-practice.drl", "\"6401\"", "\"6402\"");
    List<JsonNode> lines =
        lines(
            "--old", OWN, "--new", edited.toString(), "--as-of", "2026-11-23", "--format", "json");
    assertThat(lines)
        .extracting(line -> line.at("/enterprise/office/region").asText())
        .containsOnly("640100", "640200");
    assertThat(lines)
        .extracting(line -> line.at("/profile").asText())
        .contains("only a name, office.region 640100", "ready, office.region 640200");
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.at("/changes/0/subject").asText()).isEqualTo("MATERIAL");
              assertThat(line.at("/changes/0/code").asText()).isEqualTo("handler-id");
              assertThat(line.at("/rules/0").asText()).startsWith("In Yinchuan");
            });
  }

  /** Its tests hold together only for a company in one city, which no single fact makes. */
  @Test
  void aRuleWithSeveralTestsIsReachedByAProfileThatFitsThemAll() throws IOException {
    Mistake.copyTo(edited);
    String rule = "In Haikou a company shows the lease of its office to customs as well";
    Files.writeString(
        edited.resolve(RULES + "haikou.drl"),
        """
        package com.example.trade;

        import io.github.tradequalification.Enterprise;
        import io.github.tradequalification.Enterprise.LegalForm;
        import io.github.tradequalification.Office;

        rule "%s"
          @source("agency-days")
          ruleflow-group "procedure"
        when
          Office(region != null, region.startsWith("4601"))
          Enterprise(legalForm != null, legalForm != LegalForm.INDIVIDUAL_BUSINESS)
        then
          conclude.asks("customs-registration").copyOf("handler-id");
        end
        """
            .formatted(rule));
    String told = run("impact", "--old", OWN, "--new", edited.toString(), "--as-of", "2026-11-23");
    String example = told.split("rule: " + rule, 2)[1];
    assertThat(example)
        .contains(
            "region 460100", "for “Customs registration”: it is asked for now, and is missing");
    assertThat(told).doesNotContain("made to fit", "none of the profiles", "no answer differs");
  }

  @Test
  void oneRuleAmongSeveralIsShownWhereItSpeaksItself() throws IOException {
    String told = run("impact", "--new", OWN, "--as-of", "2026-11-23");
    assertThat(told.split("rule: In Yinchuan the data centre", 2)[1].lines().limit(2))
        .last()
        .asString()
        .contains("handler");
  }

  @Test
  void aPackAloneIsComparedWithTheLawWithoutIt() {
    String added = run("impact", "--new", OWN, "--as-of", "2026-11-23");
    String taken = run("impact", "--old", OWN, "--as-of", "2026-11-23");
    assertThat(added).contains("rule: In Yinchuan the data centre");
    assertThat(count(added)).isEqualTo(count(taken));
  }

  @Test
  void aRuleThatNoProfileReachesIsToldApart() throws IOException {
    edit("city-practice.drl", "\"6401\"", "\"6402\"");
    Path portfolio = edited.resolve("portfolio.jsonl");
    Files.writeString(portfolio, "{\"name\":\"One\",\"office\":{\"region\":\"110101\"}}\n");
    assertThat(run("impact", "--old", OWN, "--new", edited + "", "--portfolio", portfolio + ""))
        .contains("none of the profiles reached this rule", "0 of ");
  }

  @Test
  void aDateMovedByADayIsSeenOnThatDay() throws IOException {
    edit(
        "city-practice.drl",
        "@from(\"2022-09-23\")\n  @source(\"yinchuan-list\")\n  ruleflow-group \"procedure\"\nwhen\n  Office(region != null",
        "@from(\"2022-09-24\")\n  @source(\"yinchuan-list\")\n  ruleflow-group \"procedure\"\nwhen\n  Office(region != null");
    assertThat(lines("--old", OWN, "--new", edited.toString(), "--format", "json"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.path("asOf").asText()).isEqualTo("2022-09-23"));
  }

  @Test
  void anotherWordingOfTheSameIsNoChange() throws IOException {
    edit("city-practice.drl", "Office(region == null)", "Office( region == null ) // not known");
    assertThat(run("impact", "--old", OWN, "--new", edited.toString()))
        .isEqualTo("0 of 0 answers differ, in 0 ways, on 0 days of law\n");
  }

  @Test
  void theLawOfTwoDaysIsComparedOverAPortfolio() throws IOException {
    Path portfolio = edited.resolve("portfolio.jsonl");
    Files.writeString(
        portfolio, "{\"name\":\"One\"}\n\n{\"name\":\"Two\",\"trade\":{\"goods\":false}}\n");
    String csv =
        run(
            "impact",
            "--law-of",
            "2022-12-29",
            "--law-of",
            "2022-12-30",
            "--as-of",
            "2022-12-30",
            "--portfolio",
            portfolio.toString(),
            "--format",
            "csv");
    assertThat(csv.lines())
        .first()
        .isEqualTo(
            "profile,asOf,lawBefore,lawAfter,subject,code,step,detail,before,after,rules,sources");
    assertThat(csv)
        .contains("1: One,2022-12-30,2022-12-29,2022-12-30,")
        .contains("foreign-trade-operator-filing");
    assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(",2022-12-29,"));
  }

  @Test
  void aProfileThatCannotBeReadIsToldWithItsLine() throws IOException {
    Path portfolio = edited.resolve("portfolio.jsonl");
    Files.writeString(portfolio, "{\"name\":\"One\"}\n{\"nam\":\"Two\"}\n");
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int status =
        AuthorCommand.run(
            new String[] {
              "impact",
              "--law-of",
              "2020-01-01",
              "--law-of",
              "2021-01-01",
              "--portfolio",
              portfolio.toString()
            },
            new ByteArrayOutputStream(),
            messages);
    assertThat(status).isEqualTo(2);
    assertThat(messages.toString(StandardCharsets.UTF_8)).contains("portfolio.jsonl:2: ");
  }

  private static List<String> count(String told) {
    return told.lines().filter(line -> line.contains(" answers differ,")).toList();
  }

  private void edit(String file, String find, String replace) throws IOException {
    Mistake.copyTo(edited);
    Path changed = edited.resolve(RULES + file);
    String text = Files.readString(changed);
    assertThat(text).contains(find);
    Files.writeString(changed, text.replace(find, replace));
  }

  private static List<JsonNode> lines(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("impact"));
    all.addAll(List.of(arguments));
    List<JsonNode> lines = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : run(all.toArray(String[]::new)).lines().toList()) {
      lines.add(json.readTree(line));
    }
    return lines;
  }

  private static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int status = AuthorCommand.run(arguments, out, messages);
    assertThat(status).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
