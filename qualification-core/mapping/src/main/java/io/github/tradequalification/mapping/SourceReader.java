package io.github.tradequalification.mapping;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from a mapping file where values of properties come from. Not thread-safe. */
final class SourceReader {

  static final List<String> OPTIONS =
      List.of(
          "column",
          "columns",
          "joined",
          "always",
          "values",
          "whenBlank",
          "notKnown",
          "dates",
          "numbers",
          "halfWidth",
          "as");
  private static final Map<String, Kind> FACTS =
      Map.of("text", Kind.TEXT, "truth", Kind.TRUTH, "number", Kind.NUMBER);
  private static final Map<String, Object> REQUIRED =
      Map.of("name", "x", "material", "x", "step", "x");

  /** How values of profiles are written in the mapping file itself. */
  private static final Reading STANDARD =
      new Reading(Set.of(), Map.of(), DayForms.ISO, NumberForm.PLAIN, false);

  private final Reading around;
  private final ColumnUse columns;
  private final Faults faults;

  SourceReader(Reading around, ColumnUse columns, Faults faults) {
    this.around = around;
    this.columns = columns;
    this.faults = faults;
  }

  static Reading standard() {
    return STANDARD;
  }

  /** Null if there is no such property. */
  @Nullable ValueSource read(ProfileShape shape, String path, Node.Property written) {
    Node node = written.value();
    ProfileShape.Property property = property(shape, path, written);
    return property == null ? null : read(shape, property, node);
  }

  private ProfileShape.@Nullable Property property(
      ProfileShape shape, String path, Node.Property written) {
    ProfileShape.Property known = shape.properties().get(path);
    if (known != null) return known;
    if (!shape.isOpen(path)) {
      List<String> names = new ArrayList<>(shape.properties().keySet());
      names.addAll(shape.lists().keySet());
      for (String map : shape.maps()) names.add(map + ".…");
      faults.unknown(written.place(), "no property of a profile", path, names);
      return null;
    }
    Kind kind = Kind.TEXT;
    if (shape.type() == Enterprise.class) {
      Options options = new Options(written.value(), faults);
      String as = options.text("as");
      kind = as == null ? Kind.TEXT : FACTS.getOrDefault(as, Kind.TEXT);
      if (as == null || !FACTS.containsKey(as)) {
        faults.add(options.place("as"), "say what the fact is, by as: text, truth or number");
      }
    }
    ProfileShape.Property open = new ProfileShape.Property(path, kind, String.class);
    if (kind == Kind.TEXT) {
      try {
        tryOut(shape, open, "x");
      } catch (InvalidProfileException refusal) {
        faults.add(
            written.place(),
            "no property of a profile `%s`; expected %s".formatted(path, refusal.allowed()));
      }
    }
    return open;
  }

  ValueSource read(ProfileShape shape, ProfileShape.Property property, Node node) {
    if (node.text() != null) {
      return new ValueSource(property, List.of(columns.use(node)), "", around, null, null);
    }
    Options options = new Options(node, faults);
    options.allow("no option", OPTIONS);
    List<ValueSource.Column> from = new ArrayList<>();
    for (Node each : options.texts(options.has("column") ? "column" : "columns")) {
      from.add(columns.use(each));
    }
    boolean always = options.has("always");
    if (!node.isObject() || always != from.isEmpty()) {
      faults.add(
          node.place(),
          "`%s` comes from a column, or from column: or columns:, or is always: the same"
              .formatted(property.path()));
    }
    if (from.size() > 1 && !options.has("joined")) {
      faults.add(node.place(), "say what stands between the columns, as in joined: \" \"");
    }
    String joined = options.has("joined") ? options.text("joined") : "";
    Reading reading = reading(shape, property, options);
    return new ValueSource(
        property,
        from,
        joined == null ? "" : joined,
        reading,
        always ? literal(shape, property, options.node("always")) : null,
        options.has("whenBlank") ? literal(shape, property, options.node("whenBlank")) : null);
  }

  private Reading reading(ProfileShape shape, ProfileShape.Property property, Options options) {
    only(options, "dates", property, Kind.DAY);
    only(options, "numbers", property, Kind.NUMBER, Kind.WHOLE_NUMBER);
    only(options, "halfWidth", property, Kind.TEXT);
    Reading reading = options.reading(around);
    Node values = options.node("values");
    if (values == null) return reading;
    if (values.properties().isEmpty()) {
      faults.add(values.place(), "`values` says what each cell stands for, as in {Y: true}");
    }
    Map<String, @Nullable Object> meant = new HashMap<>();
    values
        .properties()
        .forEach(
            (word, value) -> {
              if (reading.said(word) == null) {
                faults.add(
                    value.place(),
                    "`%s` says nothing here; use whenBlank: for blank cells".formatted(word));
              }
              meant.put(Reading.word(word), literal(shape, property, value.value()));
            });
    return new Reading(
        reading.notKnown(), meant, reading.days(), reading.numbers(), reading.halfWidth());
  }

  private void only(Options options, String name, ProfileShape.Property property, Kind... kinds) {
    if (!options.has(name) || List.of(kinds).contains(property.kind())) return;
    faults.add(
        options.place(name),
        "`%s` is not for `%s`, which is %s".formatted(name, property.path(), property.kind().told));
  }

  /** A value as profiles have it; null is not known. */
  private @Nullable Object literal(
      ProfileShape shape, ProfileShape.Property property, @Nullable Node node) {
    if (node == null || node.value() == null) return null;
    String text = node.text();
    if (text == null) {
      faults.add(node.place(), "a single value is expected here");
      return null;
    }
    try {
      Object value = property.kind() == Kind.TEXT ? text : STANDARD.value(property, text);
      if (value != null) tryOut(shape, property, value);
      return value;
    } catch (Reading.NotAllowedException e) {
      String near = Faults.near(text, List.of(e.allowed().replace("one of ", "").split(", ")));
      faults.add(
          node.place(),
          "`%s` is no value of `%s`; expected %s%s"
              .formatted(
                  text, property.path(), e.allowed(), near.startsWith("did") ? "; " + near : ""));
    } catch (InvalidProfileException refusal) {
      faults.add(
          node.place(),
          "`%s` is no value of `%s`; expected %s"
              .formatted(text, property.path(), refusal.allowed()));
    }
    return null;
  }

  private static void tryOut(ProfileShape shape, ProfileShape.Property property, Object value) {
    Map<String, Object> values = new HashMap<>();
    REQUIRED.forEach((name, any) -> values.put(name, any));
    values.put(property.path(), value);
    if (!property.path().equals(ObjectMapping.PRESENT)) shape.made(values);
  }
}
