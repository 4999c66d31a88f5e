package io.github.tradequalification.benchmarks.plain;

import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.MissingMaterial.Difference;
import io.github.tradequalification.MissingMaterial.Reason;
import io.github.tradequalification.Person;
import io.github.tradequalification.china.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A document at hand, and the next of the same material. */
final class Paper {

  static final int WRONG_FORM = 1 << Reason.WRONG_FORM.ordinal();
  static final int TOO_FEW_COPIES = 1 << Reason.TOO_FEW_COPIES.ordinal();
  static final int NOT_SEALED = 1 << Reason.NOT_SEALED.ordinal();
  static final int NOT_SIGNED = 1 << Reason.NOT_SIGNED.ordinal();
  static final int NOT_LEGIBLE = 1 << Reason.NOT_LEGIBLE.ordinal();
  static final int EXPIRED = 1 << Reason.EXPIRED.ordinal();
  static final int INCONSISTENT = 1 << Reason.INCONSISTENT.ordinal();
  static final int UNCONFIRMED = 1 << Reason.UNCONFIRMED.ordinal();

  final Paper next;
  private final Document document;
  private final Material material;
  private Map<String, Difference> differences;

  Paper(Document document, Material material, Paper next) {
    this.document = document;
    this.material = material;
    this.next = next;
  }

  /** Why it does not do, a bit for each reason. */
  int faults(Requirement asked, Facts facts) {
    Document d = document;
    if (d.form() != null && !asked.accepts(d.form())) return WRONG_FORM;
    int faults = d.form() == null ? UNCONFIRMED : 0;
    if (d.copies() != null && d.copies() == 0) faults |= TOO_FEW_COPIES;
    if (asked.sealed) faults |= faults(d.sealed(), NOT_SEALED);
    if (asked.signed) faults |= faults(d.signed(), NOT_SIGNED);
    faults |= faults(d.legible(), NOT_LEGIBLE);
    if (d.validUntil() != null && d.validUntil().isBefore(facts.asOf)) faults |= EXPIRED;
    if (!differences(facts.enterprise).isEmpty()) faults |= INCONSISTENT;
    return faults;
  }

  private static int faults(Boolean quality, int fault) {
    if (quality == null) return UNCONFIRMED;
    return quality ? 0 : fault;
  }

  /** The facts that decide and are not known, sorted. */
  List<String> unconfirmed(Requirement asked) {
    List<String> facts = new ArrayList<>(4);
    if (document.form() == null) facts.add("form");
    if (document.legible() == null) facts.add("legible");
    if (asked.sealed && document.sealed() == null) facts.add("sealed");
    if (asked.signed && document.signed() == null) facts.add("signed");
    return facts;
  }

  Map<String, Difference> differences(Enterprise enterprise) {
    if (differences == null) differences = compare(enterprise);
    return differences;
  }

  private Map<String, Difference> compare(Enterprise enterprise) {
    Map<String, Difference> found = Map.of();
    String holder = document.holder();
    if (holder != null) {
      String bearer = bearer(holder, enterprise);
      if (bearer != null) found = with(found, "holder", holder, bearer);
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
        found = with(found, stated.getKey(), stated.getValue(), actual);
      }
    }
    return found;
  }

  private static Map<String, Difference> with(
      Map<String, Difference> found, String property, String stated, String actual) {
    Map<String, Difference> more = found.isEmpty() ? new TreeMap<>() : found;
    more.put(property, new Difference(stated, actual));
    return more;
  }

  /** Who should be the holder; null if it is so, or nobody knows. */
  private String bearer(String holder, Enterprise enterprise) {
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
