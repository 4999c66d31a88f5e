package io.github.tradequalification.internal.text;

import io.github.tradequalification.RulePackException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one language: those of every pack and those of this library. They never change.
 * Thread-safe.
 */
public final class Texts {

  /** The languages every pack has. */
  public static final List<String> LANGUAGES = List.of("en", "zh");

  /** Of an entry, as in {@code documents[3].form}. */
  private static final Pattern PLACE = Pattern.compile("\\[\\d+]");

  private static final String REMEDY = ".remedy";
  private static final List<String> NAMED = List.of("step", "material", "condition", "fact");

  private final String language;
  private final Map<String, String> byKey;

  /** By what stands before the first dot of a key, then by what follows it. */
  private final Map<String, Map<String, String>> byKind = new HashMap<>();

  private final Map<String, String> remedies = new HashMap<>();
  private final Map<Enum<?>, String> constants = new ConcurrentHashMap<>();

  Texts(String language, Map<String, String> byKey) {
    this.language = language;
    this.byKey = Map.copyOf(byKey);
    for (Map.Entry<String, String> entry : byKey.entrySet()) {
      String key = entry.getKey();
      int dot = key.indexOf('.');
      if (dot > 0) {
        String kind = key.substring(0, dot);
        Map<String, String> texts = byKind.get(kind);
        if (texts == null) {
          texts = new HashMap<>();
          byKind.put(kind, texts);
        }
        texts.put(key.substring(dot + 1), entry.getValue());
      }
      if (key.endsWith(REMEDY)) {
        remedies.put(key.substring(0, key.length() - REMEDY.length()), entry.getValue());
      }
    }
  }

  /** The codes that have a name of a kind, as {@code step} or {@code material}. */
  public SortedSet<String> codes(String kind) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(ofKind(kind).keySet()));
  }

  /** The name of a code of a kind, null if it has none. */
  public @Nullable String name(String kind, String code) {
    return ofKind(kind).get(code);
  }

  /** The same, or the code itself. A path may say which entry of a list it means. */
  public String nameOf(String kind, String code) {
    String name = name(kind, code);
    if (name == null && code.indexOf('[') >= 0)
      name = name(kind, PLACE.matcher(code).replaceAll("[]"));
    return name != null ? name : code;
  }

  private Map<String, String> ofKind(String kind) {
    return byKind.getOrDefault(kind, Map.of());
  }

  /** The language, as in {@link #LANGUAGES}. */
  public String language() {
    return language;
  }

  /** The bundle of a pack that holds them. */
  public String file() {
    return "texts_" + language + ".properties";
  }

  public boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** The text of a key; a missing one is a fault of the pack. */
  public String text(String key) {
    String text = byKey.get(key);
    if (text == null) {
      throw new RulePackException(
          "no text `%s` in language `%s`; add it to %s".formatted(key, language, file()));
    }
    return text;
  }

  /** The text of a code of a kind; a missing one is a fault of the pack. */
  public String text(String kind, String code) {
    String text = name(kind, code);
    return text != null ? text : text(kind + "." + code);
  }

  /** The text of a constant; a missing one is a fault of the pack. */
  public String of(Enum<?> constant) {
    String text = constants.get(constant);
    return text != null ? text : constants.computeIfAbsent(constant, this::find);
  }

  private String find(Enum<?> constant) {
    return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /**
   * What a step, material, condition or profile fact is called; the code itself if nothing has a
   * name for it.
   */
  public String nameOf(String code) {
    for (String kind : NAMED) {
      String name = nameOf(kind, code);
      if (!name.equals(code)) return name;
    }
    return code;
  }

  /** The keys of a kind, as {@code condition}, sorted and without those of remedies. */
  public List<String> keys(String kind) {
    List<String> keys = new ArrayList<>();
    for (String rest : codes(kind)) {
      if (!rest.endsWith(REMEDY)) keys.add(kind + "." + rest);
    }
    return keys;
  }

  /** The names of the values that a text and its remedy ask for; empty if there is no text. */
  public Set<String> placeholders(String key) {
    String text = byKey.getOrDefault(key, "") + remedies.getOrDefault(key, "");
    if (text.indexOf('{') < 0) return Set.of();
    Set<String> names = new TreeSet<>();
    int close = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', close)) {
      close = text.indexOf('}', open);
      if (close < 0) break;
      names.add(nameIn(text.substring(open + 1, close)));
    }
    return names;
  }

  /**
   * A text with its {@code {placeholders}} filled in. {@code {name:x}} stands for the name of the
   * code in {@code x}, {@code {authority:x}} for the text {@code authority.} with the value of
   * {@code x}, and so on.
   *
   * @param values by the name of the placeholder
   */
  public String format(String key, Map<String, ? extends @Nullable Object> values) {
    return filled(key, text(key), values);
  }

  /** The remedy that goes with a text, in the same way; null if it has none. */
  public @Nullable String remedy(String key, Map<String, ? extends @Nullable Object> values) {
    String text = remedies.get(key);
    return text == null ? null : filled(key + REMEDY, text, values);
  }

  private String filled(String key, String text, Map<String, ? extends @Nullable Object> values) {
    if (text.indexOf('{') < 0) return text;
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new RulePackException(
            "text `"
                + key
                + "` in language `"
                + language
                + "`: a brace is not closed; add the missing `}`");
      }
      filled.append(text, done, open).append(fill(key, text.substring(open + 1, close), values));
      done = close + 1;
    }
    return filled.append(text, done, text.length()).toString();
  }

  private String fill(
      String key, String placeholder, Map<String, ? extends @Nullable Object> values) {
    String name = nameIn(placeholder);
    if (!values.containsKey(name)) {
      throw new RulePackException(
          """
          text `%s` in language `%s`: `{%s}` has no value; \
          known are %s; bind `$%s` in the rule"""
              .formatted(key, language, name, new TreeSet<>(values.keySet()), name));
    }
    Object value = values.get(name);
    String shown = show(value);
    int colon = placeholder.indexOf(':');
    if (colon < 0 || value == null) return shown;
    String kind = placeholder.substring(0, colon);
    return kind.equals("name") ? nameOf(shown) : text(kind + "." + shown);
  }

  private static String nameIn(String placeholder) {
    return placeholder.substring(placeholder.indexOf(':') + 1);
  }

  private String show(@Nullable Object value) {
    if (value == null) return text("value.none");
    if (value instanceof String text) return text;
    if (value instanceof Enum<?> constant) return of(constant);
    if (value instanceof BigDecimal number) {
      return number.scale() > 20 || number.scale() < -20
          ? number.toString()
          : number.toPlainString();
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(this::show).collect(Collectors.joining(text("list.separator")));
    }
    return value.toString();
  }

  /** The language of a locale. */
  public static String languageOf(Locale locale) {
    String language = locale.getLanguage().toLowerCase(Locale.ROOT);
    if (!LANGUAGES.contains(language)) throw refused("locale", locale.toLanguageTag());
    return language;
  }

  /** Refuses what is no language that every pack has, as in {@link #LANGUAGES}. */
  public static void requireLanguage(String language) {
    if (!LANGUAGES.contains(language)) throw refused("language", language);
  }

  private static IllegalArgumentException refused(String what, String language) {
    return new IllegalArgumentException(
        "%s: `%s` is not available; expected one of %s"
            .formatted(what, Characters.shown(language), String.join(", ", LANGUAGES)));
  }

  /**
   * All texts of one language; two packs may not give one key two texts.
   *
   * @param packs the texts of each pack, by its id
   */
  public static Texts merged(String language, Map<String, Map<String, String>> packs) {
    Map<String, String> merged = new TreeMap<>(own("texts_" + language + ".properties"));
    for (Map.Entry<String, Map<String, String>> pack : packs.entrySet()) {
      for (Map.Entry<String, String> text : pack.getValue().entrySet()) {
        String before = merged.putIfAbsent(text.getKey(), text.getValue());
        if (before != null && !before.equals(text.getValue())) {
          throw new RulePackException(
              """
              rule pack `%s`: the text `%s` in language `%s` differs from that of \
              another pack; choose another code"""
                  .formatted(pack.getKey(), text.getKey(), language));
        }
      }
    }
    return new Texts(language, merged);
  }

  /** The texts of this library and those of its JSON Schemas. */
  public static Texts ofSchemas(String language) {
    return merged(language, Map.of("schemas", own("schema_" + language + ".properties")));
  }

  /** The texts of this library itself. */
  private static Map<String, String> own(String file) {
    // Through the class, not its loader, which as a module would not see them.
    InputStream texts = Texts.class.getResourceAsStream(file);
    if (texts == null) {
      throw new IllegalStateException("the texts of this library are missing from its jar");
    }
    return Bundle.read(texts, file);
  }

  /** What a paper is or states is called; no two properties of the two have one name. */
  public String ofPaper(String property) {
    String name = name("fact", "documents[]." + property);
    return name != null ? name : text("fact", "documents[].stated." + property);
  }
}
