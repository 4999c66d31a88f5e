package io.github.tradequalification.benchmarks.plain;

import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.Person;
import io.github.tradequalification.benchmarks.settling.Material;
import io.github.tradequalification.benchmarks.settling.Paper;
import io.github.tradequalification.benchmarks.settling.Paper.Property;
import io.github.tradequalification.benchmarks.settling.Papers;
import io.github.tradequalification.benchmarks.settling.Reasons;
import io.github.tradequalification.china.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is wrong with the documents at hand. */
final class Inspection {

  final Papers papers;

  /** Whether there is a document of no known material. */
  final boolean unknownMaterial;

  private final Enterprise enterprise;
  private final LocalDate asOf;

  Inspection(Enterprise enterprise, LocalDate asOf, Reasons reasons) {
    this.enterprise = enterprise;
    this.asOf = asOf;
    papers = new Papers(reasons);
    boolean unknown = false;
    for (Document document : enterprise.documents()) {
      Material material = Material.of(document.material());
      if (material == null) unknown = true;
      else inspect(papers.add(document, material), document, material);
    }
    unknownMaterial = unknown;
  }

  private void inspect(Paper paper, Document document, Material material) {
    if (document.copies() != null && document.copies() == 0) {
      paper.hasDefect(Reason.TOO_FEW_COPIES);
    }
    if (document.validUntil() != null && document.validUntil().isBefore(asOf)) {
      paper.hasDefect(Reason.EXPIRED);
    }
    if (document.form() == null) paper.isUnknown(Property.FORM);
    inspect(paper, document.sealed(), Reason.NOT_SEALED, Property.SEALED);
    inspect(paper, document.signed(), Reason.NOT_SIGNED, Property.SIGNED);
    inspect(paper, document.legible(), Reason.NOT_LEGIBLE, Property.LEGIBLE);
    if (document.holder() != null) {
      String bearer = bearer(document.holder(), material);
      if (bearer != null) paper.differs("holder", document.holder(), bearer);
    }
    for (Map.Entry<String, String> stated : document.stated().entrySet()) {
      String actual =
          switch (stated.getKey()) {
            case "name" -> enterprise.name();
            case "unifiedSocialCreditCode" -> enterprise.unifiedSocialCreditCode();
            case "legalRepresentative" -> enterprise.legalRepresentative().name();
            default -> enterprise.office().address();
          };
      if (actual != null && !Names.same(stated.getValue(), actual)) {
        paper.differs(stated.getKey(), stated.getValue(), actual);
      }
    }
  }

  private static void inspect(Paper paper, Boolean good, Reason lack, Property property) {
    if (good == null) paper.isUnknown(property);
    else if (!good) paper.hasDefect(lack);
  }

  /** Who should be the holder; null if it is so, or nobody knows. */
  private String bearer(String holder, Material material) {
    if (material == Material.OPERATOR_ID) return operators(holder, enterprise.operators());
    String bearer =
        material == Material.LEGAL_REPRESENTATIVE_ID
            ? enterprise.legalRepresentative().name()
            : enterprise.name();
    return bearer == null || Names.same(holder, bearer) ? null : bearer;
  }

  private static String operators(String holder, List<Person> operators) {
    if (operators.isEmpty()) return null;
    List<String> names = new ArrayList<>(operators.size());
    for (Person operator : operators) {
      if (operator.name() == null) return null;
      names.add(operator.name());
    }
    for (String name : names) {
      if (Names.same(holder, name)) return null;
    }
    names.sort(null);
    return String.join(",", names);
  }
}
