package io.github.tradequalification.oracle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.oracle.Answer.Form;
import java.util.List;

/** The documents at hand: few or all, right or with any defect. */
final class RandomPapers {

  private final Chance chance;
  private final RandomDays days;
  private final RandomCodes codes;
  private final String name;
  private final String code;
  private final String address;
  private final String representative;
  private final List<String> operators;

  RandomPapers(
      Chance chance,
      RandomDays days,
      String name,
      String code,
      String address,
      String representative,
      List<String> operators) {
    this.chance = chance;
    this.days = days;
    this.codes = new RandomCodes(chance);
    this.name = name;
    this.code = code;
    this.address = address;
    this.representative = representative;
    this.operators = operators;
  }

  void addTo(ArrayNode documents) {
    if (chance.is(0.6)) {
      for (Material material : Material.values()) {
        if (!chance.is(0.02)) document(documents.addObject(), material.code(), usualForm(material));
        if (isOnWall(material)) {
          document(documents.addObject(), material.code(), Form.ORIGINAL);
        }
      }
    }
    for (int i = chance.below(chance.is(0.3) ? 14 : 4); i > 0; i--) {
      Material material = chance.of(Material.values());
      Form form = usualForm(material);
      String unknown = chance.of("business-license", "operator-i", "Business-Licence", "许可");
      document(documents.addObject(), chance.is(0.03) ? unknown : material.code(), form);
    }
  }

  private static boolean isOnWall(Material material) {
    return material == Material.BUSINESS_LICENCE || material == Material.REGISTRATION_CERTIFICATE;
  }

  private Form usualForm(Material material) {
    return switch (material) {
      case NOTARISED_CREDIT_PROOF, NOTARISED_PROPERTY_PROOF -> Form.ORIGINAL;
      case CUSTOMS_REGISTRATION_APPLICATION,
          CUSTOMS_TEMPORARY_FILING_APPLICATION,
          EXPORT_TAX_REFUND_APPLICATION,
          EXPORT_TAX_REFUND_FILING_FORM,
          FOREIGN_EXCHANGE_CONFIRMATION,
          FOREIGN_EXCHANGE_DIRECTORY_APPLICATION,
          OPERATOR_FILING_APPLICATION ->
          chance.of(Form.ORIGINAL, Form.ELECTRONIC);
      default -> Form.COPY;
    };
  }

  private void document(ObjectNode json, String material, Form usualForm) {
    json.put("material", material);
    Form form = chance.usual(usualForm, () -> chance.of(Form.values()));
    if (form != null) json.put("form", form.name());
    json.put("sealed", chance.usuallyTrue());
    json.put("legible", chance.usuallyTrue());
    json.put("signed", chance.usuallyTrue());
    if (chance.is(0.3)) json.put("copies", chance.usual(1, () -> chance.of(0, 2, 100)));
    if (chance.isNoisy()) json.put("validUntil", days.near().toString());
    if (chance.is(0.1)) json.put("issuedOn", days.near().toString());
    if (chance.is(0.5)) json.put("holder", holder(material));
    if (chance.is(0.4)) stated(json.putObject("stated"));
    else if (chance.is(0.05)) json.putNull("stated");
  }

  private String holder(String material) {
    return switch (material) {
      case "legal-representative-id" ->
          RandomTexts.nearlyAlways(representative, chance, RandomTexts.PEOPLE);
      case "operator-id" ->
          RandomTexts.nearlyAlways(
              operators.isEmpty() ? "张三" : chance.of(operators), chance, RandomTexts.PEOPLE);
      default -> RandomTexts.nearlyAlways(name, chance, RandomTexts.ENTERPRISES);
    };
  }

  private void stated(ObjectNode json) {
    if (chance.is(0.4)) {
      json.put("name", RandomTexts.nearlyAlways(name, chance, RandomTexts.ENTERPRISES));
    }
    if (chance.is(0.4)) {
      json.put("address", RandomTexts.nearlyAlways(address, chance, RandomTexts.ADDRESSES));
    }
    if (chance.is(0.3)) {
      String value = RandomTexts.nearlyAlways(representative, chance, RandomTexts.PEOPLE);
      json.put("legalRepresentative", value);
    }
    if (chance.is(0.5)) {
      json.put("unifiedSocialCreditCode", codes.respelt(chance.usual(code, codes::any)));
    }
  }
}
