package io.github.tradequalification.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.tradequalification.internal.text.Characters;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines: a line that is no JSON is refused, and the next one read. */
final class JsonLineRows implements Rows {

  private static final JsonFactory JSON = new JsonFactory();

  private final String table;
  private final Reader text;
  private final TableMapping mapping;
  private final JsonTable rows;
  private final int longest;
  private long line;

  JsonLineRows(String table, Reader text, TableMapping mapping) {
    this(table, text, mapping, ProfileJson.LONGEST);
  }

  JsonLineRows(String table, Reader text, TableMapping mapping, int longest) {
    this.longest = longest;
    this.table = table;
    this.text = text;
    this.mapping = mapping;
    this.rows = new JsonTable(table, mapping);
  }

  @Override
  public @Nullable Row next() throws IOException {
    StringBuilder found = new StringBuilder();
    boolean more = true;
    while (more && Characters.blank(found.toString())) {
      found.setLength(0);
      more = nextLine(found);
    }
    if (Characters.blank(found.toString())) {
      rows.end();
      return null;
    }
    if (found.length() > longest) {
      return rows.refused(line, "the line is longer than " + longest + " characters");
    }
    try (JsonParser parser = JSON.createParser(found.toString())) {
      parser.nextToken();
      Row row = rows.row(parser, line);
      return parser.nextToken() == null
          ? row
          : new JsonTable.ObjectRow(row.number(), line, Map.of(), "something follows the object");
    } catch (JsonProcessingException e) {
      // What the parser says may repeat a value.
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      return rows.refused(line, "the line is no JSON at column " + column);
    }
  }

  /** False at the end. Of a line that is too long only the beginning is kept. */
  private boolean nextLine(StringBuilder found) throws IOException {
    line++;
    try {
      for (int c = text.read(); c >= 0; c = text.read()) {
        if (c == '\n') return true;
        if (found.length() <= longest) found.append((char) c);
      }
      return false;
    } catch (CharacterCodingException e) {
      throw Rows.notDecoded(table, mapping, line - 1);
    }
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
