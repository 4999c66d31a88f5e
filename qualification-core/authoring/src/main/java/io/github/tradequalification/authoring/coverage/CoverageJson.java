package io.github.tradequalification.authoring.coverage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.internal.files.PackIndex.Piece;
import java.io.UncheckedIOException;

/** Writes a coverage as JSON. */
public final class CoverageJson {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private CoverageJson() {}

  /** The whole text. */
  public static String of(Coverage coverage, Gap.Paths paths) {
    ObjectNode root = JSON.createObjectNode();
    root.put("cases", coverage.trials());
    share(root.putObject("rules"), coverage.ruleShare());
    share(root.putObject("conditions"), coverage.conditionShare());
    share(root.putObject("outcomes"), coverage.outcomeShare());
    share(root.putObject("periods"), coverage.periodShare());
    ArrayNode rules = root.putArray("byRule");
    for (CoveredRule rule : coverage.rules()) rule(rules.addObject(), rule, paths);
    ArrayNode conditions = root.putArray("byCondition");
    for (CoveredCondition each : coverage.conditions()) {
      ObjectNode condition = conditions.addObject().put("condition", each.code());
      ArrayNode seen = condition.putArray("seen");
      each.possible().stream().filter(each.seen()::contains).forEach(one -> seen.add(one.name()));
      ArrayNode missing = condition.putArray("missing");
      each.missing().forEach(one -> missing.add(one.name()));
    }
    ArrayNode periods = root.putArray("byPeriod");
    for (CoveredPeriod each : coverage.periods()) {
      ObjectNode period = periods.addObject().put("from", each.from().toString());
      if (each.until() != null) period.put("until", each.until().toString());
      period.put("cases", each.cases());
    }
    ArrayNode refused = root.putArray("refused");
    coverage.refused().forEach(refused::add);
    try {
      return JSON.writeValueAsString(root) + "\n";
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void share(ObjectNode node, Share share) {
    node.put("covered", share.covered()).put("all", share.all()).put("percent", share.percent());
  }

  private static void rule(ObjectNode node, CoveredRule rule, Gap.Paths paths) {
    node.put("rule", rule.name()).put("file", paths.told(rule.written().file()));
    place(node, rule.written().head());
    node.put("inForce", rule.inForce()).put("fired", rule.fired()).put("silent", rule.silent());
    node.put("covered", rule.complete());
    ArrayNode parts = node.putArray("conditions");
    for (CoveredPart part : rule.parts()) {
      ObjectNode each = parts.addObject().put("text", part.piece().text());
      place(each, part.piece());
      each.put("true", part.held()).put("false", part.failed());
    }
  }

  private static void place(ObjectNode node, Piece piece) {
    node.put("line", piece.line()).put("column", piece.column());
  }
}
