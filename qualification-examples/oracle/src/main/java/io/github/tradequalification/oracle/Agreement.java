package io.github.tradequalification.oracle;

import io.github.tradequalification.oracle.Answer.Difference;
import io.github.tradequalification.oracle.Profile.Document;
import io.github.tradequalification.oracle.Profile.Person;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a document says otherwise than the profile. */
final class Agreement {

  private Agreement() {}

  /** By property, sorted; where a value is not known there is nothing to compare. */
  static Map<String, Difference> differences(Document document, Profile profile) {
    Map<String, Difference> differences = new TreeMap<>();
    holder(document, profile, differences);
    Map<String, String> stated = document.stated();
    text("name", stated, profile.name(), differences);
    text("address", stated, profile.office().address(), differences);
    text("legalRepresentative", stated, profile.legalRepresentative().name(), differences);
    code(stated, profile.creditCode(), differences);
    return differences;
  }

  private static void text(
      String property, Map<String, String> all, String actual, Map<String, Difference> into) {
    String stated = all.get(property);
    if (stated != null && actual != null && !SameText.same(stated, actual)) {
      into.put(property, new Difference(stated, actual));
    }
  }

  private static void code(Map<String, String> all, String actual, Map<String, Difference> into) {
    String property = "unifiedSocialCreditCode";
    String stated = CreditCode.normalised(all.get(property));
    if (stated != null && actual != null && !stated.equals(actual)) {
      into.put(property, new Difference(all.get(property), actual));
    }
  }

  private static void holder(Document document, Profile profile, Map<String, Difference> into) {
    String holder = document.holder();
    if (holder == null) return;
    List<String> bearers = bearers(document.material(), profile);
    if (bearers.isEmpty() || bearers.stream().anyMatch(each -> SameText.same(holder, each))) return;
    into.put("holder", new Difference(holder, String.join(",", bearers)));
  }

  /** Those whose name it may bear, sorted; none if there is nothing to compare. */
  private static List<String> bearers(String material, Profile profile) {
    if (Material.OPERATOR_ID.code().equals(material)) {
      List<String> names = profile.operators().stream().map(Person::name).toList();
      boolean allKnown = names.stream().allMatch(Objects::nonNull);
      return allKnown ? names.stream().sorted().toList() : List.of();
    }
    if (!Material.LEGAL_REPRESENTATIVE_ID.code().equals(material)) return List.of(profile.name());
    String name = profile.legalRepresentative().name();
    return name == null ? List.of() : List.of(name);
  }
}
