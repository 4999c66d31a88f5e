package io.github.tradequalification.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One thing in a profile that becomes another, allowed or not. */
final class Slip {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** As JSON. The texts of each kind stand where the others belong as well. */
  private static final String[] VALUES = {
    "null",
    "true",
    "false",
    "0",
    "-1",
    "-0",
    "1",
    "1.0",
    "1.5",
    "1e2",
    "1E+3",
    "2147483647",
    "2147483648",
    "-0.01",
    "1e15",
    "\"\"",
    "\" \"",
    "\"\\u3000\"",
    "\"\\u200B\\t\"",
    "\"true\"",
    "\"1\"",
    "\"x\"",
    "[]",
    "{}",
    "[null]",
    "[\"\"]",
    "[1]",
    "[{}]",
    "{\"name\": null}",
    "{\"name\": \"N\"}",
    "{\"step\": \"s\"}",
    "{\"material\": \"m\"}",
    "{\"x\": 1}",
    "\"COMPANY\"",
    "\"company\"",
    "\"COMPANY \"",
    "\"ACTIVE\"",
    "\"NONE\"",
    "\"PASSPORT\"",
    "\"ORIGINAL\"",
    "\"2024-02-29\"",
    "\"2023-02-29\"",
    "\"2024-02-30\"",
    "\"2024-13-01\"",
    "\"2024-00-10\"",
    "\"2024-1-1\"",
    "\"20240101\"",
    "\"0000-01-01\"",
    "\"9999-12-31\"",
    "\"+10000-01-01\"",
    "\"2024-01-01T00:00:00\"",
    "\"２０２４-01-01\"",
    "\"2024-01-01\\n\"",
    "\"310115\"",
    "\"31011\"",
    "\"3101151\"",
    "\"３１０１１５\"",
    "\"310115\\n\"",
    "\" 310115\"",
    text(2_000, 'x'),
    text(2_001, 'x'),
    text(2_001, ' ')
  };

  private static final String[] NAMES = {
    "name",
    "office",
    "material",
    "step",
    "legalForm",
    "address",
    "x",
    "",
    " ",
    "Name",
    "facts",
    "idType",
    "stated",
    "copies",
    "unifiedSocialCreditCode",
    "n".repeat(1_001)
  };

  private Slip() {}

  private static String text(int length, char of) {
    return '"' + String.valueOf(of).repeat(length) + '"';
  }

  /** The profile with one of them. */
  static String in(String profile, Random random) {
    try {
      JsonNode root = JSON.readTree(profile);
      List<ContainerNode<?>> all = new ArrayList<>();
      add(root, all);
      ContainerNode<?> where = all.get(random.nextInt(all.size()));
      if (where instanceof ObjectNode object) change(object, random);
      else change((ArrayNode) where, random);
      return root.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The profile with each value in the place of each property, and with each name more. */
  static List<String> everyOneIn(String profile) {
    try {
      JsonNode root = JSON.readTree(profile);
      List<ContainerNode<?>> all = new ArrayList<>();
      add(root, all);
      List<String> slips = new ArrayList<>(List.of(VALUES));
      for (ContainerNode<?> where : all) {
        if (where instanceof ObjectNode object) addAll(root, object, slips);
        else addAll(root, (ArrayNode) where, slips);
      }
      return slips;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addAll(JsonNode root, ObjectNode object, List<String> slips)
      throws IOException {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      JsonNode before = object.get(name);
      for (String value : VALUES) {
        object.set(name, JSON.readTree(value));
        slips.add(root.toString());
      }
      object.remove(name);
      slips.add(root.toString());
      object.set(name, before);
    }
    for (String name : NAMES) {
      if (names.contains(name)) continue;
      slips.add(with(root, object, name));
    }
  }

  private static String with(JsonNode root, ObjectNode object, String name) {
    object.put(name, "x");
    String changed = root.toString();
    object.remove(name);
    return changed;
  }

  private static void addAll(JsonNode root, ArrayNode list, List<String> slips) throws IOException {
    for (String value : VALUES) {
      list.add(JSON.readTree(value));
      slips.add(root.toString());
      list.remove(list.size() - 1);
    }
  }

  private static void add(JsonNode node, List<ContainerNode<?>> all) {
    if (!(node instanceof ContainerNode<?> container)) return;
    all.add(container);
    node.forEach(each -> add(each, all));
  }

  private static void change(ObjectNode object, Random random) throws IOException {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    boolean more = names.isEmpty() || random.nextInt(4) == 0;
    String name =
        more ? NAMES[random.nextInt(NAMES.length)] : names.get(random.nextInt(names.size()));
    if (!more && random.nextInt(5) == 0) object.remove(name);
    else object.set(name, value(random));
  }

  private static void change(ArrayNode list, Random random) throws IOException {
    if (list.isEmpty() || random.nextBoolean()) list.add(value(random));
    else list.set(random.nextInt(list.size()), value(random));
  }

  private static JsonNode value(Random random) throws IOException {
    return JSON.readTree(VALUES[random.nextInt(VALUES.length)]);
  }
}
