package io.github.tradequalification.cli;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.RequiredMaterial.Alternative;
import io.github.tradequalification.Source;
import io.github.tradequalification.Step;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the steps of an answer ask of a paper. An answer says it of papers that do not have it; so a
 * second one is made for papers of the right form of which nothing else is known.
 */
final class Demands {

  private static final List<String> PROPERTIES = List.of("sealed", "signed", "legible");

  private final List<MissingMaterial> unconfirmed;

  private Demands(List<MissingMaterial> unconfirmed) {
    this.unconfirmed = unconfirmed;
  }

  static Demands of(
      QualificationAssessor assessor, Enterprise enterprise, LocalDate asOf, Assessment answer) {
    Set<Document> papers = new LinkedHashSet<>();
    for (Step step : answer.steps()) {
      for (RequiredMaterial material : step.materials()) {
        papers.add(Document.of(material.material()).form(material.form()).build());
        for (Alternative other : material.alternatives()) {
          papers.add(Document.of(other.material()).form(material.form()).build());
        }
      }
    }
    Enterprise nothingChecked = enterprise.toBuilder().documents(papers).build();
    return new Demands(
        assessor.assess(nothingChecked, asOf, List.of(Locale.ENGLISH)).get(0).missingMaterials());
  }

  /** What a paper must be beside its form, as properties of a document. */
  List<String> on(Step step, RequiredMaterial material) {
    List<String> unconfirmed =
        of(step, material).map(asked -> asked.detail().unconfirmed()).orElse(List.of());
    return PROPERTIES.stream()
        .filter(
            property ->
                unconfirmed.contains(property) || (property.equals("signed") && material.signed()))
        .toList();
  }

  /** What the rule rests on that asks for the paper, empty if the answer does not say. */
  List<Source> sources(Step step, RequiredMaterial material) {
    return of(step, material).map(MissingMaterial::sources).orElse(List.of());
  }

  private Optional<MissingMaterial> of(Step step, RequiredMaterial material) {
    return unconfirmed.stream()
        .filter(asked -> asked.step().equals(step.step()) && asked.form() == material.form())
        .filter(asked -> sameMaterial(asked, material))
        .findFirst();
  }

  private static boolean sameMaterial(MissingMaterial asked, RequiredMaterial material) {
    return asked.material().equals(material.material())
        || material.alternatives().stream()
            .anyMatch(other -> other.material().equals(asked.material()));
  }
}
