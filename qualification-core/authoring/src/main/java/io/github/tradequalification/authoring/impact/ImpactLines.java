package io.github.tradequalification.authoring.impact;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.Changes.Change;
import io.github.tradequalification.Source;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One answer that differs as a line of JSON, or as lines of CSV, for programs. */
public final class ImpactLines {

  /** The head of the CSV. */
  public static final String CSV_HEAD =
      "profile,asOf,lawBefore,lawAfter,subject,code,step,detail,before,after,rules,sources\n";

  private static final ObjectMapper JSON = new ObjectMapper();

  private ImpactLines() {}

  /** As one line of JSON, with the profile, and its end. */
  public static String json(Difference difference) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("profile", difference.profile());
    line.put("asOf", difference.asOf().toString());
    line.put("lawBefore", difference.lawBefore().toString());
    line.put("lawAfter", difference.lawAfter().toString());
    difference.rules().forEach(line.putArray("rules")::add);
    ArrayNode changes = line.putArray("changes");
    for (Change change : difference.changes().all()) add(change, changes.addObject());
    try {
      line.set("enterprise", JSON.readTree(ProfileJson.write(difference.enterprise())));
      return JSON.writeValueAsString(line) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Change change, ObjectNode to) {
    to.put("subject", change.subject().name());
    to.put("code", change.code());
    to.put("name", change.name());
    to.put("step", change.step());
    to.put("detail", change.detail());
    to.put("before", change.before());
    to.put("after", change.after());
    change.rules().forEach(to.putArray("rules")::add);
    ArrayNode sources = to.putArray("sources");
    change.sources().forEach(source -> sources.add(cited(source)));
  }

  private static String cited(Source source) {
    String id = source.id() == null ? source.title() : source.id();
    return source.article() == null ? id : id + " " + source.article();
  }

  /** As one line of CSV for each change. */
  public static String csv(Difference difference) {
    return difference.changes().all().stream()
        .map(change -> row(difference, change))
        .collect(Collectors.joining());
  }

  private static String row(Difference difference, Change change) {
    List<@Nullable String> cells =
        new ArrayList<>(
            Arrays.asList(
                difference.profile(),
                difference.asOf().toString(),
                difference.lawBefore().toString(),
                difference.lawAfter().toString(),
                change.subject().name(),
                change.code(),
                change.step(),
                change.detail(),
                change.before(),
                change.after(),
                String.join("; ", difference.rules()),
                change.sources().stream()
                    .map(ImpactLines::cited)
                    .collect(Collectors.joining("; "))));
    return cells.stream().map(ImpactLines::cell).collect(Collectors.joining(",")) + "\n";
  }

  private static String cell(@Nullable String text) {
    if (text == null) return "";
    // A spreadsheet would take it for a formula.
    String safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
