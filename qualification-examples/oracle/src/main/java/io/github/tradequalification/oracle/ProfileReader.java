package io.github.tradequalification.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tradequalification.oracle.Profile.Completed;
import io.github.tradequalification.oracle.Profile.Document;
import io.github.tradequalification.oracle.Profile.IdType;
import io.github.tradequalification.oracle.Profile.LegalForm;
import io.github.tradequalification.oracle.Profile.Office;
import io.github.tradequalification.oracle.Profile.Person;
import io.github.tradequalification.oracle.Profile.RegistrationStatus;
import io.github.tradequalification.oracle.Profile.Trade;
import io.github.tradequalification.oracle.Profile.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads a profile that is known to be well formed. */
final class ProfileReader {

  private ProfileReader() {}

  static Profile read(JsonNode json) {
    return new Profile(
        text(json, "name"),
        CreditCode.normalised(text(json, "unifiedSocialCreditCode")),
        constant(LegalForm.class, json, "legalForm"),
        constant(RegistrationStatus.class, json, "registrationStatus"),
        truth(json, "foreignInvested"),
        truth(json, "headOfficeFiled"),
        textOrBlank(json, "businessScope"),
        office(json.path("office")),
        person(json.path("legalRepresentative")),
        list(json, "operators", ProfileReader::person),
        trade(json.path("trade")),
        list(json, "documents", ProfileReader::document),
        list(json, "completedSteps", ProfileReader::completed),
        names(json.path("facts")));
  }

  private static Office office(JsonNode json) {
    return new Office(
        textOrBlank(json, "address"),
        text(json, "region"),
        constant(Zone.class, json, "zone"),
        truth(json, "verifiable"));
  }

  private static Person person(JsonNode json) {
    return new Person(
        text(json, "name"), constant(IdType.class, json, "idType"), text(json, "idNumber"));
  }

  private static Trade trade(JsonNode json) {
    JsonNode amount = json.path("crossBorderEcommerceUsdPerYear");
    return new Trade(
        truth(json, "goods"),
        truth(json, "technology"),
        truth(json, "exports"),
        truth(json, "selfDeclares"),
        truth(json, "foreignExchange"),
        amount.isNumber() ? amount.decimalValue() : null);
  }

  private static Document document(JsonNode json) {
    Map<String, String> stated = new LinkedHashMap<>();
    for (String property : names(json.path("stated"))) {
      String value = text(json.path("stated"), property);
      if (value != null) stated.put(property, value);
    }
    JsonNode copies = json.path("copies");
    return new Document(
        text(json, "material"),
        constant(Answer.Form.class, json, "form"),
        copies.isNumber() ? copies.intValue() : null,
        truth(json, "sealed"),
        truth(json, "legible"),
        truth(json, "signed"),
        text(json, "number"),
        text(json, "holder"),
        date(json, "issuedOn"),
        date(json, "validUntil"),
        stated);
  }

  private static Completed completed(JsonNode json) {
    return new Completed(
        text(json, "step"),
        text(json, "number"),
        date(json, "completedOn"),
        date(json, "validUntil"),
        text(json, "registeredName"),
        text(json, "registeredAddress"),
        text(json, "registeredLegalRepresentative"));
  }

  private static String text(JsonNode json, String property) {
    String text = textOrBlank(json, property);
    return text == null || text.isBlank() ? null : text;
  }

  private static String textOrBlank(JsonNode json, String property) {
    String text = json.path(property).textValue();
    return text == null || !text.isBlank() ? text : "";
  }

  private static Boolean truth(JsonNode json, String property) {
    JsonNode value = json.path(property);
    return value.isBoolean() ? value.booleanValue() : null;
  }

  private static LocalDate date(JsonNode json, String property) {
    String text = text(json, property);
    return text == null ? null : LocalDate.parse(text);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode json, String property) {
    String text = text(json, property);
    return text == null ? null : Enum.valueOf(type, text);
  }

  private static <T> List<T> list(JsonNode json, String property, Function<JsonNode, T> reader) {
    List<T> list = new ArrayList<>();
    for (JsonNode each : json.path(property)) list.add(reader.apply(each));
    return list;
  }

  private static Set<String> names(JsonNode json) {
    Set<String> names = new TreeSet<>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
