package io.github.tradequalification.json;

/** The names of what an assessment is made of, ready to be written. */
enum Component {
  ACCEPTED_FORMS,
  ACTUAL,
  AFTER,
  ALL,
  ADDRESS,
  ALTERNATIVES,
  ANSWER,
  ARTICLE,
  AS_OF,
  AUTHORITY,
  BEFORE,
  CHANNEL,
  CHECKED,
  CODE,
  COPIES,
  DECIDES,
  DETAIL,
  DIGEST,
  ELIGIBILITY,
  ENGINE,
  ENTERPRISE,
  FACT,
  FEE,
  FINDINGS,
  FORM,
  FROM,
  GRADE,
  ID,
  INCONSISTENT,
  ISSUER,
  LANGUAGE,
  LAW_OF,
  LEGIBLE,
  LIBRARY,
  MATERIAL,
  MATERIALS,
  MAX,
  MESSAGE,
  MIN,
  MISSING_MATERIALS,
  NAME,
  NEXT_STEP,
  OBSERVED,
  OUTCOME,
  PROFILE,
  QUESTIONS,
  READY,
  REASON,
  REASONS,
  REMEDY,
  RESULT,
  RULE,
  RULE_PACKS,
  RULES,
  SATISFIED,
  SEAL,
  SEALED,
  SIGNED,
  SOURCE,
  SOURCES,
  SOURCES_CHECKED,
  STANDING,
  STATED,
  STATUS,
  STATUTORY_WORKING_DAYS,
  STEP,
  STEPS,
  SUBJECT,
  TITLE,
  UNCONFIRMED,
  UNTIL,
  VERSION,
  WAITS_FOR,
  WEIGHT,
  WHO_KNOWS,
  WITHIN_DAYS,
  WORKING_DAYS;

  final byte[] text = JsonWriter.quoted(inJava(name()));

  /** {@code asOf} for {@code AS_OF}. */
  private static String inJava(String constant) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < constant.length(); i++) {
      char c = constant.charAt(i);
      boolean begins = i > 0 && constant.charAt(i - 1) == '_';
      if (c != '_') name.append(begins ? c : Character.toLowerCase(c));
    }
    return name.toString();
  }
}
