package io.github.tradequalification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input is made in the same way, and can say of every fact that it is not known. */
class BuildersTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  private static final Office OFFICE =
      Office.at("1 Road").region("440300").zone(Office.Zone.NONE).verifiable(true).build();

  private static final Person PERSON =
      Person.named("A").idType(Person.IdType.PASSPORT).idNumber("E1").build();

  private static final Trade TRADE =
      Trade.plans()
          .goods(true)
          .technology(false)
          .imports(true)
          .exports(false)
          .selfDeclares(true)
          .foreignExchange(false)
          .crossBorderEcommerceUsdPerYear(BigDecimal.ONE)
          .build();

  private static final Document DOCUMENT =
      Document.copy("m")
          .copies(2)
          .sealed()
          .legible()
          .signed()
          .number("N")
          .holder("A")
          .issuedOn(DAY)
          .validUntil(DAY)
          .stating("name", "A")
          .build();

  private static final CompletedStep STEP =
      CompletedStep.of("s", DAY)
          .number("N")
          .validUntil(DAY)
          .registeredName("A")
          .registeredAddress("B")
          .registeredLegalRepresentative("C")
          .build();

  private static final Enterprise ENTERPRISE =
      Enterprise.named("Example")
          .unifiedSocialCreditCode("X")
          .legalForm(Enterprise.LegalForm.COMPANY)
          .registrationStatus(Enterprise.RegistrationStatus.ACTIVE)
          .foreignInvested(false)
          .headOfficeFiled(true)
          .businessScope("scope")
          .office(OFFICE)
          .legalRepresentative(PERSON)
          .operator(PERSON)
          .trade(TRADE)
          .document(DOCUMENT)
          .completedStep(STEP)
          .fact("importsFood", true)
          .build();

  static Stream<Record> inputs() {
    return Stream.of(ENTERPRISE, OFFICE, PERSON, TRADE, DOCUMENT, STEP);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void aBuilderOfARecordMakesItAgainWithAllThatItSays(Record input) throws Exception {
    for (RecordComponent component : input.getClass().getRecordComponents()) {
      assertThat(component.getAccessor().invoke(input)).as(component.getName()).isNotNull();
    }
    Object builder = input.getClass().getMethod("toBuilder").invoke(input);
    assertThat(builder.getClass().getSimpleName()).isEqualTo("Builder");
    assertThat(builder.getClass().getEnclosingClass()).isEqualTo(input.getClass());
    assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(input);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void everyFactCanBeSaidNotToBeKnown(Record input) throws Exception {
    List<String> required = List.of("name", "material", "step");
    for (RecordComponent component : input.getClass().getRecordComponents()) {
      boolean kept = !input.equals(PERSON) && required.contains(component.getName());
      Object builder = input.getClass().getMethod("toBuilder").invoke(input);
      setter(builder.getClass(), component).invoke(builder, kept ? "other" : null);
      Object built = builder.getClass().getMethod("build").invoke(builder);
      Object value = component.getAccessor().invoke(built);
      assertThat(value)
          .as(component.getName())
          .isNotEqualTo(component.getAccessor().invoke(input))
          .isIn("other", null, Office.UNKNOWN, Person.UNKNOWN, Trade.UNKNOWN, List.of(), Map.of());
    }
  }

  /** Named as the fact, and taking what it holds, a collection for a list. */
  private static Method setter(Class<?> builder, RecordComponent fact) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(fact.getName()))
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> method.getParameterTypes()[0].isAssignableFrom(fact.getType()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no setter for " + fact));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void onlyStaticFactoriesAndToBuilderMakeBuilders(Record input) throws Exception {
    Class<?> builder = input.getClass().getMethod("toBuilder").getReturnType();
    assertThat(builder.getConstructors()).isEmpty();
    assertThat(input.getClass().getMethods())
        .filteredOn(method -> method.getReturnType() == builder)
        .filteredOn(method -> !Modifier.isStatic(method.getModifiers()))
        .extracting(Method::getName)
        .containsExactly("toBuilder");
  }

  @Test
  void builtValuesAndBuildersGoIntoAProfileAlike() {
    Enterprise built =
        Enterprise.named("Example")
            .office(OFFICE.toBuilder())
            .legalRepresentative(PERSON.toBuilder())
            .operator(PERSON.toBuilder())
            .trade(TRADE.toBuilder())
            .document(DOCUMENT.toBuilder())
            .completedStep(STEP.toBuilder())
            .build();
    assertThat(built)
        .isEqualTo(
            Enterprise.named("Example")
                .office(OFFICE)
                .legalRepresentative(PERSON)
                .operators(List.of(PERSON))
                .trade(TRADE)
                .documents(List.of(DOCUMENT))
                .completedSteps(List.of(STEP))
                .build());
  }

  @Test
  void aListTakesThePlaceOfWhatWasSaidAndAnEntryIsAdded() {
    Document other = Document.of("other").build();
    assertThat(ENTERPRISE.toBuilder().document(other).build().documents())
        .containsExactly(DOCUMENT, other);
    assertThat(ENTERPRISE.toBuilder().documents(List.of(other)).build().documents())
        .containsExactly(other);
    assertThat(DOCUMENT.toBuilder().stating("address", "1 Road").build().stated())
        .containsOnlyKeys("address", "name");
    assertThat(DOCUMENT.toBuilder().stated(Map.of("address", "1 Road")).build().stated())
        .containsOnlyKeys("address");
  }

  @Test
  void aBuilderUsedAgainLeavesWhatItMadeAlone() {
    Enterprise.Builder builder = ENTERPRISE.toBuilder();
    Enterprise before = builder.build();
    builder.document(Document.of("other")).name("Other").build();
    assertThat(before).isEqualTo(ENTERPRISE);
    Document.Builder paper = DOCUMENT.toBuilder();
    Document first = paper.build();
    paper.stating("name", "B").build();
    assertThat(first).isEqualTo(DOCUMENT);
  }

  @Test
  void aRefusalOfABuilderInAProfileSaysWhereItStands() {
    Enterprise.Builder profile = Enterprise.named("Example").document(Document.of("m"));
    List<Runnable> faults = new ArrayList<>();
    faults.add(() -> profile.document(Document.of("m").copies(-1)));
    faults.add(() -> profile.office(Office.at(null).region("x")));
    faults.add(() -> profile.trade(Trade.plans().crossBorderEcommerceUsdPerYear(minusOne())));
    faults.add(() -> profile.completedStep(CompletedStep.of(" ", DAY)));
    faults.add(() -> profile.legalRepresentative(Person.named("x".repeat(2_001))));
    faults.add(() -> profile.operator((Person.Builder) null));
    assertThat(faults.stream().map(BuildersTest::pathOfRefusal))
        .containsExactly(
            "documents[1].copies",
            "office.region",
            "trade.crossBorderEcommerceUsdPerYear",
            "completedSteps[0].step",
            "legalRepresentative.name",
            "operators[0]");
  }

  private static BigDecimal minusOne() {
    return BigDecimal.ONE.negate();
  }

  private static String pathOfRefusal(Runnable fault) {
    InvalidProfileException[] refusal = new InvalidProfileException[1];
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(fault::run)
        .satisfies(thrown -> refusal[0] = thrown);
    return refusal[0].path();
  }
}
