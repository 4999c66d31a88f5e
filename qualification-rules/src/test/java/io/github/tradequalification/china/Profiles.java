package io.github.tradequalification.china;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Office;
import io.github.tradequalification.Person;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.Trade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Any profile at all, with the values that matter to the law more often than others. */
final class Profiles {

  static final QualificationAssessor ASSESSOR = QualificationAssessor.load();

  private static final String CODE = "914403001922038216";
  private static final List<String> NAMES =
      List.of(
          "示例（上海）有限公司",
          "示例(上海)有限公司",
          "Harbour Light Trading Co., Ltd.",
          "HARBOUR LIGHT TRADING CO., LTD.",
          "张三",
          "李四",
          "Straße",
          "STRASSE",
          "12 Shennan Road");
  private static final List<String> SCOPES =
      List.of(
          "",
          "货物进出口",
          "技术进出口；软件开发",
          "food sales",
          "import and export of goods",
          "经营本企业自产产品的出口业务",
          "进出口代理（不含进口）",
          "销售食品");

  private Profiles() {}

  /** The days on which the law changes, and those beside them. */
  static Arbitrary<LocalDate> lawDays() {
    List<LocalDate> days =
        Stream.concat(Stream.of(ASSESSOR.firstDay()), ASSESSOR.lawChanges().stream())
            .flatMap(day -> IntStream.rangeClosed(-1, 1).mapToObj(day::plusDays))
            .filter(day -> !day.isBefore(ASSESSOR.firstDay()))
            .distinct()
            .toList();
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.of(days)),
        Tuple.of(1, Arbitraries.just(LocalDate.of(9999, 12, 31))));
  }

  /** Days around the law days, and the first and last ones that can be written. */
  static Arbitrary<LocalDate> days() {
    Arbitrary<LocalDate> near =
        Combinators.combine(lawDays(), Arbitraries.integers().between(-40, 40))
            .as((day, more) -> day.getYear() == 9999 ? day : day.plusDays(more));
    return Arbitraries.frequencyOf(
        Tuple.of(9, near),
        Tuple.of(
            1,
            Arbitraries.of(
                LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(2020, 2, 29))));
  }

  static Arbitrary<Enterprise> enterprises() {
    return Combinators.combine(
            identities(),
            places(),
            persons(),
            persons().list().ofMaxSize(3),
            trades(),
            papers(),
            steps().list().ofMaxSize(4),
            facts())
        .as(
            (identity, office, representative, operators, trade, documents, steps, facts) ->
                identity.toBuilder()
                    .office(office)
                    .legalRepresentative(representative)
                    .operators(operators)
                    .trade(trade)
                    .documents(documents)
                    .completedSteps(steps)
                    .facts(facts)
                    .build());
  }

  private static Arbitrary<Map<String, Object>> facts() {
    Arbitrary<Object> values = Arbitraries.of(true, false, new BigDecimal("1.5"), "a text");
    return Arbitraries.maps(Arbitraries.of("importsFood", "x"), values).ofMaxSize(1);
  }

  private static Arbitrary<Enterprise> identities() {
    Arbitrary<String> codes =
        Arbitraries.oneOf(
            Arbitraries.of(
                CODE, "91350200M000100Y43", "110108000000016", "92440300X", "12100000400000456J"),
            texts());
    return Combinators.combine(
            texts().filter(text -> !Texts.blank(text)),
            codes.injectNull(0.3),
            Arbitraries.of(Enterprise.LegalForm.class).injectNull(0.2),
            statuses().injectNull(0.2),
            truths(),
            truths(),
            Arbitraries.oneOf(Arbitraries.of(SCOPES), texts()).injectNull(0.2))
        .as(
            (name, code, form, status, foreign, headOffice, scope) ->
                Enterprise.named(name)
                    .unifiedSocialCreditCode(code)
                    .legalForm(form)
                    .registrationStatus(status)
                    .foreignInvested(foreign)
                    .headOfficeFiled(headOffice)
                    .businessScope(scope)
                    .build());
  }

  private static Arbitrary<Enterprise.RegistrationStatus> statuses() {
    return Arbitraries.oneOf(
        Arbitraries.just(Enterprise.RegistrationStatus.ACTIVE),
        Arbitraries.of(Enterprise.RegistrationStatus.class));
  }

  static Arbitrary<Office> places() {
    return Combinators.combine(
            Arbitraries.oneOf(texts(), Arbitraries.just("")).injectNull(0.2),
            Arbitraries.of("310115", "320500", "330100", "441900", "440300", "000000")
                .injectNull(0.3),
            Arbitraries.of(Office.Zone.class).injectNull(0.3),
            truths())
        .as(Office::new);
  }

  static Arbitrary<Person> persons() {
    Arbitrary<String> numbers =
        Arbitraries.oneOf(
            Arbitraries.of("11010519491231002X", "11010519491231002x", "110105194912310021"),
            texts());
    return Combinators.combine(
            texts().injectNull(0.3),
            Arbitraries.of(Person.IdType.class).injectNull(0.3),
            numbers.injectNull(0.3))
        .as(Person::new);
  }

  static Arbitrary<Trade> trades() {
    Arbitrary<BigDecimal> amounts =
        Arbitraries.oneOf(
            Arbitraries.of("0", "0.01", "199999.99", "200000", "200000.00", "1E+400", "1E-400")
                .map(BigDecimal::new),
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1e12")).ofScale(3));
    return Combinators.combine(
            truths(), truths(), truths(), truths(), truths(), truths(), amounts.injectNull(0.5))
        .as(Trade::new);
  }

  /** Papers of all kinds, or many of few kinds, which compete for being the nearest. */
  private static Arbitrary<List<Document>> papers() {
    Arbitrary<String> any =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.of(ASSESSOR.materials())), Tuple.of(1, codes()));
    return Arbitraries.oneOf(
        documents(any).list().ofMaxSize(8),
        documents(Arbitraries.of("business-licence", "operator-filing-form"))
            .list()
            .ofMinSize(5)
            .ofMaxSize(12));
  }

  private static Arbitrary<Document> documents(Arbitrary<String> materials) {
    Arbitrary<Integer> copies = Arbitraries.of(0, 1, 1, 2, Integer.MAX_VALUE);
    Arbitrary<List<@Nullable LocalDate>> dates = days().injectNull(0.4).list().ofSize(2);
    Arbitrary<List<@Nullable Boolean>> qualities =
        Arbitraries.of(true, true, true, false, null).list().ofSize(3);
    Arbitrary<Map<String, String>> stated =
        Arbitraries.maps(
                Arbitraries.of("name", "unifiedSocialCreditCode", "legalRepresentative", "address"),
                texts())
            .ofMaxSize(2);
    return Combinators.combine(
            materials,
            Arbitraries.of(Document.Form.class).injectNull(0.2),
            copies.injectNull(0.3),
            qualities,
            texts().injectNull(0.7),
            texts().injectNull(0.6),
            dates,
            stated)
        .as(
            (material, form, count, quality, number, holder, date, says) ->
                new Document(
                    material,
                    form,
                    count,
                    quality.get(0),
                    quality.get(1),
                    quality.get(2),
                    number,
                    holder,
                    date.get(0),
                    date.get(1),
                    says));
  }

  static Arbitrary<CompletedStep> steps() {
    Arbitrary<String> codes =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.of(ASSESSOR.steps())), Tuple.of(1, codes()));
    return Combinators.combine(
            codes,
            texts().injectNull(0.7),
            days().injectNull(0.4),
            days().injectNull(0.5),
            texts().injectNull(0.6),
            texts().injectNull(0.6),
            texts().injectNull(0.6))
        .as(CompletedStep::new);
  }

  static Arbitrary<@Nullable Boolean> truths() {
    return Arbitraries.of(true, false, null);
  }

  /** Texts as names go, and texts of anything, without half characters, which no JSON can hold. */
  static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of(NAMES)),
        Tuple.of(1, Texts.odd()),
        Tuple.of(1, Arbitraries.of(" ", "\u3000", "\u200B")));
  }

  private static Arbitrary<String> codes() {
    return Arbitraries.oneOf(
        Arbitraries.of("business-license", "preparations", "x"),
        Texts.odd().filter(text -> !Texts.blank(text)));
  }

  /** The same profile with its lists in another order. */
  static Enterprise with(
      Enterprise e, List<Person> operators, List<Document> documents, List<CompletedStep> steps) {
    return e.toBuilder().operators(operators).documents(documents).completedSteps(steps).build();
  }

  static Enterprise with(Enterprise e, Document more) {
    return e.toBuilder().document(more).build();
  }
}
