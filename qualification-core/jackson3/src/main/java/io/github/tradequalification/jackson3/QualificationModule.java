package io.github.tradequalification.jackson3;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.Finding;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.RulePack;
import io.github.tradequalification.Source;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.time.LocalDate;
import java.time.MonthDay;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.util.StdConverter;

/**
 * Lets an {@code JsonMapper} read and write an {@link Enterprise} and an {@link Assessment} as
 * {@link ProfileJson} and {@link AssessmentJson} do: with the same properties in the same order, as
 * strictly, and whatever else the mapper is set to. They may stand anywhere in the application's
 * own types.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new QualificationModule()).build();
 * }</pre>
 *
 * <p>What is refused becomes a {@code DatabindException} at its place, whose cause is the {@code
 * InvalidProfileException} or {@code InvalidAssessmentException}. Parts of an answer, as a {@code
 * NextStep} by itself, are written by the mapper as it writes other records; their days are written
 * as {@code yyyy-MM-dd}.
 */
public final class QualificationModule extends SimpleModule {

  private static final long serialVersionUID = 1;

  /** A module for one mapper or many. */
  public QualificationModule() {
    super("trade-qualification");
    addSerializer(new WholeWriter<>(Enterprise.class, ProfileJson::write));
    addSerializer(new WholeWriter<>(Assessment.class, AssessmentJson::write));
    addDeserializer(Enterprise.class, new WholeReader<>(Enterprise.class, ProfileJson::read));
    addDeserializer(Assessment.class, new WholeReader<>(Assessment.class, AssessmentJson::read));
    setMixInAnnotation(Source.class, SourceDays.class);
    setMixInAnnotation(RulePack.class, PackDays.class);
    setMixInAnnotation(Finding.class, FindingDays.class);
    setMixInAnnotation(RequiredMaterial.Origin.class, WhatIsKnown.class);
  }

  /** Days as texts, in a mapper that does not know days too. */
  interface SourceDays {

    @JsonSerialize(using = ToStringSerializer.class)
    LocalDate from();

    @JsonSerialize(using = ToStringSerializer.class)
    LocalDate until();

    @JsonSerialize(using = ToStringSerializer.class)
    LocalDate checked();
  }

  /** A day that comes every year, as in 06-30. */
  interface FindingDays {

    @JsonSerialize(converter = MonthAndDay.class)
    MonthDay yearlyBy();
  }

  /** Writes a day that comes every year. */
  static final class MonthAndDay extends StdConverter<MonthDay, String> {

    @Override
    public String convert(MonthDay day) {
      return day.toString().substring("--".length());
    }
  }

  /** One of three is known. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  interface WhatIsKnown {}

  /** The same of a pack. */
  interface PackDays {

    @JsonSerialize(using = ToStringSerializer.class)
    LocalDate sourcesChecked();
  }
}
