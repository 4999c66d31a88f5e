package io.github.tradequalification;

import io.github.tradequalification.Verification.Difference;
import io.github.tradequalification.Verification.Part;
import io.github.tradequalification.internal.Fingerprint;
import io.github.tradequalification.internal.Library;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares a receipt with what is found now, part by part. */
final class Verifying {

  private final Receipt receipt;
  private final byte @Nullable [] key;
  private final List<Difference> differences = new ArrayList<>();

  Verifying(Receipt receipt, byte @Nullable [] key) {
    this.receipt = receipt;
    this.key = key;
  }

  Verification verify(
      QualificationAssessor assessor, Enterprise enterprise, @Nullable Assessment stored) {
    Assessment again =
        assessor
            .in(Locale.forLanguageTag(receipt.language()))
            .underLawOf(receipt.lawOf())
            .assess(enterprise, receipt.asOf());
    compare(Part.SEAL, receipt.seal(), receipt.sealWith(key));
    compare(Part.PROFILE, receipt.profile(), Fingerprint.of(ProfileJson.write(enterprise), key));
    packs(again);
    compare(Part.LIBRARY, receipt.library(), Library.version());
    compare(Part.ENGINE, receipt.engine(), Library.engine());
    if (stored != null) {
      compare(Part.AS_OF, receipt.asOf().toString(), stored.asOf().toString());
      compare(Part.LAW_OF, receipt.lawOf().toString(), stored.lawOf().toString());
      compare(Part.LANGUAGE, receipt.language(), stored.language());
      compare(Part.STORED_ANSWER, receipt.answer(), hash(stored));
    }
    compare(Part.ANSWER, receipt.answer(), hash(byTheSameRules(again)));
    return new Verification(differences, again, changes(stored, again));
  }

  private static @Nullable Changes changes(@Nullable Assessment stored, Assessment again) {
    if (stored == null || !stored.language().equals(again.language())) return null;
    return Changes.between(stored, again);
  }

  private void compare(Part part, String said, String found) {
    if (!said.equals(found)) differences.add(new Difference(part, null, said, found));
  }

  private void packs(Assessment again) {
    Map<String, String> said = named(receipt.rulePacks());
    Map<String, String> found = named(again.rulePacks());
    Map<String, String> all = new TreeMap<>(said);
    all.putAll(found);
    for (String id : all.keySet()) {
      String was = said.get(id);
      String is = found.get(id);
      if (was == null || !was.equals(is)) {
        differences.add(new Difference(Part.RULE_PACK, id, was, is));
      }
    }
  }

  private static Map<String, String> named(List<RulePack> packs) {
    Map<String, String> named = new TreeMap<>();
    for (RulePack pack : packs) {
      named.merge(
          pack.id(),
          "%s %s (%s)".formatted(pack.version(), pack.digest(), pack.sourcesChecked()),
          (one, other) -> one + ", " + other);
    }
    return named;
  }

  /** An answer names its rules; whether those are the same is a question of its own. */
  private Assessment byTheSameRules(Assessment again) {
    return new Assessment(
        again.asOf(),
        again.lawOf(),
        again.language(),
        again.eligibility(),
        again.standing(),
        again.findings(),
        again.missingMaterials(),
        again.steps(),
        again.nextStep(),
        again.questions(),
        receipt.rulePacks());
  }

  private String hash(Assessment answer) {
    return Fingerprint.of(AssessmentJson.write(answer), key);
  }
}
