package io.github.tradequalification.authoring.vocabulary;

import io.github.tradequalification.authoring.check.KnownFact;
import io.github.tradequalification.authoring.check.KnownFact.Property;
import io.github.tradequalification.internal.FactStages;
import io.github.tradequalification.rule.Conclusions;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The facts that rules match after {@code when}, with what can be read of them. */
final class FactsPart {

  private static final String OURS = "io.github.tradequalification.";
  private static final List<String> HEADS =
      List.of("write", "it is", "may be not known", "what it says");

  private final Sheet sheet;
  private final Set<Class<?>> values = new LinkedHashSet<>();
  private final Deque<Class<?>> open = new ArrayDeque<>();

  private FactsPart(Sheet sheet) {
    this.sheet = sheet;
  }

  static void write(Sheet sheet, List<KnownFact> library, List<KnownFact> packs) {
    FactsPart part = new FactsPart(sheet);
    sheet.heading(
        2,
        "Facts",
        "What can stand after `when`. A value that may be not known is `null` then: compare it"
            + " with `== null`, `== true` or `== false`, or write `!= null` before you read it.");
    library.forEach(part::ofLibrary);
    part.values();
    part.constants();
    part.ofPacks(packs);
  }

  private void ofLibrary(KnownFact fact) {
    Class<?> raw = fact.raw();
    if (raw == null) throw new IllegalArgumentException(fact.type());
    String text =
        "%s. There from the stage `%s` on. `import %s;`"
            .formatted(Described.of(raw).type(raw).summary(), fact.stage(), fact.fullName());
    sheet.heading(3, "`" + fact.type() + "`", text);
    sheet.table(HEADS, rows(raw));
  }

  private List<List<String>> rows(Class<?> raw) {
    Described described = Described.of(raw);
    List<List<String>> rows = new ArrayList<>();
    for (Property each : KnownFact.propertiesOf(raw)) {
      String said = described.type(raw).parameters().get(each.name());
      List<Described.Member> method = described.methods(raw, each.name());
      if (said == null) said = method.isEmpty() ? "" : method.get(0).text();
      rows.add(
          List.of(
              "`" + each.written() + "`",
              TypeWords.of(each.type()),
              each.mayBeNull() ? "yes" : "",
              said));
      meet(each.raw());
    }
    return rows;
  }

  /** Remembers what a value is made of, to be listed too. */
  private void meet(@Nullable Class<?> raw) {
    if (raw == null || !raw.getName().startsWith(OURS)) return;
    if (!FactStages.facts().contains(raw) && values.add(raw)) open.add(raw);
  }

  private void values() {
    for (Class<?> raw = open.poll(); raw != null; raw = open.poll()) {
      if (!raw.isRecord()) continue;
      String text = Described.of(raw).type(raw).summary() + ". No fact of its own.";
      sheet.heading(3, "`" + raw.getSimpleName() + "`", text);
      sheet.table(HEADS, rows(raw));
    }
    for (Method verb : Conclusions.class.getMethods()) {
      Arrays.stream(verb.getParameterTypes()).filter(Class::isEnum).forEach(this::meet);
    }
  }

  private void constants() {
    TreeMap<String, Class<?>> enums = new TreeMap<>();
    for (Class<?> each : values) if (each.isEnum()) enums.put(each.getSimpleName(), each);
    sheet.heading(
        2, "Constants", "Written without quotes, as in `legalForm == LegalForm.COMPANY`.");
    for (Class<?> each : enums.values()) {
      List<List<String>> rows = new ArrayList<>();
      Described described = Described.of(each);
      for (Object constant : each.getEnumConstants()) {
        Enum<?> one = (Enum<?>) constant;
        rows.add(
            List.of(
                "`%s.%s`".formatted(each.getSimpleName(), one.name()), described.constant(one)));
      }
      String text =
          "%s. `import %s;`".formatted(described.type(each).summary(), each.getCanonicalName());
      sheet.heading(3, "`" + each.getSimpleName() + "`", text);
      sheet.table(List.of("constant", "what it says"), rows);
    }
  }

  private void ofPacks(List<KnownFact> facts) {
    if (facts.isEmpty()) return;
    sheet.heading(
        2,
        "Facts of packs",
        "What rules of a pack insert, for rules of the same stage and of later ones. A `not`"
            + " may look for one in later stages alone.");
    for (KnownFact each : facts) {
      List<List<String>> rows = new ArrayList<>();
      for (Property property : each.properties()) {
        rows.add(
            List.of(
                "`" + property.written() + "`",
                TypeWords.of(property.type()),
                property.mayBeNull() ? "yes" : "",
                ""));
      }
      String text =
          "%sOf the pack `%s`, there from the stage `%s` on. `import %s;` Made by “%s”."
              .formatted(
                  each.comment().isEmpty() ? "" : each.comment() + " ",
                  each.pack(),
                  each.stage(),
                  each.fullName(),
                  String.join("”, “", each.makers()));
      sheet.heading(3, "`" + each.type() + "`", text);
      sheet.table(HEADS, rows);
    }
  }
}
