package io.github.tradequalification.authoring.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.internal.PackInspection.Codes;
import io.github.tradequalification.json.ProfileJson;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads profiles whose values have places, and tells all that is wrong with them. */
final class Profiles {

  private static final Pattern CHOICE = Pattern.compile("one of (?:the properties )?(.+)");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Codes codes;
  private final Faults faults;

  Profiles(Codes codes, Faults faults) {
    this.codes = codes;
    this.faults = faults;
  }

  /**
   * Reads a profile. What is wrong is taken out and the rest read again, so that all is told.
   *
   * @return null if something is wrong
   */
  @Nullable Enterprise read(Node profile) {
    return read(profile, faults);
  }

  /** The same, of one that may name codes that no pack knows. */
  static @Nullable Enterprise read(Node profile, Faults faults) {
    Node rest = profile;
    for (boolean sound = true; ; sound = false) {
      try {
        Enterprise enterprise = ProfileJson.read(json(rest).toString());
        return sound ? enterprise : null;
      } catch (InvalidProfileException refusal) {
        NodePath found = NodePath.of(rest, refusal.path());
        faults.add(found.place(), problem(refusal), wayOut(refusal));
        @Nullable Node less = found.without();
        if (less == null) return null;
        rest = less;
      }
    }
  }

  private static String problem(InvalidProfileException refusal) {
    String message = String.valueOf(refusal.getMessage());
    return message.endsWith("; expected " + refusal.allowed())
        ? message.substring(
            0, message.length() - "; expected ".length() - refusal.allowed().length())
        : message;
  }

  private static String wayOut(InvalidProfileException refusal) {
    Matcher choice = CHOICE.matcher(refusal.allowed());
    String value = refusal.value();
    if (value == null || !choice.matches()) return "expected " + refusal.allowed();
    return Faults.wayOut(value, Arrays.asList(choice.group(1).split(", ")));
  }

  /**
   * Tells of codes and facts that no pack knows.
   *
   * @param meant those that are not to be known
   */
  void checkCodes(Node profile, List<Node> meant) {
    Set<String> strange = new TreeSet<>();
    for (Node each : meant) strange.add(String.valueOf(each.text()));
    Set<String> open = new TreeSet<>(strange);
    for (String list : List.of("documents", "completedSteps")) {
      Word word = list.equals("documents") ? Word.MATERIAL : Word.STEP;
      Node all = profile.get(list);
      for (Node item : all == null ? List.<Node>of() : all.items()) {
        Node code = item.get(word.called);
        String text = code == null ? null : code.text();
        if (code == null || text == null) continue;
        open.remove(text.strip());
        check(word, "", code.place(), text.strip(), strange);
      }
    }
    Node facts = profile.get("facts");
    if (facts != null) {
      facts
          .properties()
          .forEach(
              (name, property) -> {
                open.remove(name);
                check(Word.FACT, "facts.", property.place(), name, strange);
              });
    }
    for (Node each : meant) {
      String text = String.valueOf(each.text());
      boolean known = Word.MATERIAL.of(codes).contains(text) || Word.STEP.of(codes).contains(text);
      if (known || Word.FACT.of(codes).contains("facts." + text)) {
        faults.add(each.place(), "a pack knows `" + text + "`", "take it out of `unknown`");
      } else if (open.contains(text)) {
        faults.add(each.place(), "the profile has no `" + text + "`", "take it out of `unknown`");
      }
    }
  }

  private void check(Word word, String prefix, Place place, String code, Set<String> strange) {
    if (strange.contains(code) || word.of(codes).contains(prefix + code)) return;
    List<String> known =
        word.of(codes).stream()
            .filter(each -> each.startsWith(prefix))
            .map(each -> each.substring(prefix.length()))
            .toList();
    faults.add(
        place,
        "no pack knows a %s `%s`".formatted(word.called, code),
        Faults.wayOut(code, known) + "; if that is meant, write `unknown: [" + code + "]`");
  }

  /** As JSON, without places. */
  static JsonNode json(Node node) {
    Object value = node.value();
    if (value instanceof String text) return JSON.textNode(text);
    if (value instanceof Boolean truth) return JSON.booleanNode(truth);
    if (value instanceof BigDecimal number) return new DecimalNode(number);
    if (node.isList()) {
      ArrayNode list = JSON.arrayNode();
      for (Node item : node.items()) list.add(json(item));
      return list;
    }
    if (!node.isObject()) return JSON.nullNode();
    ObjectNode object = JSON.objectNode();
    node.properties().forEach((name, property) -> object.set(name, json(property.value())));
    return object;
  }
}
