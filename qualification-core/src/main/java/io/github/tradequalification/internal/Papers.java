package io.github.tradequalification.internal;

import io.github.tradequalification.Document;
import io.github.tradequalification.MissingMaterial.Detail;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.rule.Defect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The papers at hand, held against what is asked for. */
final class Papers {

  /** One document at hand, as it stands to one requirement: the nearer, the smaller. */
  private static final Comparator<Match> NEARER =
      Comparator.comparing((Match match) -> match.reasons().contains(Reason.WRONG_FORM))
          .thenComparingInt(match -> match.reasons().size())
          .thenComparing(Match::reasons, Papers::compare)
          .thenComparingInt(Match::place)
          .thenComparing(match -> text(match.detail()));

  private static final Pattern ESCAPED_IN_JSON = Pattern.compile("[\\x00-\\x1F\"\\\\]");
  private static final List<Reason> ABSENT = List.of(Reason.ABSENT);
  private static final List<Reason> WRONG_FORM = List.of(Reason.WRONG_FORM);

  private final Map<String, List<Document>> byMaterial = new HashMap<>();
  private final Ledger ledger;

  Papers(List<Document> documents, Ledger ledger) {
    for (Document paper : documents) {
      byMaterial.computeIfAbsent(paper.material(), material -> new ArrayList<>()).add(paper);
    }
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
    @Nullable Match nearest = null;
    for (int place = 0; place < materials.size(); place++) {
      for (Document paper : byMaterial.getOrDefault(materials.get(place), List.of())) {
        Match match = match(paper, place, kind);
        if (nearest == null || NEARER.compare(match, nearest) < 0) nearest = match;
      }
    }
    return nearest != null ? nearest : new Match(materials.get(0), 0, ABSENT, Detail.NONE);
  }

  private Match match(Document paper, int place, Kind kind) {
    if (paper.form() != null && !kind.accepted.contains(paper.form())) {
      return new Match(paper.material(), place, WRONG_FORM, Detail.NONE);
    }
    Ledger.Faults faults = ledger.faultsOf(paper);
    List<String> unconfirmed = new ArrayList<>();
    for (String property : faults.unconfirmed) {
      if (kind.asksFor(Quality.toldBy(property))) unconfirmed.add(property);
    }
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    for (Defect defect : faults.defects) {
      if (kind.asksFor(Quality.lacking(defect))) reasons.add(Reason.valueOf(defect.name()));
    }
    if (!faults.inconsistent.isEmpty()) reasons.add(Reason.INCONSISTENT);
    if (!unconfirmed.isEmpty()) reasons.add(Reason.UNCONFIRMED);
    if (reasons.isEmpty()) return new Match(paper.material(), place, List.of(), Detail.NONE);
    Detail detail = new Detail(faults.inconsistent, unconfirmed);
    return new Match(paper.material(), place, List.copyOf(reasons), detail);
  }

  private static int compare(List<Reason> one, List<Reason> other) {
    for (int i = 0; i < one.size() && i < other.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) return order;
    }
    return one.size() - other.size();
  }

  /**
   * The detail as its JSON text, as far as it can differ: what is actual is the same for all papers
   * of a material.
   */
  private static String text(Detail detail) {
    return detail.inconsistent().entrySet().stream()
            .map(entry -> entry.getKey() + "\"" + escaped(entry.getValue().stated()) + "\"")
            .collect(Collectors.joining(","))
        + "}"
        + detail.unconfirmed();
  }

  /** As far as the order of two JSON texts depends on it. */
  private static String escaped(String text) {
    return ESCAPED_IN_JSON.matcher(text).replaceAll("\\\\$0");
  }
}
