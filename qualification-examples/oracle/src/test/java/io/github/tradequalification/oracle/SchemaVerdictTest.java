package io.github.tradequalification.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.ProfileJson;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of a profile takes what the reader takes, and refuses what it refuses. */
class SchemaVerdictTest {

  private static final int PROFILES = Integer.getInteger("profiles", 10_000);

  private static final String ALL =
      """
      {"name": "N", "unifiedSocialCreditCode": "c", "legalForm": "COMPANY",
       "registrationStatus": "ACTIVE", "foreignInvested": true, "headOfficeFiled": false,
       "businessScope": "s", "office": {"address": "a", "region": "310115", "zone": "NONE",
       "verifiable": true}, "legalRepresentative": {"name": "L", "idType": "PASSPORT",
       "idNumber": "1"}, "operators": [{"name": "O", "idType": "PASSPORT", "idNumber": "2"}],
       "trade": {"goods": true, "technology": true, "imports": true, "exports": true,
       "selfDeclares": true, "foreignExchange": true, "crossBorderEcommerceUsdPerYear": 1.5},
       "documents": [{"material": "m", "form": "COPY", "copies": 1, "sealed": true,
       "legible": true, "signed": true, "number": "n", "holder": "h", "issuedOn": "2024-01-01",
       "validUntil": "2024-01-01", "stated": {"name": "N", "unifiedSocialCreditCode": "c",
       "legalRepresentative": "l", "address": "a"}}], "completedSteps": [{"step": "s",
       "number": "n", "completedOn": "2024-01-01", "validUntil": "2024-01-01",
       "registeredName": "N", "registeredAddress": "a", "registeredLegalRepresentative": "l"}],
       "facts": {"truth": true, "number": 1, "text": "t"}}
      """;

  private static final Schemas PLAIN = new Schemas(ProfileJson.schema(Locale.ENGLISH));
  private static final Schemas LISTED =
      new Schemas(ProfileJson.schema(QualificationAssessor.load()));

  @Test
  void slipsInRandomProfilesAreJudgedAlike() {
    AtomicInteger taken = new AtomicInteger();
    RandomCases.ofThisRun().stream(PROFILES)
        .forEach(each -> taken.addAndGet(compare(each.profile(), each.about())));
    assertThat(taken.get()).isBetween(PROFILES / 5, PROFILES * 4 / 5);
  }

  /** Here every property stands, so that each of them meets every value. */
  @Test
  void slipsInAFullProfileAreJudgedAlike() {
    AtomicInteger taken = new AtomicInteger();
    Random random = new Random(1);
    for (int i = 0; i < PROFILES; i++) taken.addAndGet(compare(ALL, random.nextLong(), "full"));
    assertThat(taken.get()).isBetween(PROFILES / 10, PROFILES / 2);
  }

  private static int compare(String profile, String about) {
    return compare(profile, about.hashCode(), about);
  }

  private static int compare(String profile, long seed, String about) {
    String changed = Slip.in(profile, new Random(seed));
    boolean read = isRead(changed);
    for (Schemas schema : List.of(PLAIN, LISTED)) {
      List<String> faults = schema.faults(changed);
      assertThat(faults.isEmpty()).as("%s: %s %s", about, changed, faults).isEqualTo(read);
    }
    return read ? 1 : 0;
  }

  private static boolean isRead(String profile) {
    try {
      ProfileJson.read(profile);
      return true;
    } catch (InvalidProfileException e) {
      return false;
    }
  }

  /** What JSON Schema cannot say, or a validator does not look at. The README lists it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"N\", \"name\": \"N\"}",
        "{\"name\": \"half \\uD83D a character\"}",
        "{\"name\": \"\\uDB40\\uDC01\"}",
        "{\"name\": \"N\", \"trade\": {\"crossBorderEcommerceUsdPerYear\": 1e2147483648}}"
      })
  void theReaderAloneRefuses(String profile) {
    assertThat(isRead(profile)).isFalse();
    assertThat(PLAIN.faults(profile)).isEmpty();
  }

  @Test
  void theReaderAloneRefusesALongNumberOrText() {
    String digits = "{\"name\": \"N\", \"facts\": {\"a\": " + "1".repeat(1_001) + "}}";
    String faces = "{\"name\": \"" + "😀".repeat(1_001) + "\"}";
    for (String profile : List.of(digits, faces)) {
      assertThat(isRead(profile)).isFalse();
      assertThat(PLAIN.faults(profile)).isEmpty();
    }
  }

  @Test
  void aDayThatDoesNotExistIsSeenWhereFormatsAreChecked() {
    String profile =
        "{\"name\": \"N\", \"documents\": [{\"material\": \"m\", \"issuedOn\": \"2024-02-30\"}]}";
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(() -> ProfileJson.read(profile));
    assertThat(PLAIN.faults(profile, false)).isEmpty();
    assertThat(PLAIN.faults(profile, true)).isNotEmpty();
  }
}
