package io.github.tradequalification.note;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Answers that were stored; there are no rules here. */
final class Stored {

  static final String HALFWAY = "halfway";
  static final String BLOCKED = "home-workshop";

  private Stored() {}

  static Enterprise enterprise(String name) {
    return ProfileJson.read(file(name + ".profile.json"));
  }

  static Assessment answer(String name, String language) {
    return AssessmentJson.read(json(name, language));
  }

  static String json(String name, String language) {
    return file(name + "." + language + ".json");
  }

  static Note note(String name, String... languages) {
    return Note.of(
        enterprise(name),
        List.of(languages).stream().map(language -> answer(name, language)).toList());
  }

  /** An answer of which every text begins with another one. */
  static Assessment tainted(String text) {
    String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    String json = json(BLOCKED, "en");
    for (String property : List.of("message", "remedy", "source", "result", "reason", "whoKnows")) {
      json = json.replace("\"" + property + "\" : \"", "\"" + property + "\" : \"" + quoted);
    }
    return AssessmentJson.read(json);
  }

  private static String file(String name) {
    try (InputStream file = Stored.class.getResourceAsStream("/answers/" + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
