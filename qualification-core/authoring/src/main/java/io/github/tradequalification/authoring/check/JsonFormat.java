package io.github.tradequalification.authoring.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.authoring.finding.Edit;
import io.github.tradequalification.authoring.finding.Finding;
import io.github.tradequalification.authoring.finding.Severity;
import io.github.tradequalification.authoring.source.SourceText;

/** Findings for programs, in JSON. Lines and columns count from 1, columns in characters. */
public final class JsonFormat {

  private JsonFormat() {}

  /** All findings, and how many there are. */
  public static String of(Report report) {
    ObjectNode all =
        JsonNodeFactory.instance
            .objectNode()
            .put("files", report.files())
            .put("rules", report.rules())
            .put("errors", report.count(Severity.ERROR))
            .put("warnings", report.count(Severity.WARNING));
    ArrayNode findings = all.putArray("findings");
    for (Finding finding : report.findings()) findings.add(of(finding, report.sourceOf(finding)));
    return all.toPrettyString() + "\n";
  }

  private static ObjectNode of(Finding finding, SourceText source) {
    ObjectNode told = JsonNodeFactory.instance.objectNode().put("file", finding.file());
    told.setAll(Region.of(source, finding.begin(), finding.end()).json("line", "column"));
    told.put("severity", finding.kind().severity().word())
        .put("code", finding.kind().code())
        .put("message", finding.message())
        .put("wayOut", finding.wayOut());
    if (finding.rule() != null) told.put("rule", finding.rule());
    ArrayNode fix = told.putArray("fix");
    for (Edit edit : finding.edits()) {
      if (!edit.changesText()) continue;
      ObjectNode change = Region.of(source, edit.begin(), edit.end()).json("line", "column");
      fix.add(change.put("text", edit.replacement()));
    }
    return told;
  }
}
