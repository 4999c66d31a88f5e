package io.github.tradequalification.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;

/** Answers what the law says of an enterprise. Immutable and thread-safe. */
public final class Oracle {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final ScopeTable scopes;

  /**
   * With the scopes that it understands.
   *
   * @param scopes not null
   */
  public Oracle(ScopeTable scopes) {
    this.scopes = scopes;
  }

  /**
   * Assesses a profile.
   *
   * @param profile well-formed JSON; its business scope, if any, is among those understood
   * @param asOf the day of the assessment
   * @param lawOf the day whose law applies
   */
  public Answer assess(String profile, LocalDate asOf, LocalDate lawOf) {
    try {
      return assess(JSON.readTree(profile), asOf, lawOf);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Answer assess(JsonNode json, LocalDate asOf, LocalDate lawOf) {
    if (lawOf.isBefore(LawDays.FIRST_DAY))
      throw new IllegalArgumentException("too early: " + lawOf);
    Profile profile = ProfileReader.read(json);
    Scope scope = scopes.of(profile.businessScope());
    Situation situation = new Situation(profile, scope, asOf, lawOf);
    Conditions conditions = new Conditions(situation);
    Records records = new Records(situation);
    Procedure procedure = new Procedure(situation, conditions, records);
    return new Answer(
        conditions.eligibility(),
        procedure.standing(),
        conditions.outcomes(),
        new Notes(situation, records, procedure).all(),
        procedure.steps(),
        procedure.missingMaterials(),
        procedure.next(),
        new Questions(situation, conditions, procedure).asked());
  }
}
