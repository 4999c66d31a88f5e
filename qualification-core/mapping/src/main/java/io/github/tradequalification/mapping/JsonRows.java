package io.github.tradequalification.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list of JSON objects, or objects that follow each other. */
final class JsonRows implements Rows {

  private final String table;
  private final TableMapping mapping;
  private final JsonParser parser;
  private final JsonTable rows;
  private boolean inList;

  JsonRows(String table, Reader text, TableMapping mapping) throws IOException {
    this.table = table;
    this.mapping = mapping;
    this.parser = new JsonFactory().createParser(text);
    this.rows = new JsonTable(table, mapping);
  }

  @Override
  public @Nullable Row next() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY && !inList) {
        inList = true;
        token = parser.nextToken();
      }
      if (token == JsonToken.END_ARRAY) {
        inList = false;
        return next();
      }
      if (token != null) return rows.row(parser, parser.currentTokenLocation().getLineNr());
    } catch (JsonProcessingException e) {
      throw new MappingException(
          List.of(
              "%s: no JSON in line %s; mend it, the rows from there on are not read"
                  .formatted(table, e.getLocation() == null ? 1 : e.getLocation().getLineNr())));
    } catch (CharacterCodingException e) {
      throw Rows.notDecoded(table, mapping, parser.currentLocation().getLineNr());
    }
    rows.end();
    return null;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
