package io.github.tradequalification.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.ProfileJson;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
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
    RandomCases.ofThisRun().stream(PROFILES / 2)
        .map(each -> Slip.in(each.profile(), new Random(each.profile().hashCode())))
        .filter(slip -> compare(PLAIN, slip))
        .forEach(slip -> taken.incrementAndGet());
    assertThat(taken.get()).isBetween(PROFILES / 10, PROFILES * 2 / 5);
  }

  @Test
  void everySlipInAFullProfileIsJudgedAlike() {
    List<String> slips = Slip.everyOneIn(ALL);
    assertThat(Set.copyOf(slips)).hasSizeGreaterThan(3_000);
    int place = 0;
    for (String slip : slips) compare(place++ % 10 == 0 ? LISTED : PLAIN, slip);
  }

  /** Whether both take a profile. */
  private static boolean compare(Schemas schema, String profile) {
    boolean read = isRead(profile);
    List<String> faults = schema.faults(profile);
    assertThat(faults.isEmpty()).as("%s %s", profile, faults).isEqualTo(read);
    return read;
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
        "{\"name\": \"\\uDB40\\uDC01\"}"
      })
  void theReaderAloneRefuses(String profile) {
    assertThat(isRead(profile)).isFalse();
    assertThat(PLAIN.faults(profile)).isEmpty();
  }

  /** Whose characters are pairs to the reader. */
  @Test
  void theReaderAloneRefusesTooManyFaces() {
    String profile = "{\"name\": \"" + "😀".repeat(1_001) + "\"}";
    assertThat(isRead(profile)).isFalse();
    assertThat(PLAIN.faults(profile)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-13-01", "2024-00-01", "2024-01-32", "2024-01-00", "2024-1-01"})
  void aDayOfAnotherFormIsAlwaysSeen(String day) {
    for (String property :
        List.of(
            "documents/issuedOn",
            "documents/validUntil",
            "completedSteps/completedOn",
            "completedSteps/validUntil")) {
      String[] place = property.split("/", -1);
      String profile =
          ALL.replaceAll("(?s)(" + place[0] + ".*?" + place[1] + "\": \")[^\"]*", "$1" + day);
      assertThat(profile).contains(day);
      assertThat(PLAIN.faults(profile, false)).as(property).isNotEmpty();
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
