package io.github.tradequalification.testing;

import io.github.tradequalification.internal.PackInspection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule does with a fact of the profile that may not be known.
 *
 * @param fact its path, as in {@code office.zone}
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
  private static final Pattern QUOTED = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
  private static final Pattern PATTERN = Pattern.compile("(\\bnot\\s+)?\\b(\\w+)\\s*\\(");
  private static final Pattern BINDING = Pattern.compile("^\\s*\\$\\w+\\s*:\\s*");

  /** What a condition of a rule does with facts that may not be known, in its order. */
  static List<FactUse> in(String condition) {
    String bare = QUOTED.matcher(condition).replaceAll("\"\"").replace("!.", ".");
    List<FactUse> tests = new ArrayList<>();
    for (Matcher pattern = PATTERN.matcher(bare); pattern.find(); ) {
      String prefix = PREFIXES.get(pattern.group(2));
      if (prefix == null) continue;
      boolean negated = pattern.group(1) != null;
      String inside = bare.substring(pattern.end(), closing(bare, pattern.end()));
      // Arguments of calls and lists are parted too, which does no harm.
      for (String part : inside.split(",|\\|\\||&&", -1)) read(part, prefix, negated, tests);
    }
    return tests;
  }

  private static int closing(String text, int from) {
    int open = 1;
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) == '(') open++;
      if (text.charAt(at) == ')' && --open == 0) return at;
    }
    return text.length();
  }

  private static void read(String part, String prefix, boolean negated, List<FactUse> tests) {
    Matcher binding = BINDING.matcher(part);
    boolean bound = binding.find();
    String test = (bound ? part.substring(binding.end()) : part).strip();
    for (String fact : OPEN) {
      if (!fact.startsWith(prefix)) continue;
      String path = fact.substring(prefix.length());
      if (!Pattern.compile("(?<![\\w.$])" + Pattern.quote(path) + "(?!\\w)").matcher(test).find()) {
        continue;
      }
      if (bound && test.equals(path)) continue;
      String rest = test.replace(path, "").replaceAll("[\\s()]", "");
      if (rest.equals("!=null")) continue;
      How how = negated ? How.COMPARED_UNDER_NOT : How.COMPARED;
      tests.add(new FactUse(fact, rest.equals("==null") ? How.UNKNOWN : how));
    }
  }
}
