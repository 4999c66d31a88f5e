package io.github.tradequalification.authoring.promise;

import io.github.tradequalification.internal.PackInspection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule does with a fact of the profile that may not be known.
 *
 * @param fact its path, as in {@code office.zone}, or {@code facts.importsFood} for one that a pack
 *     declares
 */
record FactUse(String fact, How how) {

  /** How a fact is looked at. */
  enum How {
    /** It is compared with a value, so that the rule does not fire where it is not known. */
    COMPARED,
    /** It is compared under {@code not}, so that the rule fires where it is not known. */
    COMPARED_UNDER_NOT,
    /** The rule asks whether it is not known. */
    UNKNOWN
  }

  private static final Set<String> OPEN = PackInspection.openFacts();
  private static final Map<String, String> PREFIXES =
      Map.of("Enterprise", "", "Office", "office.", "Trade", "trade.");
  private static final Pattern QUOTED = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"");
  private static final Pattern PATTERN = Pattern.compile("(\\bnot\\s+)?\\b(\\w+)\\s*\\(");
  private static final Pattern BINDING = Pattern.compile("^\\s*\\$\\w+\\s*:\\s*");

  /** The names of facts that a pattern on {@code Fact} asks for. */
  private static final Pattern NAMES =
      Pattern.compile("\\bname\\s*(?:==|in\\b)\\s*\\(?((?:\\s*,?\\s*\"[^\"]*\")+)");

  /** What a condition of a rule does with facts that may not be known, in its order. */
  static List<FactUse> in(String condition) {
    String written = condition.replace("!.", ".");
    String bare = withoutQuoted(written);
    List<FactUse> tests = new ArrayList<>();
    for (Matcher pattern = PATTERN.matcher(bare); pattern.find(); ) {
      boolean negated = pattern.group(1) != null;
      int end = closing(bare, pattern.end());
      Map<String, String> facts = facts(pattern.group(2), written.substring(pattern.end(), end));
      // Arguments of calls and lists are parted too, which does no harm.
      for (String part : bare.substring(pattern.end(), end).split(",|\\|\\||&&", -1)) {
        read(part, facts, negated, tests);
      }
    }
    return tests;
  }

  /** The same, as long, with nothing but spaces between quotes. */
  private static String withoutQuoted(String text) {
    return QUOTED
        .matcher(text)
        .replaceAll(quoted -> '"' + " ".repeat(quoted.group(1).length()) + '"');
  }

  /** The facts that a pattern may test, each with the words by which the pattern calls it. */
  private static Map<String, String> facts(String type, String inside) {
    Map<String, String> facts = new TreeMap<>();
    if (type.equals("Fact")) {
      for (Matcher names = NAMES.matcher(inside); names.find(); ) {
        QUOTED
            .matcher(names.group(1))
            .results()
            .forEach(name -> facts.put("facts." + name.group(1), "value"));
      }
    }
    String prefix = PREFIXES.get(type);
    if (prefix != null) {
      for (String fact : OPEN) {
        if (fact.startsWith(prefix)) facts.put(fact, fact.substring(prefix.length()));
      }
    }
    return facts;
  }

  private static int closing(String text, int from) {
    int open = 1;
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) == '(') open++;
      if (text.charAt(at) == ')' && --open == 0) return at;
    }
    return text.length();
  }

  private static void read(
      String part, Map<String, String> facts, boolean negated, List<FactUse> tests) {
    Matcher binding = BINDING.matcher(part);
    boolean bound = binding.find();
    String test = (bound ? part.substring(binding.end()) : part).strip();
    facts.forEach(
        (fact, called) -> {
          if (!names(test, called) || (bound && test.equals(called))) return;
          String rest = test.replace(called, "").replaceAll("[\\s()]", "");
          if (rest.equals("!=null")) return;
          How how = negated ? How.COMPARED_UNDER_NOT : How.COMPARED;
          tests.add(new FactUse(fact, rest.equals("==null") ? How.UNKNOWN : how));
        });
  }

  private static boolean names(String test, String called) {
    return Pattern.compile("(?<![\\w.$])" + Pattern.quote(called) + "(?!\\w)").matcher(test).find();
  }
}
