package io.github.tradequalification.json;

import static io.github.tradequalification.json.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.Person;
import io.github.tradequalification.Trade;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile has one form in JSON, which may be hashed. */
class ProfileWritingTest {

  private static final String FULL =
      """
      {"name":"示例公司","unifiedSocialCreditCode":"91110108551385082Q","legalForm":"COMPANY","registrationStatus":"ACTIVE","foreignInvested":false,"headOfficeFiled":true,"businessScope":"货物进出口",
      "office":{"address":"1号","region":"440300","zone":"NONE","verifiable":true},
      "legalRepresentative":{"name":"张三","idType":"RESIDENT_ID","idNumber":"11010519491231002X"},"operators":[{"name":"李四","idType":"PASSPORT","idNumber":"E1"},{}],
      "trade":{"goods":true,"technology":false,"imports":true,"exports":false,"selfDeclares":true,"foreignExchange":false,"crossBorderEcommerceUsdPerYear":199999.90},
      "documents":[{"material":"m","form":"COPY","copies":2,"sealed":true,"legible":true,"signed":false,"number":"N","holder":"示例公司","issuedOn":"2018-01-31","validUntil":"2028-01-31",
      "stated":{"address":"1号","legalRepresentative":"张三","name":"示例公司","unifiedSocialCreditCode":"X"}}],
      "completedSteps":[{"step":"s","number":"N","completedOn":"2020-02-29","validUntil":"9999-12-31","registeredName":"示例公司","registeredAddress":"1号","registeredLegalRepresentative":"张三"}],
      "facts":{"brand":"B","importsFood":true,"kinds":1.50}}"""
          .replace("\n", "");

  @Test
  void everyPropertyHasItsPlace() throws IOException {
    Enterprise profile = ProfileJson.read(FULL);
    assertThat(ProfileJson.write(profile)).isEqualTo(FULL);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProfileJson.write(profile, out);
    assertThat(out.toByteArray()).isEqualTo(FULL.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      { "name" : "A" , "office" : null , "operators" : [ ] , "trade" : { "goods" : null } } | {"name":"A"}
      {"documents":[{"stated":{},"material":"m"}],"name":"A"}                    | {"name":"A","documents":[{"material":"m"}]}
      {"name":"A","businessScope":" ","office":{"address":"\\t"}}                | {"name":"A","businessScope":"","office":{"address":""}}
      {"name":"A","legalRepresentative":{"name":" "},"operators":[{"name":" "}]} | {"name":"A","operators":[{}]}
      {"name":"\\u0041\\/\\u00e9\\u202e\\u007f\\n\\u0001\\ud83d\\ude00"}         | {"name":"A/é\\u202E\\u007F\\n\\u0001😀"}
      {"name":"A","trade":{"crossBorderEcommerceUsdPerYear":1e3}}                | {"name":"A","trade":{"crossBorderEcommerceUsdPerYear":1E+3}}
      {"name":"A","trade":{"crossBorderEcommerceUsdPerYear":100.0e1}}            | {"name":"A","trade":{"crossBorderEcommerceUsdPerYear":1000}}
      {"name":"A","trade":{"crossBorderEcommerceUsdPerYear":1000.00}}            | {"name":"A","trade":{"crossBorderEcommerceUsdPerYear":1000.00}}
      {"name":"A","trade":{"crossBorderEcommerceUsdPerYear":-0}}                 | {"name":"A","trade":{"crossBorderEcommerceUsdPerYear":0}}
      {"facts":{"b":false,"a":" ","c":null},"name":"A"}                          | {"name":"A","facts":{"b":false}}
      {"name":"A","unifiedSocialCreditCode":"统一社会信用代码：9144 0300-1922038216（1-1）"} | {"name":"A","unifiedSocialCreditCode":"914403001922038216"}
      {"name":"A","documents":[{"material":"m","copies":1.0}]}                   | {"name":"A","documents":[{"material":"m","copies":1}]}
      """)
  void anyTextOfAProfileIsWrittenInOneForm(String text, String form) {
    assertThat(ProfileJson.write(ProfileJson.read(text))).isEqualTo(form);
    assertThat(ProfileJson.write(ProfileJson.read(form))).isEqualTo(form);
  }

  @Test
  void whatCouldNotBeReadIsRefusedWhereItStands() {
    isRefused(Enterprise.named("A\uD800").build(), "name", "half characters");
    isRefused(
        Enterprise.named("A").operator(Person.named("B")).operator(Person.named("\uDC00")).build(),
        "operators[1].name",
        "half characters");
    isRefused(
        Enterprise.named("A").document(Document.copy("m").stating("address", "x\uD800")).build(),
        "documents[0].stated.address",
        "half characters");
    for (int year : new int[] {-1, 10_000}) {
      isRefused(
          Enterprise.named("A")
              .completedStep(CompletedStep.of("s", LocalDate.of(year, 1, 1)))
              .build(),
          "completedSteps[0].completedOn",
          "a calendar date written yyyy-MM-dd");
    }
    isRefused(
        Enterprise.named("A").businessScope("x".repeat(20_000_001)).build(),
        "businessScope",
        "at most 20000000 characters");
    Enterprise.Builder many = Enterprise.named("A");
    for (int i = 0; i <= 100_000; i++) many.operator(Person.UNKNOWN);
    isRefused(many.build(), "operators[100000]", "at most 100000 entries");
    Enterprise.Builder long_ = Enterprise.named("A");
    Document paper = Document.copy("m").holder("x".repeat(2_000)).build();
    for (int i = 0; i < 32_000; i++) long_.document(paper);
    isRefused(long_.build(), "", "at most 64000000 bytes");
  }

  @Test
  void aNumberIsReadAgainOrRefused() {
    String amount = "trade.crossBorderEcommerceUsdPerYear";
    for (String number :
        List.of("1e2147483647", "1e-2147483647", "1.5E-2147483646", "9".repeat(1_000))) {
      Enterprise profile = trading(new BigDecimal(number));
      assertThat(ProfileJson.read(ProfileJson.write(profile))).isEqualTo(profile);
    }
    BigDecimal tooLong = new BigDecimal("9".repeat(1_001));
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(() -> trading(tooLong))
        .withMessageContaining(amount)
        .withMessageContaining("1000 digits");
    BigDecimal tooLarge = new BigDecimal(BigInteger.TEN, -Integer.MAX_VALUE);
    isRefused(trading(tooLarge), amount, "a number");
    isRefused(trading(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)), amount, "a number");
  }

  @Test
  void nothingIsWrittenOfAProfileThatIsRefused() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    refusal(
        () -> {
          ProfileJson.write(Enterprise.named("\uD800").build(), out);
          return null;
        });
    assertThat(out.toByteArray()).isEmpty();
  }

  @Test
  void aStreamThatFailsIsTold() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatIOException()
        .isThrownBy(() -> ProfileJson.write(Enterprise.named("A").build(), full));
  }

  private static Enterprise trading(BigDecimal usdPerYear) {
    return Enterprise.named("A")
        .trade(Trade.inGoods().crossBorderEcommerceUsdPerYear(usdPerYear))
        .build();
  }

  private static void isRefused(Enterprise profile, String path, String allowed) {
    InvalidProfileException refusal = refusal(() -> ProfileJson.write(profile));
    assertThat(refusal).satisfies(Refusals::isOneClearLine).hasMessageContaining(allowed);
    assertThat(refusal.path()).isEqualTo(path);
  }
}
