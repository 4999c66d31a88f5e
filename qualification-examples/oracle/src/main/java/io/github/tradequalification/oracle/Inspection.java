package io.github.tradequalification.oracle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.oracle.Answer.Detail;
import io.github.tradequalification.oracle.Answer.Difference;
import io.github.tradequalification.oracle.Answer.Reason;
import io.github.tradequalification.oracle.Profile.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with one document for one requirement. Immutable.
 *
 * @param reasons in order, none if it satisfies
 */
record Inspection(Material material, List<Reason> reasons, Detail detail) {

  static Inspection of(
      Material material, Document document, Requirement requirement, Situation situation) {
    if (document.form() != null && !requirement.accepts(document.form())) {
      return new Inspection(material, List.of(Reason.WRONG_FORM), Detail.NONE);
    }
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    List<String> unconfirmed = new ArrayList<>();
    if (document.form() == null) unconfirmed.add("form");
    if (document.copies() != null && document.copies() < 1) reasons.add(Reason.TOO_FEW_COPIES);
    check(document.legible(), Reason.NOT_LEGIBLE, "legible", reasons, unconfirmed);
    if (requirement.isSealed()) {
      check(document.sealed(), Reason.NOT_SEALED, "sealed", reasons, unconfirmed);
    }
    if (requirement.signed()) {
      check(document.signed(), Reason.NOT_SIGNED, "signed", reasons, unconfirmed);
    }
    if (document.validUntil() != null && document.validUntil().isBefore(situation.asOf())) {
      reasons.add(Reason.EXPIRED);
    }
    Map<String, Difference> differences = Agreement.differences(document, situation.profile());
    if (!differences.isEmpty()) reasons.add(Reason.INCONSISTENT);
    if (!unconfirmed.isEmpty()) reasons.add(Reason.UNCONFIRMED);
    return new Inspection(
        material, List.copyOf(reasons), new Detail(differences, List.copyOf(unconfirmed)));
  }

  private static void check(
      Boolean fact, Reason reason, String name, Set<Reason> reasons, List<String> unconfirmed) {
    if (fact == null) unconfirmed.add(name);
    else if (!fact) reasons.add(reason);
  }

  /** From the nearest to what is asked to the farthest. */
  static Comparator<Inspection> nearestFirst(Requirement requirement) {
    return Comparator.comparing((Inspection each) -> each.reasons.contains(Reason.WRONG_FORM))
        .thenComparing(each -> each.reasons.size())
        .thenComparing(Inspection::reasons, Inspection::inOrder)
        .thenComparing(each -> requirement.materials().indexOf(each.material))
        .thenComparing(each -> text(each.detail));
  }

  /** Of two that have as many, by the first that differs. */
  private static int inOrder(List<Reason> one, List<Reason> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) return order;
    }
    return 0;
  }

  private static String text(Detail detail) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, Difference> each : detail.inconsistent().entrySet()) {
      json.withObjectProperty("inconsistent")
          .putObject(each.getKey())
          .put("stated", each.getValue().stated())
          .put("actual", each.getValue().actual());
    }
    for (String property : detail.unconfirmed()) {
      json.withArrayProperty("unconfirmed").add(property);
    }
    return json.toString();
  }
}
