package io.github.tradequalification.mapping;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table row by row. Not thread-safe. */
interface Rows extends Closeable {

  /**
   * The next row, null at the end.
   *
   * @throws MappingException if the table cannot be read on
   */
  @Nullable Row next() throws IOException;

  /**
   * Begins.
   *
   * @param table how it is told
   */
  static Rows of(String table, InputStream in, TableMapping mapping) throws IOException {
    BufferedReader text = new BufferedReader(decoded(in, mapping));
    text.mark(1);
    try {
      if (text.read() != '\uFEFF') text.reset();
    } catch (CharacterCodingException e) {
      throw notDecoded(table, mapping, 0);
    }
    return switch (mapping.format()) {
      case CSV -> new CsvRows(table, text, mapping);
      case JSON_LINES -> new JsonLineRows(table, text, mapping);
      case JSON -> new JsonRows(table, text, mapping);
    };
  }

  private static Reader decoded(InputStream in, TableMapping mapping) {
    return new InputStreamReader(
        in,
        mapping
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** The table is in another encoding than the mapping says. */
  static MappingException notDecoded(String table, TableMapping mapping, long afterLine) {
    String other = mapping.charset().name().equals("UTF-8") ? "GB18030" : "UTF-8";
    return new MappingException(
        List.of(
            "%s: what follows line %s is not in %s; say in the mapping how it was saved, as in charset: %s"
                .formatted(table, afterLine, mapping.charset().name(), other)));
  }
}
