package io.github.tradequalification.oracle;

import io.github.tradequalification.oracle.Answer.Detail;
import io.github.tradequalification.oracle.Answer.Form;
import io.github.tradequalification.oracle.Answer.Missing;
import io.github.tradequalification.oracle.Answer.Reason;
import io.github.tradequalification.oracle.Answer.Wanted;
import io.github.tradequalification.oracle.Profile.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the documents at hand fulfil one requirement. Immutable.
 *
 * @param nearest what is found of the document that comes nearest
 */
record Fulfilment(Requirement requirement, Inspection nearest) {

  /** The order of materials in an answer: the original comes first. */
  static final Comparator<Fulfilment> ORDER =
      Comparator.comparing((Fulfilment each) -> each.nearest.material().code())
          .thenComparing(each -> each.requirement.form() != Form.ORIGINAL);

  static Fulfilment of(Requirement requirement, Situation situation) {
    List<Inspection> found = new ArrayList<>();
    for (Material material : requirement.materials()) {
      for (Document document : situation.profile().documents()) {
        if (material.code().equals(document.material())) {
          found.add(Inspection.of(material, document, requirement, situation));
        }
      }
    }
    Inspection none =
        new Inspection(requirement.materials().get(0), List.of(Reason.ABSENT), Detail.NONE);
    return new Fulfilment(
        requirement, found.stream().min(Inspection.nearestFirst(requirement)).orElse(none));
  }

  boolean isSatisfied() {
    return nearest.reasons().isEmpty();
  }

  Wanted wanted() {
    return new Wanted(
        nearest.material().code(),
        requirement.form(),
        requirement.signed(),
        isSatisfied(),
        nearest.reasons(),
        alternatives());
  }

  Missing missingFor(Step step) {
    return new Missing(
        step.code(),
        nearest.material().code(),
        requirement.form(),
        nearest.reasons(),
        nearest.detail(),
        alternatives());
  }

  private List<String> alternatives() {
    return requirement.materials().stream()
        .filter(each -> each != nearest.material())
        .map(Material::code)
        .sorted()
        .toList();
  }
}
