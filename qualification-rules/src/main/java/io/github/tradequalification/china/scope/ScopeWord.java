package io.github.tradequalification.china.scope;

import io.github.tradequalification.RulePackException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a word does in a business scope. The words themselves stand beside the rules, in {@code
 * scope-words.properties}. Where words overlap the longest counts; what is not listed is {@link
 * #OTHER}, most often a kind of goods.
 */
enum ScopeWord {
  // What is granted.
  BOTH,
  IMPORT,
  EXPORT,
  ENGLISH_IMPORT,
  ENGLISH_EXPORT,
  /** Verbs, whose object stands behind them. */
  ENGLISH_IMPORTING,
  ENGLISH_EXPORTING,
  /** By law import and export of goods, technology and services: whatever is said of goods, all. */
  FOREIGN_TRADE,
  ENGLISH_TRADE,
  /** {@link #ENGLISH_TRADE} before "of", otherwise {@link #BUSINESS}. */
  INTERNATIONAL_TRADE,
  BORDER_TRADE,
  PROCESSING_TRADE,
  /** Goods sold abroad, by those who make them. */
  ABROAD,

  // Of what, and for whom.
  CARGO,
  GOODS,
  TECHNOLOGY,
  SELF,
  AGENT,

  // Limits.
  OWN,
  SUBJECT,
  LISTED,
  /** What goods are like, not what they are: 同类. */
  LIKE,
  /** {@link #LISTED}, unless it is what the law allows. */
  WITHIN,
  BORDER,
  /** All of the clause is border trade. */
  BY_BORDER,
  ONLY,
  PER,
  /** Papers of the former approval system, which limit wherever they are named. */
  CERTIFICATE,
  PAPER,
  APPROVED,
  /** {@link #APPROVED} for what follows, and for what a bracket is about. */
  APPROVED_RANGE,
  /** Papers that anybody gets who asks for them: no limit. */
  FILING,

  // Exceptions, prohibitions and conditions.
  NOT,
  /** {@link #NOT} that should have a {@link #BEYOND} behind it. */
  BARRING,
  BEYOND,
  EXCEPTED,
  PROHIBITED,
  CONDITION,

  // Other activities.
  TRADE,
  MAKING,
  SERVICE,
  /** Services whose matter stands before them, also a long way before: 联络. */
  ADVICE,
  LIAISON,
  /** Goods before import and export, and something else than import and export after it. */
  THING,
  COMPANY,
  DOMESTIC,
  VALVES,

  // The small words that hold a phrase together.
  OF,
  AND,
  LIST,
  COMMA,
  OPEN,
  CLOSE,
  COLON,
  VERB,
  /** What is included limits nothing. */
  INCLUDING,
  /** Behind import and export: they are but the occasion, as in 为进出口贸易提供咨询. */
  PROVIDE,
  BUSINESS,
  SERVICES,
  NEUTRAL,

  // Where no item is named; for all else they are OTHER.
  ELSEWHERE,
  FREE,
  /** Words of the law, and of nothing. */
  FORMAL,

  /** Whatever has no meaning of its own here. */
  OTHER;

  /** Mentions of import and export. */
  static final Set<ScopeWord> DIRECTIONS =
      EnumSet.of(
          BOTH,
          IMPORT,
          EXPORT,
          ENGLISH_IMPORT,
          ENGLISH_EXPORT,
          ENGLISH_IMPORTING,
          ENGLISH_EXPORTING,
          FOREIGN_TRADE,
          ENGLISH_TRADE);

  /** Services to others. */
  static final Set<ScopeWord> SERVICES_TO_OTHERS = EnumSet.of(SERVICE, ADVICE, LIAISON);

  /** Other matters than import and export, or whom it is about. */
  static final Set<ScopeWord> ACTIVITIES = with(SERVICES_TO_OTHERS, TRADE, MAKING, THING, COMPANY);

  /** What takes something away. */
  static final Set<ScopeWord> EXCLUSIONS = EnumSet.of(NOT, BARRING, EXCEPTED, PROHIBITED);

  /** A word and what it does. */
  record Entry(String text, ScopeWord word) {}

  private static final String WORDS = "/io/github/tradequalification/china/scope-words.properties";
  private static final Map<Character, List<Entry>> BY_FIRST_CHARACTER = byFirstCharacter(words());

  /** The same for the characters of English, which are looked up far more often. */
  private static final List<List<Entry>> BY_FIRST_LETTER =
      IntStream.range(0, 0x80)
          .mapToObj(c -> BY_FIRST_CHARACTER.getOrDefault((char) c, List.of()))
          .toList();

  private static Properties words() {
    Properties words = new Properties();
    InputStream file = ScopeWord.class.getResourceAsStream(WORDS);
    if (file == null) throw new RulePackException(WORDS + " is missing; build the pack again");
    try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new RulePackException(
          WORDS + " cannot be read (" + e.getMessage() + "); correct it, and build the pack again",
          e);
    }
    return words;
  }

  /**
   * Words by their first character, the longest first.
   *
   * @param words by what they do, separated by {@code |}
   */
  static Map<Character, List<Entry>> byFirstCharacter(Properties words) {
    Map<Character, List<Entry>> byFirst = new HashMap<>();
    for (String kind : words.stringPropertyNames()) {
      ScopeWord word = of(kind);
      for (String text : words.getProperty(kind).split("\\|", -1)) {
        if (text.isBlank()) {
          throw new RulePackException(
              WORDS + ": `" + kind + "` has an empty word; remove the `|` beside it");
        }
        Entry entry = new Entry(text.strip(), word);
        byFirst.computeIfAbsent(entry.text().charAt(0), c -> new ArrayList<>()).add(entry);
      }
    }
    byFirst.replaceAll((first, entries) -> longestFirst(entries));
    return byFirst;
  }

  private static ScopeWord of(String kind) {
    for (ScopeWord word : values()) if (word.name().equals(kind)) return word;
    throw new RulePackException(
        WORDS + ": `" + kind + "` is not a kind of word; expected one of " + List.of(values()));
  }

  private static List<Entry> longestFirst(List<Entry> entries) {
    entries.sort(Comparator.comparingInt(entry -> -entry.text().length()));
    return List.copyOf(entries);
  }

  /** A set and more. */
  static Set<ScopeWord> with(Set<ScopeWord> words, ScopeWord... more) {
    Set<ScopeWord> all = EnumSet.copyOf(words);
    all.addAll(List.of(more));
    return all;
  }

  /** Both sets. */
  static Set<ScopeWord> with(Set<ScopeWord> words, Set<ScopeWord> more) {
    Set<ScopeWord> all = EnumSet.copyOf(words);
    all.addAll(more);
    return all;
  }

  /** Every word there is. */
  static Stream<Entry> all() {
    return BY_FIRST_CHARACTER.values().stream().flatMap(List::stream);
  }

  /**
   * The longest word that begins at a place of a text, English words only whole; null when there is
   * none.
   */
  static @Nullable Entry at(String text, int from) {
    char first = text.charAt(from);
    List<Entry> entries =
        first < BY_FIRST_LETTER.size()
            ? BY_FIRST_LETTER.get(first)
            : BY_FIRST_CHARACTER.getOrDefault(first, List.of());
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int to = from + entry.text().length();
      if (text.startsWith(entry.text(), from)
          && !(isLatin(text.charAt(to - 1)) && isLatinAt(text, to))) {
        return entry;
      }
    }
    return null;
  }

  private static boolean isLatinAt(String text, int at) {
    return at < text.length() && isLatin(text.charAt(at));
  }

  /** Whether a character is a Latin letter or a digit. */
  static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
