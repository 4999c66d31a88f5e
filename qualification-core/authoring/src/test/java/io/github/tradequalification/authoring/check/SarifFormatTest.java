package io.github.tradequalification.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tradequalification.authoring.finding.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test holds one demand of SARIF 2.1.0; the numbers are those of its sections. */
class SarifFormatTest {

  /** The third line has a character of two halves before the mistake. */
  private static final String RULES =
      SmallPack.HEAD
          + """
            rule "𠮷 在苏州"
              @source("𠮷")；  @grade("practice")
              ruleflow-group "procedure"
            when
              Always()
            then
              conclude.required("{step}")
            end
            """;

  @TempDir private Path folder;
  private JsonNode log;

  @BeforeEach
  void write() throws IOException {
    Report report = SmallPack.of(folder, RULES.getBytes(StandardCharsets.UTF_8)).check();
    log = new ObjectMapper().readTree(SarifFormat.of(report, folder));
  }

  private JsonNode run() {
    return log.get("runs").get(0);
  }

  private JsonNode result(String code) {
    for (JsonNode result : run().get("results")) {
      if (result.get("ruleId").asText().equals(code)) return result;
    }
    throw new AssertionError(code + " is not in " + run().get("results").toPrettyString());
  }

  /** 3.13: a log has a version and runs. */
  @Test
  void aLogSaysItsVersion() {
    assertThat(log.get("version").asText()).isEqualTo("2.1.0");
    assertThat(log.get("$schema").asText()).endsWith("sarif-schema-2.1.0.json");
    assertThat(log.get("runs")).hasSize(1);
  }

  /** 3.18, 3.19: a tool has a driver, which has a name. */
  @Test
  void theDriverHasAName() {
    assertThat(run().get("tool").get("driver").get("name").asText())
        .isEqualTo("qualification-author");
  }

  /**
   * 3.49: each kind has an id, is described, and has a level; 3.19.23: no id stands there twice.
   */
  @Test
  void everyKindIsARule() {
    JsonNode rules = run().get("tool").get("driver").get("rules");
    assertThat(rules.findValuesAsText("id")).hasSize(Kind.values().length).doesNotHaveDuplicates();
    for (JsonNode rule : rules) {
      assertThat(rule.get("shortDescription").get("text").asText()).endsWith(".");
      assertThat(rule.get("fullDescription").get("text").asText()).isNotBlank();
      assertThat(rule.get("help").get("text").asText()).contains("Bad:", "Good:");
      assertThat(rule.get("help").get("markdown").asText()).contains("```");
      assertThat(rule.get("defaultConfiguration").get("level").asText())
          .isIn("error", "warning", "note", "none");
    }
  }

  /** 3.14.17: columns count characters, also those of two halves. */
  @Test
  void columnsCountCharacters() {
    assertThat(run().get("columnKind").asText()).isEqualTo("unicodeCodePoints");
    JsonNode region = region(result("full-width-sign"));
    assertThat(region.get("startLine").asInt()).isEqualTo(8);
    assertThat(region.get("startColumn").asInt()).isEqualTo(15);
    assertThat(region.get("endLine").asInt()).isEqualTo(8);
    assertThat(region.get("endColumn").asInt()).isEqualTo(16);
  }

  private static JsonNode region(JsonNode result) {
    return physical(result).get("region");
  }

  private static JsonNode physical(JsonNode result) {
    return result.get("locations").get(0).get("physicalLocation");
  }

  /** 3.27.5 to 3.27.10: a result names its rule by id and index, and has a level and a message. */
  @Test
  void aResultNamesItsRule() {
    for (JsonNode result : run().get("results")) {
      JsonNode rule =
          run().get("tool").get("driver").get("rules").get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(result.get("level")).isEqualTo(rule.get("defaultConfiguration").get("level"));
      assertThat(result.get("message").get("text").asText()).contains("\nWay out: ");
    }
  }

  /** 3.4.3, 3.4.4: an address is relative, percent-encoded, with slashes, and has a known base. */
  @Test
  void anAddressIsRelative() {
    JsonNode artifact = physical(result("missing-semicolon")).get("artifactLocation");
    URI address = URI.create(artifact.get("uri").asText());
    assertThat(address.isAbsolute()).isFalse();
    assertThat(address.toASCIIString()).isEqualTo(address.toString()).doesNotContain("+", " ");
    assertThat(address.getPath()).isEqualTo("苏州 rules/com/example/small/规则 1.drl");
    assertThat(run().get("originalUriBaseIds").has(artifact.get("uriBaseId").asText())).isTrue();
  }

  /** 3.4.3: what lies elsewhere has an absolute address. */
  @Test
  void aFileElsewhereHasItsFullAddress() throws IOException {
    Report report =
        SmallPack.of(folder.resolve("a"), RULES.getBytes(StandardCharsets.UTF_8)).check();
    JsonNode other = new ObjectMapper().readTree(SarifFormat.of(report, folder.resolve("b")));
    String address = other.findValue("artifactLocation").get("uri").asText();
    assertThat(address).startsWith("file:///").contains("%20");
  }

  /** 3.55 to 3.57: a fix has changes of files; a replacement what goes out and what comes in. */
  @Test
  void aFixReplaces() {
    JsonNode change = result("full-width-sign").get("fixes").get(0).get("artifactChanges").get(0);
    assertThat(change.get("artifactLocation"))
        .isEqualTo(physical(result("full-width-sign")).get("artifactLocation"));
    JsonNode replacement = change.get("replacements").get(0);
    assertThat(replacement.get("deletedRegion")).isEqualTo(region(result("full-width-sign")));
    assertThat(replacement.get("insertedContent").get("text").asText()).isEqualTo(";");
  }

  /** 3.30.7, 3.30.8: an insertion is an empty region. */
  @Test
  void whatIsMissingIsAnEmptyRegion() {
    JsonNode region = region(result("missing-semicolon"));
    assertThat(region.get("endLine")).isEqualTo(region.get("startLine"));
    assertThat(region.get("endColumn")).isEqualTo(region.get("startColumn"));
  }

  /** 3.11.5: in messages a brace that begins no placeholder is doubled. */
  @Test
  void bracesInMessagesAreDoubled() throws IOException {
    String unread = SmallPack.HEAD + "rule \"x\" {y} when then end\n";
    Report report = SmallPack.of(folder, unread.getBytes(StandardCharsets.UTF_8)).check();
    String text =
        new ObjectMapper()
            .readTree(SarifFormat.of(report, folder))
            .findValue("results")
            .findValue("message")
            .get("text")
            .asText();
    assertThat(text).contains("`{{`");
  }

  /** 3.33: the rule of the pack in which it is. */
  @Test
  void theRuleIsNamed() {
    JsonNode rule = result("missing-semicolon").get("locations").get(0).get("logicalLocations");
    assertThat(rule.get(0).get("name").asText()).isEqualTo("𠮷 在苏州");
  }
}
