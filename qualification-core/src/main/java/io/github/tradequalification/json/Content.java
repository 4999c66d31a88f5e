package io.github.tradequalification.json;

import io.github.tradequalification.InvalidAssessmentException;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.InvalidReceiptException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text holds: its bounds, what it may lack, and how it is refused. */
enum Content {

  /** Comes from anywhere. What it lacks is for its records to judge. */
  PROFILE("profile", false, false, ProfileJson.LONGEST, 20_000_000, 1_000, 100_000, 100) {
    @Override
    RuntimeException refused(String path, @Nullable String value, String allowed) {
      return new InvalidProfileException(path, value, allowed);
    }

    @Override
    RuntimeException unreadable(String path, String problem, String allowed) {
      return InvalidProfileException.unreadable(path, problem, allowed);
    }
  },

  /** Was written here, by this version or by another one, and is as long as an answer may be. */
  ASSESSMENT(true),

  /** The same, with nothing in it that this version does not know. */
  WHOLE_ASSESSMENT(false),

  /** Was written here, and is understood in whole or not at all: its seal covers all of it. */
  RECEIPT("receipt", true, false, 1_000_000, 10_000, 1_000, 1_000, 100) {
    @Override
    RuntimeException unreadable(String path, String problem, String allowed) {
      return new InvalidReceiptException(path, problem, allowed);
    }
  };

  /** Of every number, since a long one takes long to read. */
  static final int LONGEST_NUMBER = 1_000;

  /** What an assessment may lack. */
  static final Set<String> OPTIONAL =
      Set.of(
          "Assessment.nextStep",
          "Detail.inconsistent",
          "Detail.unconfirmed",
          "Finding.name",
          "Finding.remedy",
          "Finding.step",
          "Finding.yearlyBy",
          "MissingMaterial.from",
          "NextStep.authority",
          "NextStep.channel",
          "NextStep.fee",
          "NextStep.ready",
          "NextStep.result",
          "NextStep.statutoryWorkingDays",
          "NextStep.withinDays",
          "NextStep.workingDays",
          "Origin.enterprise",
          "Origin.issuer",
          "Origin.step",
          "Question.whoKnows",
          "RequiredMaterial.from",
          "RequiredMaterial.grade",
          "Source.address",
          "Source.article",
          "Source.checked",
          "Source.from",
          "Source.grade",
          "Source.id",
          "Source.issuer",
          "Source.number",
          "Source.until",
          "Step.authority",
          "Step.channel",
          "Step.fee",
          "Step.reason",
          "Step.result",
          "Step.statutoryWorkingDays",
          "Step.withinDays",
          "Step.workingDays");

  /** What it is called. */
  final String noun;

  /** Whether it was written here, so that whatever a record can hold may stand in it. */
  final boolean own;

  /** Whether a property that is not known is taken for one of a later version. */
  final boolean grows;

  final int longest;
  final int longestText;
  final int longestName;
  final int longestList;
  final int deepest;

  Content(boolean grows) {
    this(
        "assessment",
        true,
        grows,
        Integer.MAX_VALUE,
        Integer.MAX_VALUE,
        Integer.MAX_VALUE,
        Integer.MAX_VALUE,
        1_000);
  }

  Content(
      String noun,
      boolean own,
      boolean grows,
      int longest,
      int longestText,
      int longestName,
      int longestList,
      int deepest) {
    this.noun = noun;
    this.own = own;
    this.grows = grows;
    this.longest = longest;
    this.longestText = longestText;
    this.longestName = longestName;
    this.longestList = longestList;
    this.deepest = deepest;
  }

  String lengths() {
    return own
        ? "at most %s characters in a number, and %s levels".formatted(LONGEST_NUMBER, deepest)
        : "at most %s characters in a text, %s in a number or the name of a property"
            .formatted(longestText, LONGEST_NUMBER);
  }

  /** The refusal of a value. */
  RuntimeException refused(String path, @Nullable String value, String allowed) {
    return unreadable(path, value == null ? "missing" : "not allowed", allowed);
  }

  /** The refusal of a text. */
  RuntimeException unreadable(String path, String problem, String allowed) {
    return new InvalidAssessmentException(path, problem, allowed);
  }
}
