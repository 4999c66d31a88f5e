package io.github.tradequalification.mapping;

import io.github.tradequalification.Enterprise;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a mapping file, and tells all that is wrong with it. Not thread-safe. */
final class MappingReader {

  private static final ProfileShape PROFILE = ProfileShape.of(Enterprise.class);

  private static final List<String> FORM = List.of("format", "charset", "separator");
  private static final List<String> READING = List.of("notKnown", "dates", "numbers", "halfWidth");
  static final List<String> ALL = with(with(FORM, READING), List.of("key", "leftOut", "profile"));
  private static final List<String> SECOND =
      with(with(FORM, READING), List.of("file", "key", "leftOut", "entry"));
  static final List<String> CHARSETS = List.of("UTF-8", "GB18030", "GBK", "UTF-16");
  private static final List<String> FORMATS = List.of("csv", "json-lines", "json");
  private static final List<String> REQUIRED = List.of("name", "material", "step");

  private final Faults faults;

  MappingReader(Faults faults) {
    this.faults = faults;
  }

  private static List<String> with(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** Null if it is no mapping; what is wrong is among the faults. */
  @Nullable Mapping read(Node root) {
    Node profile = root.get("profile");
    if (!root.isObject() || profile == null) {
      faults.add(root.place(), "a mapping has `profile:`, with the properties and their columns");
      return null;
    }
    Options options = new Options(root, faults);
    options.allow("no part of a mapping", ALL);
    Reading around = options.reading(SourceReader.standard());
    ColumnUse columns = new ColumnUse(faults);
    columns.leaveOut(options.texts("leftOut"));
    SourceReader sources = new SourceReader(around, columns, faults);
    ValueSource key = key(options, sources);
    if (!profile.isObject())
      faults.add(profile.place(), "properties and their columns are expected");
    ObjectMapping object = object(PROFILE, profile, sources);
    List<ListMapping> lists = new ArrayList<>();
    PROFILE
        .lists()
        .forEach(
            (name, shape) -> {
              Node list = profile.get(name);
              if (list != null) lists.add(list(name, shape, list, sources, around, key != null));
            });
    return new Mapping(table(options, key, columns), object, lists);
  }

  private static final ProfileShape.Property KEY =
      new ProfileShape.Property("key", Kind.TEXT, String.class);

  private static @Nullable ValueSource key(Options options, SourceReader sources) {
    Node key = options.node("key");
    return key == null ? null : sources.read(PROFILE, KEY, key);
  }

  private TableMapping table(Options options, @Nullable ValueSource key, ColumnUse columns) {
    String format = choice(options, "format", FORMATS);
    String charset = choice(options, "charset", CHARSETS);
    return new TableMapping(
        format == null
            ? TableMapping.Format.CSV
            : TableMapping.Format.valueOf(format.toUpperCase(Locale.ROOT).replace('-', '_')),
        charset == null ? StandardCharsets.UTF_8 : charset(options, charset),
        separator(options),
        key,
        columns.used(),
        columns.leftOut());
  }

  private Charset charset(Options options, String name) {
    if (Charset.isSupported(name)) return Charset.forName(name);
    faults.add(options.place("charset"), "this Java does not have " + name);
    return StandardCharsets.UTF_8;
  }

  private @Nullable String choice(Options options, String name, List<String> known) {
    String text = options.text(name);
    if (text == null || known.contains(text)) return text;
    faults.unknown(options.place(name), "no " + name, text, known);
    return null;
  }

  private char separator(Options options) {
    String text = options.text("separator");
    if (text == null) return ',';
    if (text.equals("tab")) return '\t';
    if (text.length() == 1 && "\"\r\n".indexOf(text.charAt(0)) < 0) return text.charAt(0);
    faults.add(options.place("separator"), "one character is expected here, or tab");
    return ',';
  }

  private ObjectMapping object(ProfileShape shape, Node node, SourceReader sources) {
    List<ValueSource> all = new ArrayList<>();
    ValueSource present = null;
    boolean entry = shape.type() != Enterprise.class;
    for (Map.Entry<String, Node.Property> each : node.properties().entrySet()) {
      String path = each.getKey();
      if (shape.lists().containsKey(path)) continue;
      if (entry && path.equals(ObjectMapping.PRESENT)) {
        ProfileShape.Property there =
            new ProfileShape.Property(ObjectMapping.PRESENT, Kind.TRUTH, Boolean.class);
        present = sources.read(shape, there, each.getValue().value());
        continue;
      }
      ValueSource source = sources.read(shape, path, each.getValue());
      if (source != null) all.add(source);
    }
    for (String name : REQUIRED) {
      boolean needed =
          shape.properties().containsKey(name) && !shape.properties().containsKey("idType");
      if (needed && !node.properties().containsKey(name)) {
        faults.add(node.place(), "`" + name + "` has to come from somewhere; name its column");
      }
    }
    return new ObjectMapping(shape, all, present);
  }

  private ListMapping list(
      String name,
      ProfileShape shape,
      Node node,
      SourceReader sources,
      Reading around,
      boolean key) {
    List<ObjectMapping> groups = new ArrayList<>();
    if (node.isList()) {
      for (Node each : node.items()) {
        ObjectMapping group = object(shape, each, sources);
        boolean fromColumns = group.sources().stream().anyMatch(one -> !one.columns().isEmpty());
        if (!fromColumns && group.present() == null) {
          faults.add(
              each.place(),
              "nothing says whether a row has this entry; name a column, or write present:");
        }
        groups.add(group);
      }
      return new ListMapping(name, groups, null);
    }
    Options options = new Options(node, faults);
    options.allow("no part of a second table", SECOND);
    Node entry = options.node("entry");
    String file = options.text("file");
    if (entry == null || file == null || !options.has("key") || !key) {
      faults.add(
          node.place(),
          "`%s` is a list of entries, or a second table with file:, key: and entry:; then the mapping has a key: too"
              .formatted(name));
      return new ListMapping(name, groups, null);
    }
    Reading reading = options.reading(around);
    ColumnUse columns = new ColumnUse(faults);
    columns.leaveOut(options.texts("leftOut"));
    SourceReader own = new SourceReader(reading, columns, faults);
    ValueSource secondKey = key(options, own);
    ObjectMapping mapping = object(shape, entry, own);
    TableMapping table = table(options, secondKey, columns);
    return new ListMapping(
        name, groups, new ListMapping.Second(file, options.place("file"), table, mapping));
  }
}
