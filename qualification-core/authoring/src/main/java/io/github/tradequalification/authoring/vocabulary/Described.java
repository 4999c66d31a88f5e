package io.github.tradequalification.authoring.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands above the types of the library and their members in the code. Immutable. */
final class Described {

  private static final String SOURCES = "source/";
  private static final String ROOT = "io.github.tradequalification.";

  /** A comment, a text or character in quotes, the head of a type, or a brace. */
  private static final Pattern PIECES =
      Pattern.compile(
          "(?s)/\\*\\*(.*?)\\*/|/\\*.*?\\*/|//[^\n]*|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])'"
              + "|\\b(?:record|interface|class|enum)\\s+(\\w+)|([{}])");

  private static final Pattern DECLARED =
      Pattern.compile("\\A\\s*(?:@\\w+\\s+)*[^;{},=(]*?(\\w+)\\s*(?:\\(([^)]*)\\))?\\s*[;{},(]");
  private static final Pattern PARAMETER =
      Pattern.compile("(?s)@param\\s+(\\w+)\\s+(.*?)(?=\\s@\\w+|\\z)");

  /**
   * What stands above one.
   *
   * @param arguments the types and names of what a verb takes, as they are written
   * @param text the description
   * @param parameters what is said of each of them, or of each component of a record
   */
  record Member(String arguments, String text, Map<String, String> parameters) {

    /** The first sentence of the description. */
    String summary() {
      int end = text.indexOf(". ");
      int other = text.indexOf("; ");
      if (end < 0) end = text.length() - (text.endsWith(".") ? 1 : 0);
      return other > 0 && other < end ? text.substring(0, other) : text.substring(0, end);
    }
  }

  private final Map<String, List<Member>> members = new LinkedHashMap<>();

  private Described() {}

  /** Reads what is said of a type and of what is within it. */
  static Described of(Class<?> type) {
    Class<?> top = type;
    while (top.getEnclosingClass() != null) top = top.getEnclosingClass();
    String file = top.getName().substring(ROOT.length()).replace('.', '/') + ".java";
    Described described = new Described();
    try (InputStream source = Described.class.getResourceAsStream(SOURCES + file)) {
      if (source == null) throw new IOException(file + " is missing from this jar");
      described.read(new String(source.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return described;
  }

  private void read(String text) {
    Deque<String> within = new ArrayDeque<>(List.of(""));
    String named = "";
    Matcher piece = PIECES.matcher(text);
    while (piece.find()) {
      if (piece.group(1) != null) {
        add(within.getFirst(), piece.group(1), text.substring(piece.end()));
      } else if (piece.group(2) != null) named = piece.group(2);
      else if ("{".equals(piece.group(3))) {
        within.push(named.isEmpty() ? within.getFirst() : named);
        named = "";
      } else if ("}".equals(piece.group(3))) within.pop();
    }
  }

  private void add(String within, String comment, String below) {
    Matcher declared = DECLARED.matcher(below);
    if (!declared.find()) return;
    String body = plain(comment);
    int tags = body.indexOf(" @");
    String text = tags < 0 ? body : body.substring(0, tags);
    Map<String, String> parameters = new HashMap<>();
    Matcher parameter = PARAMETER.matcher(body);
    while (parameter.find()) parameters.put(parameter.group(1), parameter.group(2).strip());
    String arguments = declared.group(2) == null ? "" : declared.group(2).strip();
    members
        .computeIfAbsent(key(within, declared.group(1)), none -> new ArrayList<>())
        .add(new Member(arguments, text.strip(), parameters));
  }

  private static String key(String within, String name) {
    return within + "." + name;
  }

  /** The text of a comment on one line, with what is code between backticks. */
  private static String plain(String comment) {
    return (" " + comment)
        .replaceAll("(?m)^\\s*\\*", " ")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ")
        .replaceAll("\\{@code ((?:[^{}]|\\{[^{}]*})*)}", "`$1`")
        .replaceAll("\\{@link #?([^ }]+)(?: [^}]*)?}", "`$1`");
  }

  /** What is said of a type itself. */
  Member type(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return only(around == null ? "" : around.getSimpleName(), type.getSimpleName());
  }

  /** What is said of a constant. */
  String constant(Enum<?> constant) {
    return only(constant.getDeclaringClass().getSimpleName(), constant.name()).text();
  }

  /** What is said of the methods of a name, in order. */
  List<Member> methods(Class<?> type, String name) {
    return members.getOrDefault(key(type.getSimpleName(), name), List.of());
  }

  /** Where something of a name stands among all, by which it can be put in order. */
  int place(Class<?> type, String name) {
    return List.copyOf(members.keySet()).indexOf(key(type.getSimpleName(), name));
  }

  private Member only(String within, String name) {
    List<Member> found = members.get(key(within, name));
    if (found == null)
      throw new IllegalArgumentException("nothing is said of " + key(within, name));
    return found.get(0);
  }
}
