package io.github.tradequalification.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads tables that stand in a test. */
final class Tables {

  private Tables() {}

  static Mapping mapping(String yaml) {
    return Mapping.read("m.yaml", yaml);
  }

  static List<MappedRow> rows(String yaml, String table) {
    return rows(yaml, table.getBytes(StandardCharsets.UTF_8));
  }

  static List<MappedRow> rows(String yaml, String table, Charset charset) {
    return rows(yaml, table.getBytes(charset));
  }

  static List<MappedRow> rows(String yaml, byte[] table) {
    return rows(mapping(yaml), table, Path.of("."));
  }

  static List<MappedRow> rows(Mapping mapping, byte[] table, Path folder) {
    List<MappedRow> all = new ArrayList<>();
    try (MappedRows rows = mapping.rows("t.csv", new ByteArrayInputStream(table), folder)) {
      rows.forEachRemaining(all::add);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return all;
  }
}
