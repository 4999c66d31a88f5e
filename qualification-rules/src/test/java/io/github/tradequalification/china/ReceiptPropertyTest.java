package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Changes;
import io.github.tradequalification.CompletedStep;
import io.github.tradequalification.Document;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.Receipt;
import io.github.tradequalification.Verification;
import io.github.tradequalification.Verification.Part;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import io.github.tradequalification.json.ReceiptJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Whatever the profile: what was answered can be proved, and a day alone changes nothing. */
class ReceiptPropertyTest extends ProfileProperties {

  private static final QualificationAssessor ASSESSOR = Profiles.ASSESSOR;

  @Property(tries = 100)
  void everyReceiptHoldsAfterAJourneyThroughJson(
      @ForAll("enterprises") Enterprise enterprise,
      @ForAll boolean chinese,
      @ForAll("days") LocalDate asOf,
      @ForAll("lawDays") LocalDate lawOf) {
    Assume.that(writable(enterprise));
    Assessment answer =
        ASSESSOR
            .in(chinese ? Locale.CHINESE : Locale.ENGLISH)
            .underLawOf(lawOf)
            .assess(enterprise, asOf);
    String receipt = ReceiptJson.write(Receipt.of(enterprise, answer));
    byte[] stored = AssessmentJson.write(answer).getBytes(StandardCharsets.UTF_8);
    Verification again =
        ReceiptJson.read(receipt)
            .verify(
                ASSESSOR,
                ProfileJson.read(ProfileJson.write(enterprise)),
                AssessmentJson.readWhole(stored));
    assertThat(again.differences()).isEmpty();
    assertThat(again.again()).isEqualTo(answer);
    for (String secret : secrets(enterprise)) assertThat(receipt).doesNotContain(secret);
  }

  private static boolean writable(Enterprise enterprise) {
    try {
      return ProfileJson.read(ProfileJson.write(enterprise)).equals(enterprise);
    } catch (InvalidProfileException e) {
      return false;
    }
  }

  private static List<String> secrets(Enterprise enterprise) {
    List<@Nullable String> told = new ArrayList<>();
    told.add(enterprise.name());
    told.add(enterprise.unifiedSocialCreditCode());
    told.add(enterprise.office().address());
    told.add(enterprise.legalRepresentative().idNumber());
    return told.stream().filter(one -> one != null && one.length() > 5).toList();
  }

  @Property(tries = 100)
  void anotherProfileNeverHolds(
      @ForAll("enterprises") Enterprise enterprise,
      @ForAll("enterprises") Enterprise other,
      @ForAll("days") LocalDate asOf,
      @ForAll("lawDays") LocalDate lawOf) {
    Assume.that(writable(enterprise) && writable(other) && !enterprise.equals(other));
    Assessment answer = ASSESSOR.underLawOf(lawOf).assess(enterprise, asOf);
    Verification again = Receipt.of(enterprise, answer).verify(ASSESSOR, other);
    assertThat(again.differs(Part.PROFILE)).isTrue();
    assertThat(again.differs(Part.RULE_PACK)).isFalse();
  }

  /** Under one law, with days so near that no paper, record or age comes to an end between them. */
  @Property(tries = 300)
  void aDayOnWhichNothingHappensChangesNothing(
      @ForAll("enterprises") Enterprise enterprise,
      @ForAll Random random,
      @ForAll("days") LocalDate asOf,
      @ForAll("lawDays") LocalDate lawOf) {
    LocalDate next = asOf.plusDays(1 + random.nextInt(3));
    Assume.that(!happens(enterprise, asOf, next));
    QualificationAssessor assessor = ASSESSOR.underLawOf(lawOf);
    Changes changes =
        Changes.between(assessor.assess(enterprise, asOf), assessor.assess(enterprise, next));
    assertThat(changes.all()).isEmpty();
  }

  private static boolean happens(Enterprise enterprise, LocalDate from, LocalDate to) {
    for (Document paper : enterprise.documents()) {
      if (begins(paper.issuedOn(), from, to) || ends(paper.validUntil(), from, to)) return true;
    }
    for (CompletedStep record : enterprise.completedSteps()) {
      if (begins(record.completedOn(), from, to) || ends(record.validUntil(), from, to))
        return true;
    }
    return false;
  }

  /** Something begins on its day, or is more than 30 days old then. */
  private static boolean begins(@Nullable LocalDate day, LocalDate from, LocalDate to) {
    return day != null && (within(day, from, to) || within(day.plusDays(31), from, to));
  }

  /** Something has ended after its last day, which is near for 30 days before. */
  private static boolean ends(@Nullable LocalDate day, LocalDate from, LocalDate to) {
    return day != null
        && (within(day.plusDays(1), from, to) || within(day.minusDays(30), from, to));
  }

  private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
    return day.isAfter(from) && !day.isAfter(to);
  }
}
