package io.github.tradequalification.authoring.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Finding;
import io.github.tradequalification.authoring.finding.Kind;
import io.github.tradequalification.authoring.source.SourceText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Findings for editors and code hosts, in SARIF 2.1.0. */
public final class SarifFormat {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String BASE = "%SRCROOT%";

  private static final List<Kind> KINDS = List.of(Kind.values());

  private final Path base;

  private SarifFormat(Path base) {
    this.base = base.toAbsolutePath().normalize();
  }

  /**
   * All findings, and the kinds there are.
   *
   * @param base the folder from which the paths of files are told
   */
  public static String of(Report report, Path base) {
    SarifFormat format = new SarifFormat(base);
    ObjectNode log = object().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "qualification-author");
    driver.put("fullName", "Trade Qualification: commands of rule authors");
    rules(driver.putArray("rules"));
    run.putObject("originalUriBaseIds")
        .putObject(BASE)
        .set("description", text("the folder in which the check was made"));
    run.putArray("invocations").addObject().put("executionSuccessful", true);
    ArrayNode results = run.putArray("results");
    for (Finding finding : report.findings()) {
      results.add(format.result(finding, report.sourceOf(finding)));
    }
    run.put("columnKind", "unicodeCodePoints");
    return log.toPrettyString() + "\n";
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** A message. In these a brace alone begins a placeholder. */
  private static ObjectNode text(String plain) {
    return object().put("text", escaped(plain));
  }

  private static String escaped(String plain) {
    return plain.replace("{", "{{").replace("}", "}}");
  }

  private static void rules(ArrayNode rules) {
    Pages pages = Pages.read();
    for (Kind kind : KINDS) {
      Page page = pages.of(kind);
      ObjectNode rule = rules.addObject().put("id", kind.code());
      rule.set("shortDescription", text(page.summary()));
      rule.set("fullDescription", text(page.reason()));
      rule.set("help", text(page.text()).put("markdown", escaped(page.text())));
      rule.putObject("defaultConfiguration").put("level", kind.severity().word());
    }
  }

  private ObjectNode result(Finding finding, SourceText source) {
    ObjectNode result =
        object()
            .put("ruleId", finding.kind().code())
            .put("ruleIndex", KINDS.indexOf(finding.kind()))
            .put("level", finding.kind().severity().word());
    result.set("message", text(finding.message() + "\nWay out: " + finding.wayOut()));
    ObjectNode location = result.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.set("artifactLocation", artifact(finding));
    physical.set("region", region(source, finding.begin(), finding.end()));
    if (finding.rule() != null) {
      location.putArray("logicalLocations").addObject().put("name", finding.rule());
    }
    List<Edit> edits = finding.edits().stream().filter(Edit::changesText).toList();
    if (!edits.isEmpty()) result.putArray("fixes").add(fix(finding, source, edits));
    return result;
  }

  private ObjectNode fix(Finding finding, SourceText source, List<Edit> edits) {
    ObjectNode fix = object();
    fix.set("description", text(finding.wayOut()));
    ObjectNode change = fix.putArray("artifactChanges").addObject();
    change.set("artifactLocation", artifact(finding));
    ArrayNode replacements = change.putArray("replacements");
    for (Edit edit : edits) {
      ObjectNode replacement = replacements.addObject();
      replacement.set("deletedRegion", region(source, edit.begin(), edit.end()));
      // No message, so its braces stay as they are.
      replacement.putObject("insertedContent").put("text", edit.replacement());
    }
    return fix;
  }

  private static ObjectNode region(SourceText source, int begin, int end) {
    return Region.of(source, begin, end).json("startLine", "startColumn");
  }

  /** A file below the folder, as a relative address; any other by its full one. */
  private ObjectNode artifact(Finding finding) {
    Path file = Path.of(finding.file()).toAbsolutePath().normalize();
    if (!file.startsWith(base)) return object().put("uri", file.toUri().toASCIIString());
    List<String> parts = new ArrayList<>();
    for (Path part : base.relativize(file)) {
      String encoded = URLEncoder.encode(part.toString(), StandardCharsets.UTF_8);
      parts.add(encoded.replace("+", "%20"));
    }
    return object().put("uri", String.join("/", parts)).put("uriBaseId", BASE);
  }
}
