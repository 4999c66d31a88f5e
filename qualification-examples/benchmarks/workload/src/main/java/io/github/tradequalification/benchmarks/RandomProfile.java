package io.github.tradequalification.benchmarks;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Office;
import io.github.tradequalification.Person;
import io.github.tradequalification.Trade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** One profile of any kind, from almost in order to wild, under the law of any day. */
final class RandomProfile {

  private final Random random;
  private final List<LocalDate> lawDays;
  private final double noise;
  private final boolean full;
  private LocalDate today = LocalDate.EPOCH;

  /**
   * Begins one.
   *
   * @param lawDays the days on which the law changes, the first one included
   */
  RandomProfile(Random random, List<LocalDate> lawDays) {
    this.random = random;
    this.lawDays = lawDays;
    noise = of(List.of(0.02, 0.1, 0.3, 0.8));
    full = random.nextBoolean();
  }

  Case made(String about) {
    LocalDate lawOf = lawDay();
    today = chance(0.5) ? lawOf : day();
    Locale language = chance(0.5) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    return new Case(about, enterprise(), today, lawOf, language);
  }

  private LocalDate lawDay() {
    LocalDate first = lawDays.get(0);
    LocalDate day =
        switch (random.nextInt(20)) {
          case 0 -> LocalDate.of(9999, 12, 31);
          case 1 -> first.plusDays(random.nextInt(6000));
          default -> of(lawDays).plusDays(random.nextInt(3) - 1L);
        };
    return day.isBefore(first) ? first : day;
  }

  private LocalDate day() {
    return switch (random.nextInt(12)) {
      case 0 -> LocalDate.of(0, 1, 1);
      case 1 -> LocalDate.of(9999, 12, 31);
      case 2 -> LocalDate.of(2020, 2, 29);
      default -> of(lawDays).plusDays(random.nextInt(81) - 40L);
    };
  }

  /** A day at or near a boundary of what today decides. */
  private LocalDate near() {
    if (chance(0.2)) return day();
    long days = of(List.of(0, 0, 1, -1, 29, 30, 31, -29, -30, -31, -32, 400, -400));
    LocalDate day = today.plusDays(days);
    return day.getYear() > 9999 || day.getYear() < 0 ? today : day;
  }

  private Enterprise enterprise() {
    String name = chance(noise) ? nonBlank() : Samples.NAMES.get(2);
    Person representative = chance(0.9) ? person("李四") : null;
    Office office = office();
    String code = usual(Samples.CODES.get(0), this::code);
    List<Person> operators = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) operators.add(person(of(Samples.NAMES)));
    return new Enterprise(
        name,
        code,
        usual(Enterprise.LegalForm.COMPANY, () -> of(Enterprise.LegalForm.values())),
        usual(
            Enterprise.RegistrationStatus.ACTIVE, () -> of(Enterprise.RegistrationStatus.values())),
        truth(),
        truth(),
        usual(Samples.SCOPES.get(0), () -> chance(0.8) ? of(Samples.SCOPES) : text()),
        chance(0.95) ? office : null,
        representative,
        operators,
        chance(0.9) ? trade() : null,
        documents(name, code, representative, operators, office),
        completed(name));
  }

  private Office office() {
    return new Office(
        usual("12 Shennan Road", this::text),
        usual("440300", () -> of(List.of("310115", "320500", "330100", "440300", "000000", " "))),
        chance(0.5) ? Office.Zone.NONE : orNull(of(Office.Zone.values())),
        usual(true, this::truth));
  }

  private Person person(String name) {
    return new Person(
        usual(name, this::text),
        usual(Person.IdType.RESIDENT_ID, () -> of(Person.IdType.values())),
        usual(
            "11010519491231002X",
            () ->
                of(
                    List.of(
                        "11010519491231002x",
                        "110105194912310021",
                        " １1010519491231002X",
                        "110108199611240188",
                        "110108199602300185",
                        "1101",
                        ""))));
  }

  private Trade trade() {
    BigDecimal amount =
        new BigDecimal(
            of(List.of("0", "0.0", "0.01", "199999.99", "200000", "200000.00", "1E+400", "5")));
    return new Trade(
        truth(), truth(), truth(), truth(), truth(), truth(), chance(0.6) ? null : amount);
  }

  private List<Document> documents(
      String name, String code, Person representative, List<Person> operators, Office office) {
    List<Document> documents = new ArrayList<>();
    if (full) {
      for (String material : Samples.MATERIALS) {
        for (int i = chance(noise) ? random.nextInt(4) : 1; i > 0; i--) {
          documents.add(document(material, name, code, representative, operators, office));
        }
      }
    }
    for (int i = random.nextInt(chance(0.2) ? 14 : 5); i > 0; i--) {
      String material =
          chance(0.1)
              ? of(List.of("business-license", "operator-i", "x", "Business-Licence", "许可"))
              : of(Samples.MATERIALS);
      documents.add(document(material, name, code, representative, operators, office));
    }
    return documents;
  }

  private Document document(
      String material,
      String name,
      String code,
      Person representative,
      List<Person> operators,
      Office office) {
    String person = representative == null ? null : representative.name();
    String bearer =
        switch (material) {
          case "legal-representative-id" -> person;
          case "operator-id" -> operators.isEmpty() ? null : of(operators).name();
          default -> name;
        };
    boolean form = material.endsWith("application") || material.endsWith("confirmation");
    Map<String, String> stated = new TreeMap<>();
    for (String property : Samples.STATED) {
      if (chance(0.25)) {
        String right =
            switch (property) {
              case "name" -> name;
              case "unifiedSocialCreditCode" -> code;
              case "address" -> office.address();
              default -> person;
            };
        String value = usual(right, this::text);
        if (value != null) stated.put(property, value);
      }
    }
    return new Document(
        material,
        usual(form ? Document.Form.ORIGINAL : Document.Form.COPY, () -> of(Document.Form.values())),
        usual(null, () -> of(List.of(0, 1, 2, Integer.MAX_VALUE))),
        usual(true, this::truth),
        usual(true, this::truth),
        usual(true, this::truth),
        null,
        usual(bearer, this::text),
        null,
        chance(noise) ? near() : null,
        stated);
  }

  private List<CompletedStep> completed(String name) {
    List<CompletedStep> steps = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      String step =
          chance(0.05)
              ? of(List.of("customs-registratio", "card", "Preparation"))
              : of(Samples.STEPS);
      steps.add(
          new CompletedStep(
              step,
              null,
              chance(0.2) ? null : near(),
              chance(0.4) ? near() : null,
              usual(name, this::text)));
    }
    return steps;
  }

  private String code() {
    return chance(0.8) ? of(Samples.CODES) : text();
  }

  private String text() {
    if (chance(0.7)) return of(Samples.NAMES);
    String text = of(Samples.ODD);
    return chance(0.3) ? text + of(Samples.ODD) : text;
  }

  private String nonBlank() {
    return chance(0.7) ? of(Samples.NAMES) : "N" + text();
  }

  private Boolean truth() {
    return of(new Boolean[] {true, false, null});
  }

  /** What is in order, unless noise makes it something else or unknown. */
  private <T> T usual(T value, Supplier<T> other) {
    if (!chance(noise)) return value;
    return orNull(other.get());
  }

  private <T> T orNull(T value) {
    return chance(0.25) ? null : value;
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T of(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
