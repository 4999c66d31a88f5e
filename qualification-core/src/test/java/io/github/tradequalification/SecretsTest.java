package io.github.tradequalification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Names, identity numbers, credit codes and the like stand in no message and no toString(). */
class SecretsTest {

  private static final String SECRET = "S3CRET";

  private static final Enterprise FULL_OF_SECRETS =
      Enterprise.named(SECRET)
          .unifiedSocialCreditCode(SECRET)
          .legalForm(Enterprise.LegalForm.COMPANY)
          .businessScope("import and export")
          .office(Office.at(SECRET).region("440300"))
          .legalRepresentative(
              Person.named(SECRET).idType(Person.IdType.RESIDENT_ID).idNumber(SECRET))
          .operator(Person.named(SECRET))
          .trade(Trade.inGoods())
          .document(
              Document.copy("business-licence")
                  .holder(SECRET)
                  .number(SECRET)
                  .stating("name", SECRET)
                  .stating("address", SECRET)
                  .stating("legalRepresentative", SECRET)
                  .stating("unifiedSocialCreditCode", SECRET))
          .completedStep(
              CompletedStep.of("customs-registration", LocalDate.of(2020, 1, 1))
                  .number(SECRET)
                  .registeredName(SECRET)
                  .registeredAddress(SECRET)
                  .registeredLegalRepresentative(SECRET))
          .fact("importsFood", true)
          .fact("brand", SECRET)
          .build();

  @Test
  void aProfilePrintsWhatItHoldsButForItsSecrets() {
    assertThat(FULL_OF_SECRETS.toString())
        .doesNotContain(SECRET)
        .isEqualTo(
            "Enterprise[name=***, unifiedSocialCreditCode=***, legalForm=COMPANY,"
                + " registrationStatus=null, foreignInvested=null, headOfficeFiled=null,"
                + " businessScope=import and export,"
                + " office=Office[address=***, region=440300, zone=null, verifiable=null],"
                + " legalRepresentative="
                + "Person[name=***, idType=RESIDENT_ID, idNumber=***],"
                + " operators=[Person[name=***, idType=null, idNumber=null]],"
                + " trade=Trade[goods=true, technology=null, imports=true, exports=true,"
                + " selfDeclares=null, foreignExchange=null, crossBorderEcommerceUsdPerYear=null],"
                + " documents=[Document[material=business-licence, form=COPY, copies=null,"
                + " sealed=null, legible=null, signed=null, number=***, holder=***, issuedOn=null,"
                + " validUntil=null, stated={address=***, legalRepresentative=***, name=***,"
                + " unifiedSocialCreditCode=***}]],"
                + " completedSteps=[CompletedStep[step=customs-registration, number=***,"
                + " completedOn=2020-01-01, validUntil=null, registeredName=***,"
                + " registeredAddress=***, registeredLegalRepresentative=***]],"
                + " facts={brand=***, importsFood=true}]");
  }

  @Test
  void anAnswerPrintsItsCodesAndRulesButNoTextOfTheProfile() {
    Finding finding =
        new Finding(
            "c",
            Finding.Outcome.NOT_MET,
            Finding.Weight.LAW,
            null,
            Map.of("name", SECRET, "office.zone", Office.Zone.NONE, "names", List.of(SECRET)),
            "not met, " + SECRET,
            "ask " + SECRET,
            "A rule",
            "source",
            List.of(),
            "C",
            null);
    assertThat(finding)
        .hasToString(
            "Finding[code=c, outcome=NOT_MET, weight=LAW, step=null,"
                + " observed={name=***, names=***, office.zone=***}, rule=A rule]");
    MissingMaterial missing =
        new MissingMaterial(
            "s",
            "m",
            "M",
            Document.Form.COPY,
            List.of(MissingMaterial.Reason.INCONSISTENT),
            new MissingMaterial.Detail(
                Map.of("holder", new MissingMaterial.Difference(SECRET, SECRET)), List.of("form")),
            "M: states " + SECRET,
            "A rule",
            "source",
            List.of(),
            1,
            List.of(),
            null,
            List.of(Document.Form.COPY));
    assertThat(missing)
        .hasToString(
            "MissingMaterial[step=s, material=m, form=COPY, reasons=[INCONSISTENT],"
                + " detail=Detail[inconsistent={holder=Difference[stated=***, actual=***]},"
                + " unconfirmed=[form]], rule=A rule]");
  }

  @Test
  void aRefusalSaysWhereASecretStandsAndHowLongItIs() {
    String endless = SECRET.repeat(500);
    isRefusedWithoutIt("name", () -> Enterprise.named(endless).build());
    isRefusedWithoutIt(
        "unifiedSocialCreditCode",
        () -> Enterprise.named("A").unifiedSocialCreditCode(endless).build());
    isRefusedWithoutIt("name", () -> Person.named(endless).build());
    isRefusedWithoutIt("idNumber", () -> Person.named("A").idNumber(endless).build());
    isRefusedWithoutIt(
        "legalRepresentative.idNumber",
        () -> Enterprise.named("A").legalRepresentative(Person.named("A").idNumber(endless)));
    isRefusedWithoutIt("address", () -> Office.at(endless).build());
    isRefusedWithoutIt("holder", () -> Document.of("m").holder(endless).build());
    isRefusedWithoutIt("number", () -> Document.of("m").number(endless).build());
    isRefusedWithoutIt("stated.name", () -> Document.of("m").stating("name", endless).build());
    isRefusedWithoutIt("number", () -> CompletedStep.of("s", null).number(endless).build());
    isRefusedWithoutIt(
        "registeredName", () -> CompletedStep.of("s", null).registeredName(endless).build());
    isRefusedWithoutIt(
        "registeredAddress", () -> CompletedStep.of("s", null).registeredAddress(endless).build());
    isRefusedWithoutIt(
        "registeredLegalRepresentative",
        () -> CompletedStep.of("s", null).registeredLegalRepresentative(endless).build());
    isRefusedWithoutIt("facts.brand", () -> Enterprise.named("A").fact("brand", endless).build());
  }

  private static void isRefusedWithoutIt(String path, ThrowingCallable making) {
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(making)
        .withMessage(
            path + ": `***` (3000 characters) is not allowed; expected at most 2000 characters")
        .satisfies(
            refusal -> {
              assertThat(refusal.path()).isEqualTo(path);
              assertThat(refusal.value()).isEqualTo("***");
              assertThat(refusal.under("operators[1]"))
                  .hasMessage("operators[1]." + refusal.getMessage());
              assertThat(bytes(refusal)).doesNotContain(SECRET);
            });
  }

  private static String bytes(Throwable refusal) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refusal);
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  @Test
  void whatIsNoSecretIsShown() {
    assertThat(new InvalidProfileException("name", " ", "y")).hasMessageContaining("` `");
    assertThat(new InvalidProfileException("name", "a list", "y")).hasMessageContaining("a list");
    assertThat(new InvalidProfileException("stated.phone", "phone", "y"))
        .as("the name of a property, which the path tells")
        .hasMessageContaining("`phone`");
    assertThat(new InvalidProfileException("documents[3].form", "PAPER", "y"))
        .hasMessageContaining("`PAPER`");
  }

  @Test
  void whatStandsInThePlaceOfAPersonOrOfTheWholeIsASecretToo() {
    for (String path :
        List.of("", "legalRepresentative", "operators", "operators[1]", "office", "stated.phone")) {
      assertThat(new InvalidProfileException(path, SECRET, "y"))
          .as(path)
          .hasMessageContaining("`***` (6 characters)")
          .hasMessageNotContaining(SECRET);
    }
  }
}
