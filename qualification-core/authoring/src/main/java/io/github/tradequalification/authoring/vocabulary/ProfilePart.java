package io.github.tradequalification.authoring.vocabulary;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.internal.PackInspection;
import io.github.tradequalification.internal.text.Texts;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facts of a profile by their paths. */
final class ProfilePart {

  private static final String DECLARED = "fact.";

  private ProfilePart() {}

  static void write(Sheet sheet, List<PackSource> packs) {
    Texts english = CodesPart.texts("en", packs);
    Texts chinese = CodesPart.texts("zh", packs);
    Map<String, String> types = new TreeMap<>();
    for (String path : PackInspection.openFacts()) types.put(path, TypeWords.of(typeOf(path)));
    for (PackSource pack : packs) {
      pack.descriptor()
          .values()
          .forEach(
              (key, kind) -> {
                if (!key.startsWith(DECLARED)) return;
                String name = key.substring(DECLARED.length());
                types.put(
                    "facts." + name,
                    "%s, as `Fact(name == \"%s\", value == …)`"
                        .formatted(kind.equals("boolean") ? "true or false" : kind, name));
              });
    }
    List<List<String>> rows = new ArrayList<>();
    types.forEach(
        (path, type) ->
            rows.add(
                List.of(
                    "`" + path + "`",
                    type,
                    english.nameOf("fact", path),
                    chinese.nameOf("fact", path))));
    sheet.heading(
        2,
        "Facts of a profile",
        "What an enterprise can be asked for. Write the path in quotes, as in"
            + " `conclude.decides(\"office.region\", …)` and `.restsOn(\"office.region\")`.");
    sheet.table(List.of("path", "it is", "English", "Chinese"), rows);
  }

  private static String typeOf(String path) {
    Class<?> at = Enterprise.class;
    for (String name : path.split("\\.", -1)) {
      Class<?> within = at;
      at =
          Arrays.stream(within.getRecordComponents())
              .filter(each -> each.getName().equals(name))
              .map(RecordComponent::getType)
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException(path));
    }
    return at.getTypeName();
  }
}
