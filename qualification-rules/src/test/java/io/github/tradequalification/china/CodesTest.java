package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.QualificationAssessor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The constants are the codes of the pack: each of them one, and each of its codes one of them. */
class CodesTest {

  private static final QualificationAssessor ASSESSOR = QualificationAssessor.load();

  @Test
  void stepsConditionsAndMaterialsAreThoseOfTheLawOfAllDays() throws Exception {
    assertThat(codes(Steps.class)).isEqualTo(underEveryLaw(QualificationAssessor::steps));
    assertThat(codes(Conditions.class)).isEqualTo(underEveryLaw(QualificationAssessor::conditions));
    assertThat(codes(Materials.class)).isEqualTo(new TreeSet<>(ASSESSOR.materials()));
  }

  @Test
  void notesAreThoseThatHaveATextOfTheirOwn() throws Exception {
    assertThat(codes(Notes.class)).isEqualTo(notesWithATextOfTheirOwn());
  }

  private static Set<String> notesWithATextOfTheirOwn() throws IOException {
    Properties texts = new Properties();
    try (Reader file =
        new InputStreamReader(
            CodesTest.class.getResourceAsStream("texts_en.properties"), StandardCharsets.UTF_8)) {
      texts.load(file);
    }
    return texts.stringPropertyNames().stream()
        .filter(key -> key.matches("note\\.[^.]+"))
        .map(key -> key.substring("note.".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> underEveryLaw(
      Function<QualificationAssessor, Collection<String>> listed) {
    List<LocalDate> days =
        Stream.concat(Stream.of(ASSESSOR.firstDay()), ASSESSOR.lawChanges().stream()).toList();
    return days.stream()
        .flatMap(day -> listed.apply(ASSESSOR.underLawOf(day)).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Each named as its code is written. */
  private static Set<String> codes(Class<?> constants) throws IllegalAccessException {
    Map<String, String> byName = new TreeMap<>();
    for (Field field : constants.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers())) {
        byName.put(field.getName(), (String) field.get(null));
      }
    }
    assertThat(byName)
        .allSatisfy(
            (name, code) ->
                assertThat(name).isEqualTo(code.toUpperCase(Locale.ROOT).replace('-', '_')));
    return new TreeSet<>(byName.values());
  }
}
