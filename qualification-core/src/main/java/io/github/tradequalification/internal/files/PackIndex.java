package io.github.tradequalification.internal.files;

import io.github.tradequalification.RulePackException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where each rule of a pack is written, and each part of it: for whoever asks why. The build of a
 * pack writes it to {@link #FILE}, and nobody reads it before somebody asks. Immutable.
 *
 * @param rules by name
 */
public record PackIndex(Map<String, Rule> rules) {

  /** Lies in the folder of the pack. */
  public static final String FILE = "pack.index";

  /** Another number where an older reader would misread the lines. */
  private static final String HEAD = "rules 1";

  private static final Pattern QUOTED = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"");
  private static final Pattern MADE = Pattern.compile("\\bnew\\s+(\\w+)");

  /** What a line is about. */
  private enum Line {
    FILE,
    RULE,
    PATTERN,
    TEST,
    STATEMENT
  }

  /**
   * A piece of a rule.
   *
   * @param line from 1
   * @param column from 1
   * @param text as it is written, in one line
   */
  public record Piece(int line, int column, String text) {}

  /**
   * What a rule looks for.
   *
   * @param tests what it tests, without what only takes a value into a variable
   */
  public record Looked(Piece piece, List<Piece> tests) {}

  /**
   * A rule.
   *
   * @param file from the root of the jar
   * @param head its name and where it begins
   * @param patterns in the order in which they are written
   * @param statements of its consequence
   */
  public record Rule(String file, Piece head, List<Looked> patterns, List<Piece> statements) {

    /** The statements that name a code, or make a fact of that type. */
    public List<Piece> about(String code) {
      return statements.stream().filter(each -> names(each.text()).contains(code)).toList();
    }
  }

  /** Every code that a consequence names, and the type of every fact that one makes. */
  public Set<String> codes() {
    Set<String> codes = new HashSet<>();
    for (Rule rule : rules.values()) {
      for (Piece statement : rule.statements()) codes.addAll(names(statement.text()));
    }
    return codes;
  }

  private static Set<String> names(String statement) {
    Set<String> names = new HashSet<>();
    for (Matcher code = QUOTED.matcher(statement); code.find(); ) names.add(code.group(1));
    for (Matcher type = MADE.matcher(statement); type.find(); ) names.add(type.group(1));
    return names;
  }

  /** What {@link #FILE} holds. */
  public static String text(List<Rule> rules) {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    String file = "";
    for (Rule rule : rules) {
      if (!rule.file().equals(file)) add(text, Line.FILE, new Piece(0, 0, rule.file()));
      file = rule.file();
      add(text, Line.RULE, rule.head());
      for (Looked pattern : rule.patterns()) {
        add(text, Line.PATTERN, pattern.piece());
        for (Piece test : pattern.tests()) add(text, Line.TEST, test);
      }
      for (Piece statement : rule.statements()) add(text, Line.STATEMENT, statement);
    }
    return text.toString();
  }

  private static void add(StringBuilder text, Line kind, Piece piece) {
    text.append(kind.name().toLowerCase(Locale.ROOT)).append(' ');
    text.append(piece.line()).append(' ').append(piece.column()).append(' ');
    text.append(piece.text().replaceAll("\\s*\\R\\s*", " ")).append('\n');
  }

  /**
   * Reads what {@link #FILE} holds.
   *
   * @param where how a message about it begins
   * @throws RulePackException if it is not as it was written
   */
  public static PackIndex read(String where, String text) {
    List<String> lines = text.lines().toList();
    Map<String, Rule> rules = new TreeMap<>();
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) throw unreadable(where, null);
    String file = "";
    Rule rule = null;
    try {
      for (String line : lines.subList(1, lines.size())) {
        String[] parts = line.split(" ", 4);
        Piece piece = new Piece(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3]);
        Line kind = Line.valueOf(parts[0].toUpperCase(Locale.ROOT));
        if (kind == Line.FILE) {
          file = piece.text();
        } else if (kind == Line.RULE) {
          rule = new Rule(file, piece, new ArrayList<>(), new ArrayList<>());
          rules.put(piece.text(), rule);
        } else if (rule == null) {
          throw unreadable(where, null);
        } else if (kind == Line.STATEMENT) {
          rule.statements().add(piece);
        } else if (kind == Line.PATTERN) {
          rule.patterns().add(new Looked(piece, new ArrayList<>()));
        } else {
          rule.patterns().get(rule.patterns().size() - 1).tests().add(piece);
        }
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw unreadable(where, e);
    }
    return new PackIndex(rules);
  }

  private static RulePackException unreadable(String where, @Nullable RuntimeException cause) {
    return new RulePackException(
        where
            + "its `%s` cannot be read; build the pack with the version of the library that is used here"
                .formatted(FILE),
        cause);
  }
}
