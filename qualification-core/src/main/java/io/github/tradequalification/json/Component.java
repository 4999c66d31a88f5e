package io.github.tradequalification.json;

/** The names of what an assessment is made of, ready to be written. */
enum Component {
  ACTUAL,
  ADDRESS,
  ARTICLE,
  AS_OF,
  AUTHORITY,
  CHANNEL,
  CHECKED,
  CODE,
  COPIES,
  DECIDES,
  DETAIL,
  DIGEST,
  ELIGIBILITY,
  FACT,
  FINDINGS,
  FORM,
  FROM,
  GRADE,
  ID,
  INCONSISTENT,
  ISSUER,
  LAW_OF,
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
  QUESTIONS,
  READY,
  REASONS,
  REMEDY,
  RESULT,
  RULE,
  RULE_PACKS,
  SATISFIED,
  SIGNED,
  SOURCE,
  SOURCES,
  STANDING,
  STATED,
  STATUS,
  STEP,
  STEPS,
  TITLE,
  UNCONFIRMED,
  UNTIL,
  VERSION,
  WAITS_FOR,
  WEIGHT,
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
