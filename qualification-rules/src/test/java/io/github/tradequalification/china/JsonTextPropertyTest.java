package io.github.tradequalification.china;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any JSON text at all gives a profile, or one refusal that says where. */
class JsonTextPropertyTest {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\"",
          "\\",
          "\\u",
          "\\ud800",
          "null",
          "true",
          "1",
          "-",
          "1e9",
          "NaN",
          "\uD800",
          "\"name\"",
          "\"office\"",
          "\"documents\"",
          "\"A\"",
          "{\"name\":\"A\"",
          "{\"name\":\"A\",\"documents\":[",
          "{\"material\":\"m\"",
          "\"stated\":{");

  @Property(tries = 1500)
  void anyTextIsAProfileOrIsRefused(@ForAll("texts") String text) {
    readOrRefused(text);
  }

  @Property(tries = 1500)
  void aProfileWithAnythingInTheMiddleOfItIsReadOrRefused(
      @ForAll("profiles") Enterprise profile, @ForAll("texts") String odd, @ForAll Random random) {
    String text = ProfileText.of(profile);
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(4));
    readOrRefused(text.substring(0, from) + odd + text.substring(to));
  }

  @Property(tries = 800)
  void aProfileWithAnyByteChangedIsReadOrRefused(
      @ForAll("profiles") Enterprise profile, @ForAll byte odd, @ForAll Random random) {
    byte[] text = ProfileText.of(profile).getBytes(StandardCharsets.UTF_8);
    text[random.nextInt(text.length)] = odd;
    try {
      assertThat(ProfileJson.read(text)).isNotNull();
    } catch (InvalidProfileException refusal) {
      isOneLine(refusal);
    }
    byte[] part = Arrays.copyOf(text, random.nextInt(text.length));
    isOneLine(catchThrowableOfType(InvalidProfileException.class, () -> ProfileJson.read(part)));
  }

  @Property(tries = 600)
  void aValueOfAnotherShapeIsRefusedWhereItStands(
      @ForAll("profiles") Enterprise profile, @ForAll Random random) throws IOException {
    ObjectNode tree = (ObjectNode) JSON.readTree(ProfileText.of(profile));
    List<Place> places = new ArrayList<>();
    collect(tree, "", places);
    Place place = places.get(random.nextInt(places.size()));
    boolean list = List.of("operators", "documents", "completedSteps").contains(place.path());
    place.put(JSON.readTree("[[]]"));
    InvalidProfileException refusal =
        catchThrowableOfType(
            InvalidProfileException.class, () -> ProfileJson.read(tree.toString()));
    assertThat(refusal).as(place.path()).isNotNull();
    assertThat(refusal.path()).isEqualTo(list ? place.path() + "[0]" : place.path());
    isOneLine(refusal);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> chars = Arbitraries.strings().all().ofMaxLength(6);
    return Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.of(PIECES), chars, Texts.odd())
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Enterprise> profiles() {
    return Profiles.enterprises();
  }

  private record Place(JsonNode parent, String key, int index, String path) {

    void put(JsonNode value) {
      if (parent instanceof ArrayNode array) array.set(index, value);
      else ((ObjectNode) parent).set(key, value);
    }
  }

  private static void collect(JsonNode node, String path, List<Place> places) {
    node.properties()
        .forEach(
            entry -> {
              String inner = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
              places.add(new Place(node, entry.getKey(), 0, inner));
              collect(entry.getValue(), inner, places);
            });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      places.add(new Place(node, "", i, path + "[" + i + "]"));
      collect(node.get(i), path + "[" + i + "]", places);
    }
  }

  private static void readOrRefused(String text) {
    try {
      assertThat(ProfileJson.read(text).name()).isNotBlank();
    } catch (InvalidProfileException refusal) {
      isOneLine(refusal);
    }
  }

  private static void isOneLine(InvalidProfileException refusal) {
    assertThat(refusal.getMessage()).contains(": ").contains("; expected ").hasSizeLessThan(1_500);
    assertThat((refusal.path() + refusal.getMessage()).codePoints().map(Character::getType))
        .doesNotContain(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);
  }
}
