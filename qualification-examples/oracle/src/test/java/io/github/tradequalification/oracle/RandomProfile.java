package io.github.tradequalification.oracle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.oracle.Profile.IdType;
import io.github.tradequalification.oracle.Profile.LegalForm;
import io.github.tradequalification.oracle.Profile.RegistrationStatus;
import io.github.tradequalification.oracle.Profile.Zone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One profile of any kind, from in order to wild, under the law of any day. */
final class RandomProfile {

  private static final List<String> SCOPES = ScopeTable.standard().texts();
  private static final String[] REGIONS = {
    "310115", "320500", "330100", "440300", "110108", "460100", "000000"
  };
  private static final String[] AMOUNTS = {
    "0", "0.00", "0.01", "5", "199999.99", "200000", "200000.00", "200000.01", "1000000"
  };

  /** Right ones and wrong ones: the check, the date, the length, a birth to come. */
  private static final String[] IDS = {
    "11010519491231002X",
    "11010519491231002x",
    "１１０１０５１９４９１２３１００２Ｘ",
    "110105194912310021",
    "110108199611240188",
    "110108199602300185",
    "110105491231002",
    "11010519491231002XX",
    "110105202306010016",
    ""
  };

  private final Chance chance;
  private final RandomDays days;
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();

  private RandomProfile(Random random) {
    chance = new Chance(random);
    days = new RandomDays(chance);
  }

  static RandomCase made(String about, Random random) {
    RandomProfile profile = new RandomProfile(random);
    profile.fill();
    return new RandomCase(about, profile.json.toString(), profile.days.asOf, profile.days.lawOf);
  }

  private void fill() {
    RandomCodes codes = new RandomCodes(chance);
    LegalForm form = form();
    String name = chance.of(RandomTexts.ENTERPRISES);
    String code = chance.usual(codes.right(usualKind(form)), codes::any);
    String address = chance.usual(chance.of(RandomTexts.ADDRESSES), () -> " ");
    String representative = chance.usual(chance.of(RandomTexts.PEOPLE), () -> "");
    List<String> operators = new ArrayList<>();
    for (int i = chance.below(4); i > 0; i--) operators.add(chance.of(RandomTexts.PEOPLE));
    json.put("name", name);
    json.put("unifiedSocialCreditCode", codes.respelt(code));
    json.put("legalForm", nameOf(form));
    json.put("registrationStatus", nameOf(status()));
    json.put("foreignInvested", chance.truth());
    json.put("headOfficeFiled", chance.is(0.5) ? Boolean.TRUE : chance.truth());
    json.put("businessScope", scope());
    if (!chance.is(0.03)) office(json.putObject("office"), address);
    if (!chance.is(0.05)) person(json.putObject("legalRepresentative"), representative);
    ArrayNode people = json.putArray("operators");
    for (String each : operators) person(people.addObject(), each);
    if (!chance.is(0.05)) trade(json.putObject("trade"));
    new RandomPapers(chance, days, name, code, address, representative, operators)
        .addTo(json.putArray("documents"));
    new RandomRecords(chance, days, name, address, representative)
        .addTo(json.putArray("completedSteps"));
    for (String list : List.of("operators", "documents", "completedSteps", "facts")) {
      if (chance.is(0.01)) json.putNull(list);
    }
    if (chance.is(0.03)) {
      json.putObject("facts").put("portOfEntry", "上海").put("shipments", 3).put("aeo", true);
    }
  }

  private static String nameOf(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private LegalForm form() {
    if (chance.is(0.4)) return LegalForm.COMPANY;
    return chance.is(0.05) ? null : chance.of(LegalForm.values());
  }

  private static String usualKind(LegalForm form) {
    if (form == null) return "91";
    return switch (form) {
      case INDIVIDUAL_BUSINESS -> "92";
      case FARMERS_COOPERATIVE -> "93";
      case PUBLIC_INSTITUTION -> "12";
      case SOCIAL_ORGANISATION -> "51";
      default -> "91";
    };
  }

  private RegistrationStatus status() {
    return chance.usual(RegistrationStatus.ACTIVE, () -> chance.of(RegistrationStatus.values()));
  }

  private String scope() {
    if (chance.is(0.6)) return chance.usual("货物进出口", () -> chance.of(SCOPES));
    return chance.usual(chance.of(SCOPES), () -> " ");
  }

  private void office(ObjectNode office, String address) {
    office.put("address", address);
    office.put("region", chance.usual(chance.of(REGIONS), () -> " "));
    office.put("zone", chance.is(0.15) ? null : nameOf(chance.of(Zone.values())));
    office.put("verifiable", chance.usuallyTrue());
  }

  private void person(ObjectNode person, String name) {
    person.put("name", chance.is(0.03) ? null : name);
    IdType type = chance.is(0.7) ? IdType.RESIDENT_ID : chance.of(IdType.values());
    person.put("idType", chance.is(0.05) ? null : type.name());
    person.put("idNumber", chance.usual(IDS[0], () -> chance.of(IDS)));
  }

  private void trade(ObjectNode trade) {
    for (String each : List.of("goods", "exports", "selfDeclares", "foreignExchange")) {
      trade.put(each, chance.is(0.6) ? Boolean.TRUE : chance.truth());
    }
    trade.put("technology", chance.truth());
    trade.put("imports", chance.truth());
    if (chance.is(0.4)) {
      trade.put("crossBorderEcommerceUsdPerYear", new BigDecimal(chance.of(AMOUNTS)));
    }
  }
}
