package io.github.tradequalification.authoring.impact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.Document.Form;
import io.github.tradequalification.authoring.drl.Condition;
import io.github.tradequalification.authoring.drl.Condition.Join;
import io.github.tradequalification.authoring.drl.Expr;
import io.github.tradequalification.authoring.drl.Expr.LiteralKind;
import io.github.tradequalification.authoring.drl.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes a profile so that a rule fits it, as far as the rule compares facts with values that it
 * writes down.
 */
final class Fitting {

  private final ProfileTree profile;
  private final LocalDate day;

  private Fitting(ProfileTree profile, LocalDate day) {
    this.profile = profile;
    this.day = day;
  }

  static void make(ProfileTree profile, Rule rule, LocalDate day) {
    Fitting fitting = new Fitting(profile, day);
    for (Condition condition : rule.when()) fitting.fit(condition, true);
  }

  private void fit(Condition condition, boolean wanted) {
    if (condition instanceof Condition.Pattern pattern) fit(pattern, wanted);
    if (condition instanceof Condition.Group group) {
      boolean there = wanted && group.join() != Join.NOT;
      List<Condition> parts = group.join() == Join.OR ? group.parts().subList(0, 1) : group.parts();
      for (Condition part : parts) fit(part, there);
    }
  }

  private void fit(Condition.Pattern pattern, boolean wanted) {
    String begin = Boundaries.PATHS.get(pattern.type());
    if (begin == null) return;
    Map<String, JsonNode> values = new LinkedHashMap<>();
    for (Condition.Constraint each : pattern.constraints()) want(each.test(), values);
    switch (pattern.type()) {
      case "Document" -> paper(values, wanted);
      case "CompletedStep" -> record(values, wanted);
      case "Fact" -> {
        JsonNode name = values.get("name");
        JsonNode value = values.get("value");
        if (wanted && name != null && value != null) profile.set(begin + name.asText(), value);
      }
      default -> {
        if (wanted) values.forEach((path, value) -> profile.set(begin + path, value));
      }
    }
  }

  private void paper(Map<String, JsonNode> values, boolean wanted) {
    JsonNode material = values.remove("material");
    if (material == null) return;
    profile.withoutPaper(material.asText());
    if (wanted) setAll(profile.addPaper(material.asText(), Form.ORIGINAL), values);
  }

  private void record(Map<String, JsonNode> values, boolean wanted) {
    JsonNode step = values.remove("step");
    if (step == null) return;
    profile.withoutRecord(step.asText());
    if (wanted) setAll(profile.addRecord(step.asText(), day), values);
  }

  private static void setAll(ObjectNode object, Map<String, JsonNode> values) {
    values.forEach(
        (name, value) -> {
          if (value.isNull()) object.remove(name);
          else if (name.indexOf('.') < 0) object.set(name, value);
        });
  }

  private static void want(Expr test, Map<String, JsonNode> values) {
    if (test instanceof Expr.Bracketed bracketed) want(bracketed.inner(), values);
    if (test instanceof Expr.In in && !in.negated() && !in.items().isEmpty()) {
      put(in.left(), in.items().get(0), values);
    }
    if (test instanceof Expr.Call call && call.name().equals("startsWith"))
      put(call, call.arguments().get(0), values);
    if (!(test instanceof Expr.Binary binary)) return;
    switch (binary.operator()) {
      case "&&" -> {
        want(binary.left(), values);
        want(binary.right(), values);
      }
      case "||" -> want(binary.left(), values);
      case "==", ">=", "<=" -> put(binary.left(), binary.right(), values);
      default -> {}
    }
  }

  private static void put(Expr left, Expr right, Map<String, JsonNode> values) {
    Expr of = left instanceof Expr.Call call && call.target() != null ? call.target() : left;
    String path = Boundaries.pathOf(of);
    JsonNode value = path == null ? null : value(path, right);
    if (path != null && value != null) values.put(path, value);
  }

  private static @Nullable JsonNode value(String path, Expr expr) {
    if (expr instanceof Expr.Member constant) return ProfileTree.text(constant.name());
    if (!(expr instanceof Expr.Literal literal)) return null;
    if (literal.kind() == LiteralKind.NULL) return ProfileTree.unknown();
    if (literal.kind() == LiteralKind.TRUTH) {
      return ProfileTree.truth(Boolean.parseBoolean(literal.value()));
    }
    boolean number =
        literal.kind() == LiteralKind.NUMBER && literal.value().matches("\\d+(\\.\\d+)?");
    if (number) return ProfileTree.number(new BigDecimal(literal.value()));
    return ProfileTree.text(FactValues.completed(path, literal.value()));
  }
}
