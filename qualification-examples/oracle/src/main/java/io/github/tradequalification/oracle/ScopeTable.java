package io.github.tradequalification.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Business scopes whose meaning is known; this oracle reads no others. Immutable.
 *
 * @param meanings the meaning of each text
 */
public record ScopeTable(Map<String, Scope> meanings) {

  private static final String RESOURCE = "scopes.tsv";

  /** Copies the meanings. */
  public ScopeTable {
    meanings = Map.copyOf(meanings);
  }

  /** Those that come along: a meaning, a tab and a text on each line. */
  public static ScopeTable standard() {
    Map<String, Scope> meanings = new LinkedHashMap<>();
    try (InputStream in = ScopeTable.class.getResourceAsStream(RESOURCE)) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : lines.lines().toList()) {
        int tab = line.indexOf('\t');
        meanings.put(line.substring(tab + 1), Scope.valueOf(line.substring(0, tab)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ScopeTable(meanings);
  }

  /** The texts, sorted. */
  public List<String> texts() {
    return meanings.keySet().stream().sorted().toList();
  }

  /** Null stands for a scope that is not known; a blank one grants nothing. */
  Scope of(String text) {
    if (text == null) return null;
    if (text.isBlank()) return Scope.NONE;
    Scope scope = meanings.get(text);
    if (scope == null) throw new IllegalArgumentException("not among the known scopes: " + text);
    return scope;
  }
}
