package io.github.tradequalification.authoring.mutation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.authoring.mutation.MutationReport.Count;
import io.github.tradequalification.authoring.mutation.MutationReport.Survivor;
import io.github.tradequalification.authoring.source.Place;

/** A report for programs. */
public final class MutationJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private MutationJson() {}

  /** Writes a report as one object. */
  public static String of(MutationReport report) {
    ObjectNode root = JSON.createObjectNode();
    root.put("cases", report.cases());
    add(root, report.all());
    ObjectNode kinds = root.putObject("byKind");
    report.byKind().forEach((kind, count) -> add(kinds.putObject(kind.code()), count));
    for (Survivor each : report.survivors()) add(root.withArray("survivors").addObject(), each);
    report.useless().forEach(root.withArray("uselessExplanations")::add);
    for (Mutant each : report.notCompiled()) {
      add(root.withArray("notCompiled").addObject(), each);
    }
    return root.toPrettyString() + "\n";
  }

  private static void add(ObjectNode node, Count count) {
    node.put("mutants", count.all());
    node.put("noticed", count.noticed());
    node.put("percent", Math.round(count.percent() * 10) / 10.0);
  }

  private static void add(ObjectNode node, Survivor survivor) {
    add(node, survivor.tried().mutant());
    node.put("changedAnswers", survivor.tried().changed());
    survivor.tried().nearest().forEach(node.putArray("nearestCases")::add);
    survivor.tried().signs().forEach(node.putArray("couldExpect")::add);
    if (survivor.explained() != null) node.put("explained", survivor.explained());
  }

  private static void add(ObjectNode node, Mutant mutant) {
    Place place = mutant.place();
    node.put("kind", mutant.kind().code());
    node.put("file", mutant.source().name());
    node.put("line", place.line());
    node.put("column", place.column());
    node.put("rule", mutant.rule().name());
    node.put("was", mutant.was());
    node.put("now", mutant.now());
  }
}
