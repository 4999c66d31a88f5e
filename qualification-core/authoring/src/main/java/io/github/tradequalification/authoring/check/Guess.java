package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.finding.DidYouMean;
import io.github.tradequalification.authoring.law.CodeKind;
import io.github.tradequalification.authoring.law.CodeUse;
import io.github.tradequalification.authoring.law.WholeLaw;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.internal.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was most likely meant by a code that no pack knows, where its letters tell more than those
 * of codes alike.
 *
 * @param code the code that was meant, empty if none was
 * @param written what is to be written in its place
 * @param why what is told of it, with the sign before it
 */
record Guess(String code, String written, String why, String wayOut) {

  static @Nullable Guess of(CodeUse use, Set<String> known, WholeLaw law) {
    String code = use.code();
    String word = use.kind().word();
    if (use.at().bound().contains(code.replaceFirst("^\\$", "")) && code.startsWith("$")) {
      return new Guess(code, code, ", and a variable stands without quotes", write(code));
    }
    String rest = code.startsWith(word + ".") ? code.substring(word.length() + 1) : "";
    if (known.contains(rest))
      return meant(rest, ": a code stands without its `%s.`".formatted(word));
    if (isCode(code)) return ofAnotherKind(code, word, law);
    String named = named(code, word, law);
    if (known.contains(named)) return meant(named, ": this is its name, and not its code");
    Optional<Integer> odd = code.chars().filter(c -> c >= 0x80).boxed().findFirst();
    String letter = odd.isEmpty() || isWords(code) ? "" : hidden(odd.get());
    if (!letter.isEmpty()) {
      String plain = code.replaceAll("[^\\x21-\\x7e]", "?");
      String like = known.stream().filter(each -> isLike(each, plain, code)).findFirst().orElse("");
      if (!like.isEmpty()) return meant(like, letter);
    }
    if (!isWords(code)) return null;
    return new Guess(
        "",
        "",
        "",
        "write a code of small letters and hyphens, as in `%s`; its words stand as `%s.CODE` in the texts"
            .formatted(example(code, known), word));
  }

  /** A code of the same words, or any. */
  private static String example(String words, Set<String> known) {
    List<String> said = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    for (String each : known) if (said.containsAll(List.of(each.split("-")))) return each;
    return known.stream().findFirst().orElse("small-letters");
  }

  private static Guess meant(String code, String why) {
    return new Guess(code, '"' + code + '"', why, write(code));
  }

  private static String write(String what) {
    return "write `%s`".formatted(what);
  }

  private static boolean isCode(String code) {
    return code.matches("[a-z0-9-]+");
  }

  /** Words as people say them, and no code with a slip in it. */
  private static boolean isWords(String code) {
    return code.strip().indexOf(' ') >= 0 || code.matches(".*\\p{IsHan}.*");
  }

  private static String hidden(int letter) {
    return "; `%s` in it (U+%04X) is no letter or sign of a code"
        .formatted(Character.toString(letter), letter);
  }

  /** Whether two codes are the same where one has a letter that another alphabet has too. */
  private static boolean isLike(String known, String plain, String code) {
    String bare = code.replaceAll("[^\\x21-\\x7e]", "");
    return known.equals(bare)
        || (known.length() == plain.length() && known.matches(pattern(plain)));
  }

  private static String pattern(String plain) {
    return plain.replace(".", "\\.").replace('?', '.').replaceAll("[^a-z0-9.\\\\-]", ".");
  }

  /** The code that texts call so, or nearly so. */
  private static String named(String name, String word, WholeLaw law) {
    Map<String, String> codes = new LinkedHashMap<>();
    List<PackSource> packs = new ArrayList<>(law.others());
    packs.add(law.pack());
    for (PackSource pack : packs) {
      for (PropertiesText texts : pack.texts().values()) {
        for (PropertiesText.Entry entry : texts.entries()) {
          if (!entry.key().startsWith(word + ".")) continue;
          String text = entry.value().strip().toLowerCase(Locale.ROOT);
          codes.putIfAbsent(text, entry.key().substring(word.length() + 1));
        }
      }
    }
    String lower = name.strip().toLowerCase(Locale.ROOT);
    String same = codes.get(lower);
    // Of one word, or in Chinese, much else is near.
    boolean words = lower.indexOf(' ') >= 0 && lower.chars().allMatch(c -> c < 0x80);
    if (same != null || !words) return same == null ? "" : same;
    return DidYouMean.of(lower, codes.keySet()).map(codes::get).orElse("");
  }

  private static @Nullable Guess ofAnotherKind(String code, String word, WholeLaw law) {
    Map<CodeKind, String> kinds =
        Map.of(
            CodeKind.STEP, "a step",
            CodeKind.MATERIAL, "a material",
            CodeKind.CONDITION, "a condition",
            CodeKind.NOTE, "a note");
    for (CodeKind kind : CodeKind.values()) {
      String called = kinds.get(kind);
      boolean other = called != null && !kind.word().equals(word);
      if (!other || !law.hasText(Texts.LANGUAGES.get(0), kind.word() + "." + code)) continue;
      return new Guess("", "", "; it is %s".formatted(called), "name a %s here".formatted(word));
    }
    return null;
  }
}
