package io.github.tradequalification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.tradequalification.Assessment;
import io.github.tradequalification.InvalidAssessmentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer is read back as it was made, or refused where it is none. */
class AssessmentReadingTest {

  private static final Assessment FULL = Samples.of(Assessment.class);
  private static final String TEXT = AssessmentJson.write(FULL);

  @Test
  void whatIsReadEqualsWhatWasWritten() throws IOException {
    byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
    assertThat(AssessmentJson.read(TEXT)).isEqualTo(FULL);
    assertThat(AssessmentJson.read("\uFEFF" + TEXT)).isEqualTo(FULL);
    assertThat(AssessmentJson.read(utf8)).isEqualTo(FULL);
    assertThat(AssessmentJson.read(new ByteArrayInputStream(utf8))).isEqualTo(FULL);
    assertThat(AssessmentJson.read(AssessmentJson.writeIndented(FULL))).isEqualTo(FULL);
    assertThat(AssessmentJson.write(AssessmentJson.read(TEXT))).isEqualTo(TEXT);
  }

  @Test
  void aPropertyThatIsMissingIsRefusedUnlessItMayBe() throws IOException {
    List<String> places = places(TEXT).stream().filter(p -> !p.contains("observed.")).toList();
    Set<String> refused = new TreeSet<>();
    for (String place : places) {
      String without = copied(TEXT, place, null);
      String none = copied(TEXT, place, "null");
      if (optional(place)) {
        Assessment read = AssessmentJson.read(without);
        assertThat(read).as(place).isNotEqualTo(FULL).isEqualTo(AssessmentJson.read(none));
        assertThat(AssessmentJson.read(AssessmentJson.write(read))).isEqualTo(read);
      } else if (!place.endsWith(".key")) {
        for (String text : List.of(without, none)) {
          assertThat(refusal(text)).hasMessage(place + ": missing; expected a value");
        }
        refused.add(place);
      }
    }
    assertThat(refused).contains("asOf", "findings[0].message", "nextStep.workingDays.min");
  }

  private static boolean optional(String place) {
    return Content.OPTIONAL.stream()
        .map(name -> name.substring(name.indexOf('.')))
        .anyMatch(
            name -> ("." + place).endsWith(name) && Content.OPTIONAL.contains(owner(place) + name));
  }

  /** The name of the record in which a property stands. */
  private static String owner(String place) {
    Class<?> type = Assessment.class;
    String[] names = place.split("[.]", -1);
    for (int i = 0; i < names.length - 1; i++) {
      String name = names[i].replaceAll("\\[.*", "");
      for (RecordComponent component : type.getRecordComponents()) {
        if (component.getName().equals(name)) type = entry(component.getGenericType());
      }
    }
    return type.getSimpleName();
  }

  private static Class<?> entry(Type type) {
    if (!(type instanceof ParameterizedType generic)) return (Class<?>) type;
    Type[] arguments = generic.getActualTypeArguments();
    return (Class<?>) arguments[arguments.length - 1];
  }

  @Test
  void whatMayBeMissingIsWhatMayBeNullAndADetailThatIsEmpty() {
    Set<String> optional = new TreeSet<>(Set.of("Detail.inconsistent", "Detail.unconfirmed"));
    collectNullable(Assessment.class, optional);
    assertThat(new TreeSet<>(Content.OPTIONAL)).isEqualTo(optional);
  }

  private static void collectNullable(Class<?> type, Set<String> names) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        names.add(type.getSimpleName() + "." + component.getName());
      }
      Class<?> entry = entry(component.getGenericType());
      if (entry.isRecord()) collectNullable(entry, names);
    }
  }

  @Test
  void aPropertyOfALaterVersionIsPassedOver() throws IOException {
    for (String added : List.of("1", "null", "\"x\"", "[1, [{}]]", "{\"a\": {\"asOf\": 1}}")) {
      String later =
          TEXT.replaceAll("(?<!\"inconsistent\":)\\{", "{\"later\":" + added + ",")
              .replace(",}", "}");
      Assessment read = AssessmentJson.read(later);
      assertThat(read.steps()).isEqualTo(FULL.steps());
      assertThat(read.missingMaterials().get(0).reasons())
          .isEqualTo(FULL.missingMaterials().get(0).reasons());
    }
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "asOf | \"2021-02-30\" | asOf: not allowed; expected a calendar date written yyyy-MM-dd",
        "eligibility | \"YES\" | eligibility: not allowed; expected one of ELIGIBLE, INELIGIBLE, UNDETERMINED",
        "eligibility | \"\" | eligibility: missing; expected a value",
        "findings | {} | findings: not allowed; expected a list",
        "findings[0] | null | findings[0]: not allowed; expected no null in a list",
        "findings[0].code | 1 | findings[0].code: not allowed; expected a text in quotes",
        "findings[0].observed | [] | findings[0].observed: not allowed; expected an object",
        "steps[0].materials[0].signed | \"true\" | steps[0].materials[0].signed: not allowed; expected true or false, without quotes",
        "missingMaterials[0].detail.inconsistent.key | null | missingMaterials[0].detail.inconsistent.key: not allowed; expected an object",
        "nextStep.workingDays.min | -1 | nextStep.workingDays: working days: `-1 to 3` is no range; expected 0 or more, the smaller first; expected values that fit together",
        "nextStep.workingDays.max | 1.5 | nextStep.workingDays.max: not allowed; expected a whole number from 0 to 2147483647",
        "rulePacks[0].id | {} | rulePacks[0].id: not allowed; expected a text in quotes"
      })
  void anotherValueIsRefusedWhereItStands(String place, String value, String message)
      throws IOException {
    assertThat(refusal(copied(TEXT, place, value))).hasMessage(message);
  }

  @Test
  void aPropertyThatStandsTwiceIsRefused() {
    assertThat(refusal(TEXT.replace("\"message\":", "\"rule\":\"x\",\"message\":")))
        .hasMessage("findings[0].rule: not allowed; expected each property once");
    assertThat(refusal(TEXT.replace("\"none\":", "\"none\":1,\"none\":")))
        .hasMessage("findings[0].observed.key.none: not allowed; expected each property once");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "[]", "\"\"", "{}", "{} {}", "x", "{\"asOf\":NaN}"})
  void whatIsNoAssessmentIsRefused(String text) {
    assertThat(refusal(text).getMessage()).contains("; expected ").doesNotContain("rofile");
    assertThat(refusal(TEXT + text + "{}")).hasMessageContaining("; expected ");
  }

  @Test
  void aTextThatEndsTooEarlyIsRefusedWhereverItEnds() {
    byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);
    for (int end = 0; end < whole.length; end++) {
      byte[] part = Arrays.copyOf(whole, end);
      assertThat(
              catchThrowableOfType(
                  InvalidAssessmentException.class, () -> AssessmentJson.read(part)))
          .as("%s bytes", end)
          .isNotNull()
          .hasMessageContaining("; expected ");
    }
  }

  @Test
  void aRefusalIsOneBoundedLineAndRepeatsNoValue() {
    String secret = "11010519491231002X";
    assertThat(refusal(TEXT.replace("\"ELIGIBLE\"", '"' + secret + '"')))
        .hasMessageNotContaining(secret);
    String key = "\\u202E".repeat(1_000);
    InvalidAssessmentException refusal =
        refusal(TEXT.replace("\"inconsistent\":{", "\"inconsistent\":{\"" + key + "\":1,"));
    assertThat(refusal.getMessage()).contains("\\u202E").hasSizeLessThan(2_500);
    assertThat(refusal.getMessage().codePoints().map(Character::getType))
        .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT);
    assertThat(refusal.path()).startsWith("missingMaterials[0].detail.inconsistent.\\u202E");
  }

  private static InvalidAssessmentException refusal(String text) {
    return catchThrowableOfType(InvalidAssessmentException.class, () -> AssessmentJson.read(text));
  }

  /** The paths of all properties of a text. */
  private static List<String> places(String text) throws IOException {
    Set<String> places = new LinkedHashSet<>();
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME) places.add(Place.path(parser));
      }
    }
    return List.copyOf(places);
  }

  /** The text with another value at a place, or without the property if that is null. */
  private static String copied(String text, String place, String value) throws IOException {
    StringWriter copy = new StringWriter();
    try (JsonParser parser = new JsonFactory().createParser(text);
        JsonGenerator json = new JsonFactory().createGenerator(copy)) {
      boolean found = false;
      while (parser.nextToken() != null) {
        boolean named = parser.currentToken() == JsonToken.FIELD_NAME;
        boolean there =
            !found && Place.path(parser).equals(place) && !parser.currentToken().isStructEnd();
        if (!there) {
          json.copyCurrentEvent(parser);
          continue;
        }
        found = true;
        if (named) {
          if (value != null) json.writeFieldName(parser.currentName());
          parser.nextToken();
        }
        parser.skipChildren();
        if (value != null) json.writeRawValue(value);
      }
      assertThat(found).as(place).isTrue();
    }
    return copy.toString();
  }
}
