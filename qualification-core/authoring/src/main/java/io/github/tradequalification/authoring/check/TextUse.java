package io.github.tradequalification.authoring.check;

import io.github.tradequalification.authoring.check.Outlines.OfDay;
import io.github.tradequalification.authoring.law.CodeKind;
import io.github.tradequalification.authoring.law.CodeUse;
import io.github.tradequalification.authoring.law.RuleAt;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.authoring.pack.PropertiesText.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which texts the rules of a pack use, and which they need. */
final class TextUse {

  private static final String REMEDY = ".remedy";

  /** What is shown of a condition after a verb that judges it. */
  private static final Map<String, String> FOUND =
      Map.of("notMet", ".not-met", "unknown", ".unknown", "met", ".met");

  private static final Pattern KIND = Pattern.compile("\\{(\\w+):");

  private final Set<String> needed = new TreeSet<>();
  private final Set<String> literals = new HashSet<>();
  private final Set<String> kindsShown = new HashSet<>();
  private final Map<String, RuleAt> messages = new HashMap<>();
  private final Set<String> conditions = new HashSet<>();

  TextUse(LawView view) {
    Set<String> ownCodes = new HashSet<>();
    for (RuleAt rule : view.law().own()) {
      literals.addAll(rule.texts());
      String message = rule.rule().valueOf("message");
      if (message != null && !message.isBlank()) messages.putIfAbsent(message, rule);
    }
    needed.addAll(messages.keySet());
    for (CodeUse use : view.law().uses()) {
      boolean note = use.kind() == CodeKind.NOTE;
      boolean otherText = note && use.at().rule().annotation("message").isPresent();
      if (use.kind() != CodeKind.FACT && !otherText) needed.add(use.key());
      if (use.isSubject() && use.at().isOf(Outlines.STAGE)) ownCodes.add(use.key());
      if (use.kind() == CodeKind.CONDITION) conditions.add(use.code());
      String found = FOUND.get(use.verb());
      if (found != null && use.at().rule().annotation("message").isEmpty()) {
        needed.add(use.key() + found);
      }
    }
    for (OfDay day : view.outlines()) {
      for (String key : day.settled().textKeys()) {
        if (ownCodes.stream().anyMatch(code -> key.startsWith(code + "."))) needed.add(key);
      }
    }
    for (Entry entry : view.law().pack().descriptor().entries()) {
      boolean fact = entry.key().startsWith("fact.");
      if (fact) needed.add("fact.facts." + entry.key().substring("fact.".length()));
    }
    for (PropertiesText texts : view.law().pack().texts().values()) {
      for (Entry entry : texts.entries()) {
        for (Matcher shown = KIND.matcher(entry.value()); shown.find(); ) {
          kindsShown.add(shown.group(1));
        }
      }
    }
  }

  /** The keys of texts that have to be there. */
  Set<String> needed() {
    return needed;
  }

  /** The rule that names a text with {@code @message}, null if none does. */
  @Nullable RuleAt messageOf(String key) {
    return messages.get(key);
  }

  /** Whether anything may show a text. */
  boolean isUsed(String key) {
    if (needed.contains(key)) return true;
    String bare = key.endsWith(REMEDY) ? key.substring(0, key.length() - REMEDY.length()) : key;
    boolean remedy = needed.contains(bare) && bare.startsWith("note.");
    if (remedy || messages.containsKey(bare)) return true;
    int dot = key.indexOf('.');
    if (dot <= 0) return false;
    String kind = key.substring(0, dot);
    String code = key.substring(dot + 1);
    // A constant of a class, which only its author knows.
    if (Character.isUpperCase(kind.charAt(0)) || kindsShown.contains(kind)) return true;
    Optional<CodeKind> called = CodeKind.called(kind);
    if (called.isEmpty()) return false;
    if (called.get() == CodeKind.CONDITION) return isOfCondition(code);
    return called.get() != CodeKind.FACT && literals.contains(code);
  }

  /** The texts of a condition that is spoken of, whatever is found. */
  private boolean isOfCondition(String code) {
    int dot = code.indexOf('.');
    String condition = dot < 0 ? code : code.substring(0, dot);
    String rest = dot < 0 ? "" : code.substring(dot);
    return conditions.contains(condition)
        && Set.of("", ".met", ".not-met", ".not-met.remedy", ".unknown", ".unknown.remedy")
            .contains(rest);
  }
}
