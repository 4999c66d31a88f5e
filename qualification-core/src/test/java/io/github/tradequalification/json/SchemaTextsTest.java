package io.github.tradequalification.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.internal.text.Bounds;
import io.github.tradequalification.internal.text.Bundle;
import io.github.tradequalification.internal.text.Characters;
import io.github.tradequalification.internal.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything in a schema has a title in either language, and no text is left over. */
class SchemaTextsTest {

  private static final Path API = Path.of("target/classes/io/github/tradequalification");

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyFactIsNamedAndDescribed(String language) {
    Set<String> paths = new TreeSet<>();
    addPaths(Enterprise.class, "", paths);
    assertThat(paths).hasSizeGreaterThan(50).contains("documents[].form", "office.zone");
    assertThat(keys(language, "texts", "fact.")).containsExactlyElementsOf(paths);
    assertThat(keys(language, "schema", "about."))
        .filteredOn(key -> !Character.isUpperCase(key.charAt(0)) && !key.startsWith("schema."))
        .containsExactlyElementsOf(paths);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyComponentOfAnAnswerIsNamedAndDescribed(String language) {
    Set<String> all = keys(language, "texts", "answer.");
    all.addAll(keys(language, "schema", "answer."));
    Set<String> used = new TreeSet<>();
    addComponents(Assessment.class, all, used);
    used.remove("Assessment");
    assertThat(all)
        .containsExactlyInAnyOrderElementsOf(
            used.stream().flatMap(key -> Stream.of(key, key + ".about")).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyConstantOfTheApiIsNamed(String language) throws IOException {
    Set<String> constants = constants();
    assertThat(constants).contains("LegalForm.COMPANY", "Reason.UNCONFIRMED", "Status.DONE");
    assertThat(keys(language, "texts", ""))
        .filteredOn(key -> Character.isUpperCase(key.charAt(0)))
        .containsExactlyElementsOf(constants);
    assertThat(keys(language, "schema", "about."))
        .filteredOn(key -> Character.isUpperCase(key.charAt(0)))
        .isSubsetOf(constants);
    assertThat(bundle(language, "texts"))
        .allSatisfy(
            (key, text) -> {
              if (constants.contains(key)) assertThat(text).isNotBlank().doesNotContain("{");
            });
  }

  @Test
  void theLanguagesHaveTheSameTexts() {
    for (String bundle : new String[] {"texts", "schema"}) {
      assertThat(bundle("zh", bundle).keySet()).isEqualTo(bundle("en", bundle).keySet());
    }
    assertThat(Texts.ofSchemas("zh").text("schema", "profile")).isEqualTo("企业档案");
  }

  @Test
  void theBlanksOfAPatternAreThoseOfTheReader() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (Character.isSurrogate((char) c) || !Character.isDefined(c)) continue;
      String text = String.valueOf((char) c);
      assertThat(text.matches("[" + Characters.BLANKS + "]"))
          .as("U+%04X", c)
          .isEqualTo(Characters.blank(text));
    }
  }

  private static void addPaths(Class<?> type, String prefix, Collection<String> paths) {
    RecordShape.of(type)
        .components()
        .forEach(
            (name, component) -> {
              String path = prefix + name;
              paths.add(path);
              switch (component.kind()) {
                case OBJECT -> addPaths(component.type(), path + ".", paths);
                case LIST -> {
                  paths.add(path + "[]");
                  addPaths(component.type(), path + "[].", paths);
                }
                case MAP -> {
                  if (component.entry() != RecordShape.Kind.TEXT) break;
                  for (String stated : Bounds.STATED) paths.add(path + "." + stated);
                }
                default -> {}
              }
            });
  }

  private static void addComponents(Class<?> type, Set<String> keys, Set<String> used) {
    String record = type.getSimpleName();
    if (!used.add(record)) return;
    RecordShape.of(type)
        .components()
        .forEach(
            (name, component) -> {
              String own = record + "." + name;
              used.add(keys.contains(own) ? own : name);
              if (component.type().isRecord()) addComponents(component.type(), keys, used);
            });
  }

  private static Set<String> constants() throws IOException {
    try (Stream<Path> files = Files.list(API)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\w+\\$\\w+\\.class"))
          .map(name -> load(name.replace(".class", "")))
          .filter(type -> type.isEnum() && java.lang.reflect.Modifier.isPublic(type.getModifiers()))
          .flatMap(type -> Stream.of(type.getEnumConstants()))
          .map(one -> one.getClass().getSimpleName() + "." + ((Enum<?>) one).name())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName("io.github.tradequalification." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> keys(String language, String bundle, String prefix) {
    return bundle(language, bundle).keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> bundle(String language, String name) {
    String file = name + "_" + language + ".properties";
    return Bundle.read(Texts.class.getResourceAsStream(file), file);
  }
}
