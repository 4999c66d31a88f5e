package io.github.tradequalification.internal;

import io.github.tradequalification.Document;
import io.github.tradequalification.MissingMaterial.Detail;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.rule.Defect;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The papers at hand, held against what is asked for. */
final class Papers {

  /** One document at hand, as it stands to one requirement: the nearer, the smaller. */
  private static final Comparator<Match> NEARER =
      Comparator.comparing((Match match) -> match.reasons().contains(Reason.WRONG_FORM))
          .thenComparingInt(match -> match.reasons().size())
          .thenComparing(Match::reasons, Papers::compare)
          .thenComparingInt(Match::place)
          .thenComparing(match -> text(match.detail()));

  private final Map<String, List<Document>> byMaterial;
  private final Ledger ledger;

  Papers(List<Document> documents, Ledger ledger) {
    this.byMaterial = documents.stream().collect(Collectors.groupingBy(Document::material));
    this.ledger = ledger;
  }

  /**
   * How near a requirement is to being satisfied.
   *
   * @param material the material of the nearest paper, or the one named first
   * @param place its place among those that will do
   * @param reasons why it does not do; empty if it does
   */
  record Match(String material, int place, List<Reason> reasons, Detail detail) {

    boolean satisfied() {
      return reasons.isEmpty();
    }
  }

  /** The nearest paper at hand. */
  Match nearest(List<String> materials, Kind kind) {
    return IntStream.range(0, materials.size())
        .boxed()
        .flatMap(place -> matches(materials.get(place), place, kind))
        .min(NEARER)
        .orElseGet(() -> new Match(materials.get(0), 0, List.of(Reason.ABSENT), Detail.NONE));
  }

  private Stream<Match> matches(String material, int place, Kind kind) {
    return byMaterial.getOrDefault(material, List.of()).stream()
        .map(paper -> match(paper, place, kind));
  }

  private Match match(Document paper, int place, Kind kind) {
    if (paper.form() != null && !kind.accepted.contains(paper.form())) {
      return new Match(paper.material(), place, List.of(Reason.WRONG_FORM), Detail.NONE);
    }
    Ledger.Faults faults = ledger.faultsOf(paper);
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    for (Defect defect : faults.defects) {
      if (Quality.lacking(defect).map(kind.qualities::contains).orElse(true)) {
        reasons.add(Reason.valueOf(defect.name()));
      }
    }
    if (!faults.inconsistent.isEmpty()) reasons.add(Reason.INCONSISTENT);
    List<String> unconfirmed =
        faults.unconfirmed.stream()
            .filter(property -> Quality.toldBy(property).map(kind.qualities::contains).orElse(true))
            .toList();
    if (!unconfirmed.isEmpty()) reasons.add(Reason.UNCONFIRMED);
    return new Match(
        paper.material(),
        place,
        List.copyOf(reasons),
        reasons.isEmpty() ? Detail.NONE : new Detail(faults.inconsistent, unconfirmed));
  }

  private static int compare(List<Reason> one, List<Reason> other) {
    return IntStream.range(0, Math.min(one.size(), other.size()))
        .map(i -> one.get(i).compareTo(other.get(i)))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(one.size() - other.size());
  }

  /**
   * The detail as its JSON text, as far as it can differ: what is actual is the same for all papers
   * of a material.
   */
  private static String text(Detail detail) {
    return detail.inconsistent().entrySet().stream()
            .map(entry -> entry.getKey() + "\"" + entry.getValue().stated() + "\"")
            .collect(Collectors.joining(","))
        + "}"
        + detail.unconfirmed();
  }
}
