package io.github.tradequalification.internal;

import io.github.tradequalification.Document;
import io.github.tradequalification.MissingMaterial.Detail;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.rule.Defect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The papers at hand, held against what is asked for. */
final class Papers {

  private static final List<Reason> ABSENT = List.of(Reason.ABSENT);
  private static final List<Reason> WRONG_FORM = List.of(Reason.WRONG_FORM);

  /** Of papers of one material. */
  private static final int FEW = 2;

  private final Map<String, List<Document>> byMaterial = new HashMap<>();
  private final Ledger ledger;

  Papers(List<Document> documents, Ledger ledger) {
    for (Document paper : documents) {
      byMaterial.computeIfAbsent(paper.material(), material -> new ArrayList<>(FEW)).add(paper);
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

    private boolean nearerThan(Match other) {
      boolean wrongForm = reasons.contains(Reason.WRONG_FORM);
      if (wrongForm != other.reasons.contains(Reason.WRONG_FORM)) return !wrongForm;
      int order = reasons.size() - other.reasons.size();
      for (int i = 0; order == 0 && i < reasons.size(); i++) {
        order = reasons.get(i).compareTo(other.reasons.get(i));
      }
      if (order == 0) order = place - other.place;
      return (order != 0 ? order : text(detail).compareTo(text(other.detail))) < 0;
    }
  }

  /**
   * The nearest paper at hand.
   *
   * @param kind of the requirement, which may be wider than what its rule said
   */
  Match nearest(Ledger.Requirement asked, RequirementKind kind) {
    List<String> materials = asked.materials();
    @Nullable Match nearest = null;
    for (int place = 0; place < materials.size(); place++) {
      for (Document paper : byMaterial.getOrDefault(materials.get(place), List.of())) {
        Match match = match(paper, place, asked, kind);
        if (nearest == null || match.nearerThan(nearest)) nearest = match;
      }
    }
    return nearest != null ? nearest : new Match(materials.get(0), 0, ABSENT, Detail.NONE);
  }

  private Match match(Document paper, int place, Ledger.Requirement asked, RequirementKind kind) {
    if (paper.form() != null && !kind.accepted.contains(paper.form())) {
      return new Match(paper.material(), place, WRONG_FORM, Detail.NONE);
    }
    Ledger.Faults faults = ledger.faultsOf(paper);
    boolean tooFew = asked.copies() > 1 && count(paper) < asked.copies();
    if (faults == Ledger.Faults.NONE && !tooFew) {
      return new Match(paper.material(), place, List.of(), Detail.NONE);
    }
    List<String> unconfirmed = new ArrayList<>();
    for (String property : faults.unconfirmed) {
      if (PaperQuality.matters(property, asked.qualities())) unconfirmed.add(property);
    }
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    for (Defect defect : faults.defects) {
      if (PaperQuality.matters(defect, asked.qualities()))
        reasons.add(Reason.valueOf(defect.name()));
    }
    if (tooFew) reasons.add(Reason.TOO_FEW_COPIES);
    if (!faults.inconsistent.isEmpty()) reasons.add(Reason.INCONSISTENT);
    if (!unconfirmed.isEmpty()) reasons.add(Reason.UNCONFIRMED);
    if (reasons.isEmpty()) return new Match(paper.material(), place, List.of(), Detail.NONE);
    Detail detail = new Detail(faults.inconsistent, unconfirmed);
    return new Match(paper.material(), place, List.copyOf(reasons), detail);
  }

  private static int count(Document paper) {
    return paper.copies() == null ? 1 : paper.copies();
  }

  /**
   * The detail as its JSON text, by which papers that are equally near are ordered, so that any
   * other program can find the same one. What is actual is left out, since it is the same for all
   * papers of a material.
   */
  private static String text(Detail detail) {
    StringJoiner inconsistent = new StringJoiner(",");
    detail
        .inconsistent()
        .forEach((key, each) -> inconsistent.add(key + "\"" + escaped(each.stated()) + "\""));
    return inconsistent + "}" + detail.unconfirmed();
  }

  /** As far as the order of two JSON texts depends on it. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') escaped.append('\\');
      escaped.append(c);
    }
    return escaped.toString();
  }
}
